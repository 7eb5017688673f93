"""Public services on line: a citizen with a phone at the counter, an official, a big screen with the steps."""

from ..canvas import Canvas, Gradient, glow
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
    IRON,
    LEAF,
    MIST,
    NAVY,
    NIGHT,
    PAPER,
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
from ..people import front, standing
from ..person import Person
from ..props import potted_plant


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#e3efee", "#f7f2e4"))
    c.polygon([(0, 820), (1600, 820), (1600, 1067), (0, 1067)], Gradient("#d5c7ab", "#b8a684"))
    for x in range(-400, 2000, 200):
        c.line([(800 + (x - 800) * 0.75, 820), (x, 1067)], "#c2b190", 2)
    c.rect(0, 806, 1600, 824, "#c9bda2")
    for x in (0, 1480):
        c.rect(x, 60, x + 120, 810, Gradient("#c5dcdb", "#e2eeec", "right"))
    c.ellipse(760, 330, 720, 480, glow(WHITE, 0.9))
    _display(c)
    _official(c)
    _counter(c)
    _phone(c, 1250, 330)
    _citizen(c)
    potted_plant(c, 1500, 930, 1.5, pot=TEAL)


def _display(c: Canvas):
    c.shadow([(230, 120), (900, 120), (900, 470), (230, 470)], 20, 0.35)
    c.rect(210, 90, 890, 450, NIGHT, radius=16)
    c.rect(224, 104, 876, 436, Gradient(darker(TEAL, 0.05), NAVY, "right"), radius=6)
    c.rect(262, 140, 560, 164, WHITE, radius=12)
    c.rect(262, 180, 460, 192, MIST, radius=6, alpha=0.6)
    for index, colour in enumerate((AMBER, CORAL, LEAF, AQUA)):
        x = 316 + index * 152
        c.rect(x - 56, 226, x + 56, 396, WHITE, radius=12, alpha=0.12)
        c.ellipse(x, 284, 36, 36, colour)
        c.rect(x - 36, 342, x + 36, 352, WHITE, radius=5, alpha=0.9)
        c.rect(x - 24, 364, x + 24, 372, WHITE, radius=4, alpha=0.5)
        if index < 3:
            c.line([(x + 66, 276), (x + 76, 284), (x + 66, 292)], WHITE, 4)
    c.rect(302, 268, 330, 302, WHITE, radius=3)
    c.line([(308, 280), (324, 280)], AMBER, 3)
    c.line([(308, 290), (320, 290)], AMBER, 3)
    c.line([(468, 298), (468, 272)], WHITE, 6)
    c.line([(456, 282), (468, 270), (480, 282)], WHITE, 6)
    c.line([(606, 284), (616, 294), (636, 272)], WHITE, 7)
    c.ellipse(772, 284, 18, 18, WHITE)
    c.line([(772, 274), (772, 284), (780, 288)], AQUA, 3)


def _official(c: Canvas):
    person = Person(
        wear="aodai", top="#2f7f8e", hair="bun", gaze=0.9, skin=SKINS[0],
        arms=(((-86, 118), (-30, 158)), ((-88, 118), (-34, 152))),
    )  # fmt: skip
    with c.placed(540, 470, 1.36):
        front(c, person)
        c.rect(-52, 66, -22, 84, WHITE, radius=3)
        c.rect(-48, 70, -36, 80, CORAL, radius=2)


def _counter(c: Canvas):
    c.shadow([(150, 720), (960, 720), (970, 980), (150, 980)], 20, 0.4)
    c.rect(150, 700, 940, 970, Gradient(WHITE, "#d3e0df"), radius=10)
    c.rect(150, 760, 940, 786, TEAL)
    c.rect(150, 930, 940, 970, darker(STEEL, 0.2), radius=8)
    for x in (200, 450, 700):
        c.rect(x, 806, x + 190, 912, MIST, radius=8, alpha=0.7)
    c.rect(126, 676, 964, 708, Gradient(lighter(WOOD, 0.5), lighter(WOOD, 0.2)), radius=8)
    with c.placed(350, 678):  # her screen, seen from behind
        c.rect(-10, -40, 10, -2, IRON)
        c.rect(-44, -8, 44, 0, IRON, radius=4)
        c.rect(-104, -160, 104, -32, Gradient(lighter(STEEL, 0.3), STEEL), radius=9)
        c.ellipse(0, -96, 12, 12, lighter(STEEL, 0.6))
    with c.placed(770, 668, turn=-2):
        c.rect(-70, -4, 70, 8, PAPER, radius=3)
        c.rect(-64, -12, 66, -2, WHITE, radius=3)
    c.rect(866, 628, 930, 676, Gradient(NAVY, NIGHT), radius=6)
    c.rect(874, 636, 922, 660, "#a9ded2", radius=3)


def _phone(c: Canvas, x: float, y: float):
    with c.placed(x, y, 1.0, 6):
        c.shadow([(-104, -170), (124, -170), (124, 210), (-104, 210)], 20, 0.35)
        c.rect(-116, -196, 116, 196, NIGHT, radius=30)
        c.rect(-104, -184, 104, 184, Gradient(WHITE, MIST), radius=20)
        c.rect(-34, -184, 34, -168, NIGHT, radius=8)
        c.rect(-84, -146, 84, -88, TEAL, radius=12)
        c.rect(-66, -126, 30, -114, WHITE, radius=6)
        for row, colour in enumerate((LEAF, LEAF, AMBER)):
            top = -66 + row * 66
            c.rect(-84, top, 84, top + 52, WHITE, radius=10)
            c.ellipse(-56, top + 26, 15, 15, colour)
            c.rect(-28, top + 13, 62, top + 22, mix(NAVY, WHITE, 0.3), radius=4)
            c.rect(-28, top + 30, 34, top + 37, STEEL, radius=3, alpha=0.6)
            if row < 2:
                c.line([(-63, top + 26), (-58, top + 32), (-49, top + 19)], WHITE, 4)
        c.rect(-60, 138, 60, 168, CORAL, radius=15)


def _citizen(c: Canvas):
    person = Person(
        wear="blouse", top=AMBER, bottom="#34506a", hair="long", skin=SKINS[1], gaze=-0.7,
        arms=(((-92, 108), (-56, 50)), ((-88, 122), (-78, 210))),
    )  # fmt: skip
    with c.placed(1060, 440, 0.95):
        standing(c, person)
        with c.placed(-52, 26, turn=-12):
            c.rect(-18, -38, 18, 32, NIGHT, radius=6)
            c.rect(-14, -32, 14, 26, SUN, radius=3)
        c.ellipse(-46, 42, 16, 11, person.skin)
        c.line([(54, 14), (74, 120), (86, 240)], darker(CORAL, 0.3), 6, curved=True)
        c.rect(58, 232, 128, 310, Gradient(CORAL, darker(CORAL, 0.3)), radius=10)
