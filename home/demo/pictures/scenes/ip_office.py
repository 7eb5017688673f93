"""A desk of the intellectual property service: a certificate with its seal, a stamp, dossiers, the light of a lamp."""

import math

from ..canvas import Canvas, Gradient, glow, oval, smooth
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
    IRON,
    NAVY,
    NIGHT,
    PAPER,
    RED,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    WOOD_DARK,
    darker,
    lighter,
    mix,
)
from ..props import bulb, potted_plant, window


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#cfdcd6", "#f2e9d6"))
    window(c, 80, 80, 460, 520, panes=2)
    _cabinet(c)
    c.ellipse(760, 420, 640, 560, glow(SUN, 0.55))
    c.rect(-10, 800, 1610, 860, Gradient(lighter(WOOD, 0.5), lighter(WOOD, 0.15)))
    c.rect(-10, 860, 1610, 1067, Gradient(WOOD, WOOD_DARK))
    c.rect(90, 900, 700, 1080, darker(WOOD_DARK, 0.2), radius=10, alpha=0.3)
    c.rect(900, 900, 1510, 1080, darker(WOOD_DARK, 0.2), radius=10, alpha=0.3)
    _lamp(c, 1180, 806)
    _certificate(c)
    _stamp(c, 1060, 812)
    _dossiers(c)
    potted_plant(c, 190, 816, 1.1, pot=TEAL)


def _cabinet(c: Canvas):
    c.shadow([(1190, 120), (1580, 120), (1580, 800), (1190, 800)], 20, 0.3)
    c.rect(1180, 90, 1570, 810, Gradient(lighter(WOOD, 0.25), WOOD, "right"), radius=8)
    colours = (TEAL, NAVY, CORAL, AMBER, AQUA, TEAL, NAVY, AMBER)
    for shelf in range(3):
        top = 116 + shelf * 226
        c.rect(1204, top, 1546, top + 204, darker(WOOD_DARK, 0.25))
        for index in range(8):
            x = 1214 + index * 40
            height = 176 - (index * 29 + shelf * 17) % 34
            colour = mix(colours[(index * 3 + shelf) % 8], "#8a7a60", 0.25)
            c.rect(
                x,
                top + 204 - height,
                x + 34,
                top + 204,
                Gradient(lighter(colour, 0.12), darker(colour, 0.2), "right"),
                radius=3,
            )
            c.rect(x + 7, top + 226 - height, x + 27, top + 274 - height, PAPER, radius=2, alpha=0.9)
            c.ellipse(x + 17, top + 186, 7, 7, darker(colour, 0.5))


def _lamp(c: Canvas, x: float, y: float):
    c.polygon([(x - 250, y - 240), (x - 150, y - 300), (x + 10, y), (x - 500, y)], Gradient(SUN, SUN, "down", 0.5, 0.0))
    c.shadow(oval(x + 8, y, 96, 12), 8, 0.45)
    c.ellipse(x, y - 4, 84, 15, NAVY)
    c.line([(x, y - 10), (x + 60, y - 230)], IRON, 14)
    c.line([(x + 60, y - 230), (x - 120, y - 350)], IRON, 14)
    c.ellipse(x + 60, y - 230, 17, 17, AMBER)
    with c.placed(x - 150, y - 330, turn=34):
        c.ellipse(0, 66, 70, 20, "#fff4cf")
        c.polygon(
            smooth([(-74, 66), (-52, -4), (-18, -36), (18, -36), (52, -4), (74, 66), (0, 78)], closed=True),
            Gradient(lighter(NAVY, 0.2), NAVY),
        )
        c.ellipse(0, 68, 66, 14, SUN)


def _certificate(c: Canvas):
    c.shadow([(420, 240), (960, 240), (990, 800), (400, 800)], 22, 0.5)
    with c.placed(690, 500, turn=-1.5):
        c.rect(-292, -292, 292, 304, Gradient("#b67e3e", "#7d4f22", "right"), radius=10)
        c.rect(-272, -272, 272, 284, lighter(AMBER, 0.35))
        c.rect(-258, -258, 258, 270, PAPER)
        for inset, width in ((18, 4), (28, 2)):
            frame = [
                (-258 + inset, -258 + inset),
                (258 - inset, -258 + inset),
                (258 - inset, 270 - inset),
                (-258 + inset, 270 - inset),
            ]
            for begin, end in zip(frame, frame[1:] + frame[:1], strict=True):
                c.line([begin, end], TEAL, width)
        for sx in (-1, 1):
            for sy, y in ((-1, -216), (1, 228)):
                c.line([(sx * 216, y), (sx * 184, y), (sx * 184, y - sy * 30)], AMBER, 5)
                c.ellipse(sx * 216, y, 8, 8, AMBER)
        bulb(c, 0, -150, 82, NAVY)
        c.rect(-150, -70, 150, -46, NAVY, radius=12)
        c.rect(-96, -30, 96, -18, AMBER, radius=6)
        for row, half in enumerate((186, 170, 186, 120)):
            c.rect(-half, 12 + row * 30, half, 22 + row * 30, STEEL, radius=5, alpha=0.6)
        _signature(c)
        _rosette(c, -120, 188)


def _signature(c: Canvas):
    c.line([(50, 206), (76, 170), (88, 210), (104, 182), (120, 206), (142, 190), (190, 198)], NAVY, 4, curved=True)
    c.line([(46, 224), (200, 224)], STEEL, 2)


def _rosette(c: Canvas, x: float, y: float):
    for side in (-1, 1):
        c.polygon(
            [
                (x + side * 10, y + 20),
                (x + side * 44, y + 12),
                (x + side * 58, y + 110),
                (x + side * 36, y + 92),
                (x + side * 20, y + 116),
            ],
            darker(RED, 0.15 if side < 0 else 0.3),
        )
    points = []
    for step in range(72):
        radius = 58 if step % 2 == 0 else 50
        angle = math.tau * step / 72
        points.append((x + math.cos(angle) * radius, y + math.sin(angle) * radius))
    c.shadow(oval(x + 4, y + 8, 54, 54), 6, 0.35)
    c.polygon(points, RED)
    c.ellipse(x, y, 42, 42, lighter(RED, 0.15))
    c.ellipse(x, y, 36, 36, RED)
    star = []
    for step in range(10):
        radius = 26 if step % 2 == 0 else 10.4
        angle = math.radians(step * 36 - 90)
        star.append((x + math.cos(angle) * radius, y + math.sin(angle) * radius))
    c.polygon(star, AMBER)


def _stamp(c: Canvas, x: float, y: float):
    c.shadow(oval(x + 8, y, 74, 11), 6, 0.5)
    c.rect(x - 58, y - 26, x + 58, y, NIGHT, radius=6)
    c.rect(x - 50, y - 44, x + 50, y - 22, Gradient("#c98a4b", "#8e5b2c", "right"), radius=6)
    c.polygon(
        smooth(
            [
                (x - 20, y - 42),
                (x - 14, y - 90),
                (x - 32, y - 130),
                (x, y - 158),
                (x + 32, y - 130),
                (x + 14, y - 90),
                (x + 20, y - 42),
            ]
        ),
        Gradient("#d59a5c", "#8e5b2c", "right"),
    )
    c.ellipse(x - 10, y - 128, 9, 14, WHITE, alpha=0.35)


def _dossiers(c: Canvas):
    for index, (colour, shift) in enumerate(((NAVY, 0), (CORAL, 14), (TEAL, -8), (AMBER, 10))):
        y = 812 - index * 34
        left = 1290 + shift
        if index == 0:
            c.shadow([(left, y), (left + 270, y), (left + 270, y + 14), (left, y + 14)], 8, 0.5)
        c.rect(left, y - 30, left + 260, y, Gradient(lighter(colour, 0.1), darker(colour, 0.2)), radius=4)
        c.rect(left + 8, y - 24, left + 266, y - 7, PAPER)
        c.rect(left, y - 30, left + 260, y - 24, colour, radius=3)
        c.rect(left, y - 7, left + 260, y, darker(colour, 0.2), radius=3)
    with c.placed(1330, 674, turn=-8):
        c.line([(0, 0), (150, 0)], NIGHT, 10)
        c.line([(100, 0), (150, 0)], AMBER, 10)
        c.polygon([(-24, 0), (0, -5), (0, 5)], STEEL)
