"""A workshop: a milling machine with its arm, a conveyor of parts, an engineer who checks quality."""

import math

from ..canvas import Canvas, Gradient, glow, oval
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
    ICE,
    IRON,
    LEAF,
    MIST,
    NAVY,
    NIGHT,
    SKINS,
    STEEL,
    SUN,
    TEAL,
    WHITE,
    darker,
    lighter,
    mix,
)
from ..people import standing
from ..person import Person


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#c4d8da", "#eef1e6"))
    _hall(c)
    _machine(c, 180, 800)
    _conveyor(c)
    _arm(c, 830, 742)
    _screen(c, 1300, 300)
    _engineer(c)


def _hall(c: Canvas):
    for index in range(5):
        x = index * 340 - 40
        c.polygon([(x, 130), (x + 170, 40), (x + 340, 130)], Gradient("#dfeeee", "#b9d3d4"))
        c.line([(x, 130), (x + 170, 40), (x + 340, 130)], "#8fb0b4", 7)
        c.rect(x + 60, 170, x + 280, 470, Gradient("#fdf6df", "#cfe6e8"), radius=4)
        for bar in (133, 206):
            c.line([(x + bar, 170), (x + bar, 470)], "#a9c4c6", 5)
        c.line([(x + 60, 320), (x + 280, 320)], "#a9c4c6", 5)
    c.rect(0, 128, 1600, 146, "#7d9ca2")
    for x in (250, 800, 1350):
        c.line([(x, 146), (x, 196)], IRON, 5)
        c.polygon([(x - 62, 226), (x - 26, 194), (x + 26, 194), (x + 62, 226)], TEAL)
        c.ellipse(x, 228, 56, 10, SUN)
        c.ellipse(x, 300, 260, 200, glow(SUN, 0.5))
    c.polygon([(0, 720), (1600, 720), (1600, 1067), (0, 1067)], Gradient("#9fb4b4", "#6d878b"))
    c.polygon([(0, 960), (1600, 960), (1600, 990), (0, 990)], AMBER)
    for x in range(-40, 1640, 80):
        c.polygon([(x, 990), (x + 28, 960), (x + 62, 960), (x + 34, 990)], NIGHT, 0.75)


def _gear(c: Canvas, x: float, y: float, radius: float, teeth: int, colour: str):
    points = []
    for step in range(teeth * 4):
        angle = math.tau * step / (teeth * 4)
        reach = radius if step % 4 in (0, 1) else radius * 0.8
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach))
    c.polygon(points, colour)
    c.ellipse(x, y, radius * 0.48, radius * 0.48, darker(colour, 0.35))
    c.ellipse(x, y, radius * 0.2, radius * 0.2, lighter(colour, 0.4))


def _machine(c: Canvas, x: float, y: float):
    c.shadow([(x - 60, y - 30), (x + 470, y - 30), (x + 520, y + 50), (x - 60, y + 50)], 20, 0.5)
    c.rect(x - 70, y - 430, x + 430, y + 30, Gradient(lighter(TEAL, 0.12), darker(TEAL, 0.3), "right"), radius=18)
    c.rect(x - 70, y - 430, x + 430, y - 376, darker(TEAL, 0.25), radius=18)
    c.rect(x - 30, y - 346, x + 250, y - 70, NIGHT, radius=12)
    frame = [(x - 20, y - 336), (x + 240, y - 336), (x + 240, y - 80), (x - 20, y - 80)]
    with c.clipped(frame):
        c.rect(x - 20, y - 336, x + 240, y - 80, Gradient("#27566a", "#12303f"))
        c.ellipse(x + 110, y - 160, 190, 150, glow(SUN, 0.85))
        c.rect(x + 78, y - 340, x + 142, y - 220, Gradient(STEEL, IRON, "right"))
        c.polygon([(x + 88, y - 220), (x + 132, y - 220), (x + 118, y - 176), (x + 102, y - 176)], WHITE)
        c.rect(x + 30, y - 160, x + 190, y - 118, Gradient(lighter(STEEL, 0.5), STEEL))
        c.rect(x - 20, y - 118, x + 240, y - 80, IRON)
        for angle in range(190, 352, 20):
            tip = math.radians(angle)
            c.line([(x + 110, y - 166), (x + 110 + math.cos(tip) * 62, y - 166 - abs(math.sin(tip)) * 34)], AMBER, 3)
        c.polygon([(x - 10, y - 336), (x + 60, y - 336), (x - 10, y - 190)], WHITE, 0.12)
    c.rect(x + 284, y - 346, x + 400, y - 190, NIGHT, radius=8)
    c.rect(x + 294, y - 336, x + 390, y - 262, "#9fd9cf", radius=4)
    c.line([(x + 302, y - 282), (x + 326, y - 306), (x + 346, y - 292), (x + 382, y - 322)], TEAL, 5)
    for index, colour in enumerate((LEAF, AMBER, CORAL, STEEL, STEEL, STEEL)):
        c.ellipse(x + 312 + index % 3 * 30, y - 238 + index // 3 * 28, 9, 9, colour)
    _gear(c, x + 342, y - 106, 58, 10, AMBER)
    _gear(c, x + 288, y - 44, 34, 8, CORAL)
    c.line([(x + 400, y - 430), (x + 400, y - 480)], IRON, 8)
    for index, colour in enumerate((CORAL, AMBER, LEAF)):
        c.rect(x + 387, y - 532 + index * 20, x + 413, y - 514 + index * 20, colour, radius=4)


def _conveyor(c: Canvas):
    c.shadow([(640, 830), (1600, 830), (1600, 890), (640, 890)], 16, 0.45)
    for x in (720, 1010, 1300, 1560):
        c.rect(x, 830, x + 26, 940, IRON, radius=4)
    c.rect(610, 776, 1640, 838, NIGHT, radius=30)
    c.rect(620, 770, 1640, 790, Gradient(STEEL, IRON), radius=8)
    for x in range(646, 1640, 66):
        c.ellipse(x, 812, 17, 17, IRON)
        c.ellipse(x, 812, 7, 7, STEEL)
    for index, x in enumerate((690, 1010, 1160, 1500)):
        c.polygon([(x, 708), (x + 20, 694), (x + 112, 694), (x + 92, 708)], lighter(AQUA, 0.5))
        c.rect(x, 708, x + 92, 770, Gradient(lighter(AQUA, 0.1), AQUA), radius=3)
        c.polygon([(x + 92, 708), (x + 112, 694), (x + 112, 756), (x + 92, 770)], darker(AQUA, 0.35))
        if index:
            c.ellipse(x + 46, 740, 17, 17, WHITE)
            c.line([(x + 38, 740), (x + 44, 747), (x + 55, 732)], LEAF, 5)


def _arm(c: Canvas, x: float, y: float):
    base, elbow, wrist = (x + 60, y - 330), (x + 196, y - 420), (x + 228, y - 180)
    c.line([(x + 60, 146), base], IRON, 40)
    c.rect(x + 14, 146, x + 106, 180, NIGHT, radius=6)
    c.limb([base, elbow], [58, 46], AMBER)
    c.limb([elbow, wrist], [44, 30], AMBER)
    c.limb([(elbow[0] + 10, elbow[1] + 20), (wrist[0] + 6, wrist[1] - 20)], [12, 8], darker(AMBER, 0.2))
    for point, radius in ((base, 38), (elbow, 32), (wrist, 20)):
        c.ellipse(*point, radius, radius, NAVY)
        c.ellipse(*point, radius * 0.5, radius * 0.5, STEEL)
    for side in (-1, 1):
        c.line(
            [(wrist[0], wrist[1] + 12), (wrist[0] + side * 34, wrist[1] + 54), (wrist[0] + side * 24, wrist[1] + 108)],
            IRON,
            10,
        )


def _screen(c: Canvas, x: float, y: float):
    c.shadow([(x - 150, y - 90), (x + 190, y - 90), (x + 190, y + 130), (x - 150, y + 130)], 14, 0.35)
    c.rect(x - 170, y - 110, x + 170, y + 110, NIGHT, radius=12)
    c.rect(x - 158, y - 98, x + 158, y + 98, Gradient(ICE, MIST), radius=5)
    c.ellipse(x - 80, y, 56, 56, TEAL)
    c.polygon([(x - 80, y), *oval(x - 80, y, 57, 57, -90, 40)], AMBER)
    c.ellipse(x - 80, y, 30, 30, ICE)
    for row, width in enumerate((130, 96, 116, 70)):
        c.rect(
            x + 8, y - 56 + row * 32, x + 8 + width, y - 42 + row * 32, mix(NAVY, MIST, 0.2 + row % 2 * 0.4), radius=6
        )


def _engineer(c: Canvas):
    person = Person(
        wear="shirt", top="#2b6c8a", bottom=NAVY, skin=SKINS[1], gaze=-0.7, hair="short",
        arms=(((-96, 106), (-44, 98)), ((-92, 112), (-40, 108))),
    )  # fmt: skip
    with c.placed(1370, 540, 0.8):
        standing(c, person)
        for side in (-1, 1):
            c.polygon([(side * 30, 0), (side * 52, 4), (side * 48, 236), (side * 26, 236)], AMBER)
        c.line([(-64, 150), (64, 150)], SUN, 9)
        with c.placed(0, 88, turn=-6):
            c.rect(-44, -48, 44, 40, "#7c5a3b", radius=5)
            c.rect(-36, -38, 36, 34, WHITE)
            c.rect(-14, -54, 14, -40, STEEL, radius=3)
            for row in range(4):
                c.line([(-26, -22 + row * 15), (-18, -16 + row * 15), (-10, -27 + row * 15)], LEAF, 3)
                c.rect(-2, -24 + row * 15, 28, -18 + row * 15, STEEL, radius=2)
        for side in (-1, 1):
            c.ellipse(side * 42, 100, 12, 13, person.skin)
        c.polygon([(-48, -96), *oval(0, -98, 46, 46, 180, 360), (48, -96)], AMBER)
        c.rect(-56, -102, 54, -90, darker(AMBER, 0.12), radius=6)
        c.line([(0, -142), (0, -104)], lighter(AMBER, 0.4), 9)
