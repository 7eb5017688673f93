"""A pomelo orchard with a protected name: ripe fruit, a crate with its label of origin, a grower who scans it."""

import math

from ..canvas import Canvas, Gradient, glow, oval, smooth
from ..palette import (
    AMBER,
    FOREST,
    LEAF,
    NIGHT,
    PAPER,
    PINE,
    SKINS,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    WOOD_DARK,
    darker,
    lighter,
    mix,
)
from ..people import standing
from ..person import Person
from ..props import leaf, mountains

FRUIT = "#cfc84a"


def paint(c: Canvas):
    c.rect(0, 0, 1600, 620, Gradient("#9fd0d6", "#fbf0cf"))
    c.ellipse(360, 300, 480, 380, glow("#fff3c9", 1.0))
    mountains(c, 520, 190, "#a3c9c0", 1.2)
    mountains(c, 560, 150, "#78ac95", 3.0)
    c.rect(0, 560, 1600, 1067, Gradient("#a9c265", "#6f9a48"))
    for row, (y, size, count) in enumerate(((590, 0.5, 9), (640, 0.72, 7))):
        for index in range(count):
            _tree(c, (index + 0.5 * (row % 2)) * 1700 / count + 20, y, size, haze=0.35 - row * 0.2)
    _path(c)
    _tree(c, 190, 800, 1.5, haze=0.0)
    _tree(c, 1440, 780, 1.35, haze=0.0)
    _grower(c)
    _crate(c, 960, 900)
    _loose_fruit(c)
    _branch(c)


def _tree(c: Canvas, x: float, y: float, size: float, haze: float):
    sky = "#a9cdb9"
    with c.placed(x, y, size):
        c.shadow(oval(16, 2, 120, 14), 8, 0.3)
        c.limb([(0, 0), (-4, -70), (6, -130)], [30, 24, 18], mix("#6b4a2b", sky, haze))
        for dx, dy, radius, colour in (
            (-92, -150, 70, PINE),
            (92, -148, 72, PINE),
            (-50, -212, 80, FOREST),
            (58, -214, 82, FOREST),
            (0, -160, 92, FOREST),
            (-22, -250, 60, LEAF),
            (-70, -176, 44, LEAF),
            (40, -236, 40, LEAF),
        ):
            c.ellipse(dx, dy, radius, radius * 0.86, mix(colour, sky, haze))
        for dx, dy in (
            (-96, -120),
            (-40, -150),
            (18, -110),
            (70, -150),
            (110, -118),
            (-12, -206),
            (58, -216),
            (-74, -204),
        ):
            _fruit(c, dx, dy, 17, haze)


def _fruit(c: Canvas, x: float, y: float, radius: float, haze: float = 0.0):
    colour = mix(FRUIT, "#a9cdb9", haze)
    outline = [(0, -1.06), (0.52, -0.86), (0.92, -0.2), (0.88, 0.42), (0.5, 0.88), (0, 1.0)]
    outline += [(-dx, dy) for dx, dy in outline[-2:0:-1]]
    body = smooth([(x + dx * radius, y + dy * radius) for dx, dy in outline], closed=True)
    c.polygon(body, Gradient(lighter(colour, 0.3), darker(colour, 0.12)))
    c.ellipse(x - radius * 0.3, y - radius * 0.15, radius * 0.2, radius * 0.28, WHITE, alpha=0.5)


def _path(c: Canvas):
    c.polygon(
        smooth([(700, 640), (820, 760), (560, 900), (420, 1080)])
        + smooth([(1180, 1080), (1010, 900), (940, 760), (742, 640)]),
        Gradient("#e3cf9d", "#c9ae74"),
    )


def _grower(c: Canvas):
    person = Person(
        wear="shirt", top="#3f7f86", bottom="#47392f", hair="bun", skin=SKINS[1], gaze=0.8,
        arms=(((-84, 124), (-72, 214)), ((-98, 104), (-120, 34))),
    )  # fmt: skip
    with c.placed(640, 500, 0.82):
        standing(c, person)
        with c.placed(136, 22, turn=10):
            c.rect(-17, -36, 17, 30, NIGHT, radius=5)
            c.rect(-13, -30, 13, 24, "#b8e2dc", radius=2)
        c.ellipse(130, 38, 15, 11, person.skin)
        c.polygon(
            smooth(
                [(-112, -86), (-58, -112), (0, -166), (58, -112), (112, -86), (58, -94), (0, -98), (-58, -94)],
                closed=True,
            ),
            Gradient("#f2dba4", "#c9a462", "right"),
        )
        for step in (-72, -36, 36, 72):
            c.line([(step, -92), (step * 0.08, -158)], WOOD, 2, alpha=0.5)


def _crate(c: Canvas, x: float, y: float):
    c.shadow([(x - 40, y - 10), (x + 470, y - 10), (x + 490, y + 46), (x - 40, y + 46)], 14, 0.5)
    for row, (count, lift) in enumerate(((5, 208), (6, 178))):
        for index in range(count):
            _fruit(c, x + 46 + index * 70 + (row == 0) * 32, y - lift, 46)
    c.rect(x, y - 160, x + 440, y + 10, "#6d4a26")
    for row in range(3):
        c.rect(
            x - 10,
            y - 168 + row * 66,
            x + 450,
            y - 112 + row * 66,
            Gradient(lighter("#c7935a", 0.15), "#a8733e"),
            radius=5,
        )
        c.line([(x + 10, y - 140 + row * 66), (x + 430, y - 144 + row * 66)], "#8e5e30", 2, alpha=0.5)
    for post in (x, x + 412):
        c.rect(post, y - 180, post + 30, y + 26, Gradient("#b98450", "#8e5e30"), radius=4)
    _label(c, x + 220, y - 76)


def _label(c: Canvas, x: float, y: float):
    c.shadow(oval(x + 3, y + 7, 86, 86), 6, 0.35)
    wave = []
    for step in range(96):
        angle = math.tau * step / 96
        radius = 88 + 4 * math.cos(angle * 16)
        wave.append((x + math.cos(angle) * radius, y + math.sin(angle) * radius))
    c.polygon(wave, TEAL)
    c.ellipse(x, y, 74, 74, PAPER)
    c.ellipse(x, y, 68, 68, lighter(TEAL, 0.12))
    with c.clipped(oval(x, y, 62, 62)):
        c.rect(x - 70, y - 70, x + 70, y + 70, Gradient("#bfe0dd", "#f8edca"))
        c.polygon([(x - 80, y + 40), (x - 30, y - 26), (x + 4, y + 14), (x + 34, y - 14), (x + 84, y + 40)], FOREST)
        c.rect(x - 70, y + 26, x + 70, y + 70, LEAF)
    _fruit(c, x, y + 22, 27)
    with c.placed(x + 2, y - 4, turn=42):
        leaf(c, 40, 18, LEAF)
    for angle in (205, 230, 255, 285, 310, 335):
        tip = math.radians(angle)
        c.ellipse(x + math.cos(tip) * 80, y + math.sin(tip) * 80, 4, 4, AMBER)


def _loose_fruit(c: Canvas):
    for x, y, radius in ((860, 930, 44), (790, 968, 50), (1480, 960, 48)):
        c.shadow(oval(x + 8, y + radius, radius, 9), 6, 0.4)
        _fruit(c, x, y, radius)
        with c.placed(x + 2, y - radius, turn=38):
            leaf(c, 54, 24, LEAF)


def _branch(c: Canvas):
    c.limb([(1640, 20), (1480, 70), (1330, 60), (1230, 96)], [30, 20, 14, 6], WOOD_DARK)
    for x, y, turn, size in (
        (1560, 40, 150, 1.3),
        (1500, 66, 200, 1.2),
        (1420, 66, 140, 1.2),
        (1380, 62, 215, 1.1),
        (1300, 70, 160, 1.0),
        (1250, 88, 240, 0.9),
        (1480, 62, 10, 0.9),
        (1340, 60, -20, 0.9),
        (1590, 40, 215, 1.3),
    ):
        with c.placed(x, y, size, turn):
            leaf(c, 120, 52, FOREST if int(x) % 40 else LEAF)
    for x, y in ((1450, 150), (1330, 128)):
        c.line([(x, y - 80), (x, y - 50)], WOOD_DARK, 5)
        _fruit(c, x, y, 62)
    c.ellipse(1450, 150, 90, 90, glow(SUN, 0.25))
