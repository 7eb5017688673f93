"""Things that several scenes need: plants, the light bulb that stands for an initiative, papers, lamps, laptops."""

import math

from .canvas import Canvas, Gradient, glow, oval, smooth
from .palette import (
    AMBER,
    CLAY,
    FOREST,
    IRON,
    LEAF,
    MIST,
    NAVY,
    NIGHT,
    PAPER,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    darker,
    lighter,
)


def bulb(c: Canvas, x: float, y: float, size: float, line: str = WHITE):
    """A light bulb of ``size`` units across with rays; its centre at (x, y)."""
    with c.placed(x, y, size / 100):
        c.ellipse(0, 0, 170, 170, glow(SUN, 0.75))
        for step in range(9):
            angle = math.radians(180 + step * 22.5)
            begin, end = 74, 98 if step % 2 == 0 else 90
            c.line(
                [
                    (math.cos(angle) * begin, math.sin(angle) * begin),
                    (math.cos(angle) * end, math.sin(angle) * end),
                ],
                AMBER,
                6,
            )
        c.polygon(
            smooth(
                [
                    (-50, -4),
                    (-36, -38),
                    (0, -52),
                    (36, -38),
                    (50, -4),
                    (38, 24),
                    (22, 46),
                    (-22, 46),
                    (-38, 24),
                ],
                closed=True,
            ),
            SUN,
        )
        c.polygon(
            smooth(
                [(10, -50), (40, -34), (50, -2), (38, 24), (22, 46), (2, 46), (26, 16), (28, -20)],
                closed=True,
            ),
            AMBER,
            0.7,
        )
        c.line([(-12, 44), (-16, 8), (-4, 16), (4, 2), (12, 14), (16, 6), (12, 44)], darker(AMBER, 0.35), 4)
        for row, half in ((54, 22), (66, 20), (78, 15)):
            c.line([(-half, row), (half, row)], line, 8)


def leaf(c: Canvas, length: float, width: float, colour: str):
    """A leaf that grows upwards from the origin."""
    c.blob([(0, 0), (-width / 2, -length * 0.45), (0, -length), (width / 2, -length * 0.45)], colour)
    c.polygon(
        smooth([(0, 0), (width / 2, -length * 0.45), (0, -length), (0, -length * 0.5)]),
        darker(colour, 0.25),
        0.6,
    )
    c.line([(0, 0), (0, -length * 0.85)], lighter(colour, 0.2), 2, alpha=0.7)


def potted_plant(c: Canvas, x: float, y: float, size: float = 1.0, pot: str = CLAY):
    """A pot with broad leaves, standing on (x, y)."""
    with c.placed(x, y, size):
        c.shadow(oval(6, 2, 66, 10), 6, 0.4)
        for turn, length, colour in (
            (-62, 120, FOREST),
            (58, 126, FOREST),
            (-36, 168, LEAF),
            (34, 160, LEAF),
            (-10, 196, FOREST),
            (14, 188, LEAF),
        ):
            with c.placed(turn * 0.2, -88, turn=turn):
                leaf(c, length, 46, colour)
        c.polygon(
            [(-48, -96), (48, -96), (38, 0), (-38, 0)],
            Gradient(lighter(pot, 0.15), darker(pot, 0.3), "right"),
        )
        c.rect(-54, -108, 54, -88, lighter(pot, 0.1), radius=5)


def sheet(c: Canvas, width: float, height: float, lines: int = 6, mark: str | None = None, paper: str = PAPER):
    """A page with grey lines for text; its top-left corner at the origin; ``mark`` colours a heading and a seal."""
    c.rect(0, 0, width, height, paper, radius=3)
    top = height * 0.16
    if mark:
        c.rect(width * 0.12, height * 0.09, width * 0.6, height * 0.13, mark, radius=2)
        top = height * 0.22
    step = height * 0.62 / max(1, lines)
    for row in range(lines):
        end = 0.88 if row % 3 != 2 else 0.6
        c.rect(
            width * 0.12,
            top + row * step,
            width * end,
            top + row * step + step * 0.3,
            STEEL,
            radius=1,
            alpha=0.6,
        )
    if mark:
        c.ellipse(width * 0.78, height * 0.87, width * 0.08, width * 0.08, mark, alpha=0.85)


def laptop(c: Canvas, x: float, y: float, size: float = 1.0, back: str = STEEL):
    """An open laptop seen from behind its screen, standing on (x, y)."""
    with c.placed(x, y, size):
        c.rect(-92, -8, 92, 4, darker(back, 0.35), radius=4)
        c.rect(-80, -112, 80, -4, Gradient(lighter(back, 0.25), back), radius=9)
        c.ellipse(0, -60, 9, 9, lighter(back, 0.5))


def microphone(c: Canvas, x: float, y: float, turn: float = 0.0, size: float = 1.0):
    """A hand microphone: its grip below, the head at (x, y)."""
    with c.placed(x, y, size, turn):
        c.limb([(0, 8), (0, 78)], [16, 12], NIGHT)
        c.ellipse(0, 0, 15, 17, IRON)
        c.line([(-10, 14), (10, 14)], STEEL, 4)


def downlight(c: Canvas, x: float, y: float, spread: float, reach: float, strength: float = 0.22):
    """A cone of light from a lamp in the ceiling."""
    c.polygon(
        [(x - 10, y), (x + 10, y), (x + spread, y + reach), (x - spread, y + reach)],
        Gradient(SUN, SUN, "down", strength, 0.0),
    )
    c.ellipse(x, y, 26, 7, WHITE)


def mountains(
    c: Canvas,
    base: float,
    height: float,
    colour: str,
    shift: float = 0.0,
    width: float = 1600,
    sharpness: float = 1.0,
):
    """A ridge from edge to edge: two waves of different length, fixed by ``shift``."""
    ridge = []
    for step in range(81):
        x = width * step / 80
        wave = math.sin(x / 210 * sharpness + shift) * 0.42 + math.sin(x / 97 * sharpness + shift * 2.3) * 0.2
        ridge.append((x, base - height * (0.55 + wave * 0.7)))
    bottom = max(y for _, y in ridge) + height
    c.polygon([(0, bottom), *ridge, (width, bottom)], colour)


def bar_chart(c: Canvas, width: float, height: float, values, colours=(TEAL, AMBER), axis: str = NAVY):
    """Bars of ``values`` (0–1) on a base line that starts at the origin."""
    step = width / len(values)
    for index, value in enumerate(values):
        c.rect(
            index * step + step * 0.18,
            -height * value,
            (index + 1) * step - step * 0.18,
            0,
            colours[index % len(colours)],
            radius=4,
        )
    c.line([(0, 2), (width, 2)], axis, 4)


def window(c: Canvas, left: float, top: float, right: float, bottom: float, panes: int = 3):
    """A window with morning sky and hills."""
    c.rect(left - 12, top - 12, right + 12, bottom + 12, WHITE, radius=4)
    frame = [(left, top), (right, top), (right, bottom), (left, bottom)]
    with c.clipped(frame):
        c.rect(left, top, right, bottom, Gradient("#a9d3dc", "#fdf0d2"))
        c.ellipse(right - (right - left) * 0.28, top + (bottom - top) * 0.4, 150, 150, glow(SUN, 0.9))
        span = right - left
        for lift, colour in ((0.5, "#9cc3c2"), (0.33, "#74a89c"), (0.17, "#4f8a70")):
            y = bottom - (bottom - top) * lift
            hill = [
                (left - 20, y + 30),
                (left + span * 0.25, y - 20),
                (left + span * 0.5, y + 16),
                (left + span * 0.78, y - 26),
                (right + 20, y + 24),
            ]
            c.polygon([*smooth(hill), (right + 20, bottom + 10), (left - 20, bottom + 10)], colour)
    for index in range(1, panes):
        x = left + (right - left) * index / panes
        c.rect(x - 5, top, x + 5, bottom, WHITE)
    c.rect(left - 24, bottom + 8, right + 24, bottom + 24, lighter(MIST, 0.4), radius=3)
