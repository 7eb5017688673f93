"""Rice terraces in the morning: a drone over the fields, a post with sensors, a farmer who reads a tablet."""

import math

from ..canvas import Canvas, Gradient, glow, oval, smooth
from ..palette import (
    AMBER,
    CORAL,
    FOREST,
    IRON,
    LEAF,
    NAVY,
    NIGHT,
    PAPER,
    PINE,
    RICE,
    SKINS,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    darker,
    lighter,
    mix,
)
from ..people import standing
from ..person import Person
from ..props import mountains


def paint(c: Canvas):
    c.rect(0, 0, 1600, 560, Gradient("#8fc5d2", "#fdeccb"))
    c.ellipse(1130, 330, 520, 420, glow("#fff3c9", 0.95))
    c.ellipse(1130, 330, 62, 62, "#fffbe8")
    for x, y, size in ((240, 130, 1.2), (620, 84, 0.8), (1360, 150, 1.0)):
        _cloud(c, x, y, size)
    mountains(c, 470, 210, "#a7c9c6", 0.4)
    mountains(c, 500, 170, "#7fb0a5", 2.1)
    c.rect(0, 380, 1600, 560, Gradient("#fdf3d6", "#fdf3d6", "down", 0.0, 0.6))
    mountains(c, 545, 140, "#558f78", 3.7)
    _terraces(c)
    _house(c, 300, 560)
    _trees(c)
    _post(c, 1230, 830)
    _farmer(c)
    _drone(c, 660, 240)


def _cloud(c: Canvas, x: float, y: float, size: float):
    with c.placed(x, y, size):
        for dx, dy, radius in ((-70, 8, 30), (-30, -10, 42), (24, -16, 48), (72, 4, 34)):
            c.ellipse(dx, dy, radius, radius * 0.72, "#f6fbf9")
        c.rect(-100, 8, 106, 32, "#f6fbf9", radius=12)


def _contour(level: int, x: float) -> float:
    """The height of the edge of a terrace at ``x``: the lines of a hillside, wider apart towards us."""
    base = 520 + level * 44 + level * level * 5.2
    return base + math.sin(x / 330 + level * 0.32) * (22 + level * 3) + math.sin(x / 143 + level * 0.9) * (7 + level)


def _terraces(c: Canvas):
    greens = ("#7fae5d", "#96bb5c", "#b3c65b", "#86b258", "#a9c257", RICE, "#8db453", "#b6c554")
    for level in range(8):
        edge = [(x, _contour(level, x)) for x in range(-20, 1641, 20)]
        bottom = [(1640, 1100), (-20, 1100)]
        c.polygon(edge + bottom, darker(mix(greens[level], "#6b4f2c", 0.55), 0.2))  # the bank of earth
        inner = [(x, y + 8 + level) for x, y in edge]
        colour = greens[level]
        if level in (1, 4):  # flooded: the sky lies in it
            c.polygon(inner + bottom, Gradient("#cfe6e2", "#9ccbcb"))
        else:
            c.polygon(inner + bottom, Gradient(lighter(colour, 0.15), darker(colour, 0.12)))
        _plants(c, level, colour)


def _plants(c: Canvas, level: int, colour: str):
    depth = 44 + level * 10
    for row in range(2 + level // 2):
        for step in range(46 - level * 3):
            x = -10 + step * (36 + level * 3.4) + (row % 2) * (18 + level)
            y = _contour(level, x) + 22 + level * 2 + row * depth / (2 + level // 2)
            size = 5 + level * 1.5
            shade = darker(colour, 0.3) if (step + row) % 3 else lighter(colour, 0.3)
            for lean in (-0.6, 0, 0.6):
                c.polygon([(x - 1.5, y), (x + lean * size, y - size * 1.5), (x + 1.5, y)], shade)


def _house(c: Canvas, x: float, y: float):
    with c.placed(x, y, 0.9):
        c.shadow(oval(10, 40, 130, 14), 8, 0.4)
        c.rect(-84, -40, 84, 36, Gradient("#d8b98a", "#b08c5c"))
        c.polygon([(-118, -34), (-58, -112), (58, -112), (118, -34)], Gradient("#a2703f", "#7c4f2a"))
        for step in range(-4, 5):
            c.line([(step * 13, -110), (step * 26, -36)], "#6d4424", 2, alpha=0.4)
        c.rect(-16, -14, 16, 36, "#5d3b22")
        for side in (-54, 54):
            c.rect(side - 15, -16, side + 15, 10, SUN)
        for post in (-72, 72):
            c.line([(post, 34), (post, 56)], "#5d3b22", 6)


def _trees(c: Canvas):
    for x, y, size in ((150, 590, 1.0), (205, 600, 0.7), (430, 592, 0.62), (1500, 610, 1.1), (1430, 606, 0.7)):
        with c.placed(x, y, size):
            c.line([(0, 0), (0, -50)], "#5d4327", 10)
            for dx, dy, radius, colour in (
                (-30, -70, 36, FOREST),
                (28, -74, 38, PINE),
                (0, -108, 42, FOREST),
                (-10, -112, 24, LEAF),
            ):
                c.ellipse(dx, dy, radius, radius, colour)


def _post(c: Canvas, x: float, y: float):
    with c.placed(x, y, 1.15):
        c.shadow(oval(30, 84, 90, 12), 6, 0.4)
        c.line([(0, 80), (0, -250)], STEEL, 13)
        c.line([(-3, 80), (-3, -250)], lighter(STEEL, 0.5), 4)
        c.line([(-74, -196), (74, -196)], STEEL, 7)
        for lean, colour in ((-26, STEEL), (26, STEEL)):
            c.line([(0, 20), (lean * 2, 84)], colour, 7)
        c.polygon([(-136, -150), (-34, -176), (-20, -110), (-122, -84)], NAVY)
        for step in range(1, 4):
            c.line([(-136 + step * 25.5, -150 - step * 6.5), (-122 + step * 25.5, -84 - step * 6.5)], "#4d83a0", 2)
        c.line([(-129, -117), (-27, -143)], "#4d83a0", 2)
        c.rect(-28, -72, 40, 14, Gradient(WHITE, "#c8d4d6"), radius=6)
        c.rect(-14, -56, 26, -30, "#9fd3c0", radius=3)
        c.ellipse(-8, -10, 5, 5, LEAF)
        c.ellipse(10, -10, 5, 5, AMBER)
        for angle in (-28, 90, 208):
            tip = math.radians(angle)
            cup = (math.cos(tip) * 34, -262 + math.sin(tip) * 12)
            c.line([(0, -262), cup], IRON, 4)
            c.ellipse(*cup, 11, 10, CORAL)
        c.polygon(smooth([(58, -224), (90, -224), (84, -196), (64, -196)], closed=True), PAPER)
        for row in range(3):
            c.rect(56, -240 + row * 14, 92, -231 + row * 14, WHITE, radius=4)


def _farmer(c: Canvas):
    person = Person(
        wear="shirt", top="#8c5a3c", bottom="#2f3b44", skin=SKINS[2], gaze=-0.8,
        arms=(((-88, 112), (-30, 96)), ((-88, 112), (-36, 104))),
    )  # fmt: skip
    with c.placed(1010, 640, 0.62):
        standing(c, person)
        with c.placed(-4, 84, turn=-8):
            c.rect(-46, -34, 46, 32, NIGHT, radius=7)
            c.rect(-39, -27, 39, 25, "#b8e2dc", radius=3)
            c.line([(-28, 12), (-10, -6), (6, 4), (28, -16)], TEAL, 5)
        for side in (-1, 1):
            c.ellipse(side * 44, 92, 12, 13, person.skin)
        c.polygon(
            smooth(
                [(-118, -84), (-60, -112), (0, -168), (60, -112), (118, -84), (60, -92), (0, -96), (-60, -92)],
                closed=True,
            ),
            Gradient("#f2dba4", "#c9a462", "right"),
        )
        for step in (-76, -38, 38, 76):
            c.line([(step, -90), (step * 0.08, -160)], WOOD, 2, alpha=0.5)


def _drone(c: Canvas, x: float, y: float):
    with c.placed(x, y, 1.3, turn=-5):
        c.polygon([(-24, 40), (24, 40), (170, 330), (-170, 330)], Gradient("#e4fbff", "#e4fbff", "down", 0.4, 0.0))
        for side in (-1, 1):
            c.limb([(side * 20, 0), (side * 130, -16)], [18, 10], NIGHT)
            c.rect(side * 130 - 12, -34, side * 130 + 12, -2, IRON, radius=5)
            c.ellipse(side * 130, -38, 84, 8, WHITE, alpha=0.55)
            c.ellipse(side * 130, -38, 70, 4, STEEL, alpha=0.8)
            c.line([(side * 34, 18), (side * 62, 58)], IRON, 6)
            c.line([(side * 44, 59), (side * 86, 59)], IRON, 7)
        c.polygon(
            smooth([(-66, 0), (-40, -26), (40, -26), (66, 0), (44, 24), (-44, 24)], closed=True),
            Gradient(WHITE, "#b5c5ca"),
        )
        c.line([(-46, 2), (46, 2)], CORAL, 7)
        c.ellipse(0, 36, 18, 18, NIGHT)
        c.ellipse(3, 34, 8, 8, "#58b4c4")
