"""The final of a start-up contest: the winning team on the steps with the cup, under spotlights and paper ribbons."""

import math

from ..canvas import Canvas, Gradient, glow, smooth
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
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
    darker,
    lighter,
    mix,
)
from ..people import back, standing
from ..person import Person
from ..props import bulb

CONFETTI = (AMBER, CORAL, AQUA, LEAF, SUN, PAPER)


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#0e3144", "#1b5a6b"))
    _backdrop(c)
    _beams(c)
    _stage(c)
    _team(c)
    _confetti(c)
    for index, x in enumerate(range(-10, 1640, 150)):
        person = Person(
            hair=("short", "bun", "parted", "bob", "short", "long")[index % 6],
            top=mix(NIGHT, TEAL, 0.25 + index % 3 * 0.1),
            skin=mix(SKINS[index % 3], NIGHT, 0.35),
        )
        with c.placed(x, 1010 + index % 2 * 16, 0.86):
            back(c, person)


def _backdrop(c: Canvas):
    c.shadow([(300, 110), (1300, 110), (1300, 560), (300, 560)], 26, 0.7)
    c.rect(280, 80, 1320, 540, Gradient("#f4f8f2", MIST), radius=14)
    c.ellipse(800, 300, 330, 240, glow(SUN, 0.9))
    bulb(c, 800, 286, 190, NAVY)
    for side in (-1, 1):
        for row in range(3):
            half = 90 - row * 20
            centre = 800 + side * 350
            c.rect(
                centre - half,
                200 + row * 34,
                centre + half,
                216 + row * 34,
                mix(NAVY, MIST, 0.15 + row * 0.25),
                radius=8,
            )
        for index in range(5):
            x = 800 + side * (270 + index * 42)
            height = 40 + (4 - index if side < 0 else index) * 26
            c.rect(x - 15, 500 - height, x + 15, 500, (TEAL, AMBER, AQUA, CORAL, TEAL)[index], radius=5)


def _beams(c: Canvas):
    c.rect(0, 0, 1600, 26, NIGHT)
    for x, aim in ((180, 560), (520, 720), (1080, 880), (1420, 1040)):
        c.polygon(
            [(x - 14, 40), (x + 14, 40), (aim + 170, 820), (aim - 170, 820)], Gradient(SUN, SUN, "down", 0.42, 0.02)
        )
        c.rect(x - 26, 18, x + 26, 52, IRON_DARK, radius=8)
        c.ellipse(x, 50, 20, 7, WHITE)


IRON_DARK = "#1a2c38"


def _stage(c: Canvas):
    c.polygon([(120, 720), (1480, 720), (1640, 900), (-40, 900)], Gradient("#2d7684", "#1b5362"))
    c.rect(-40, 900, 1640, 950, Gradient(AMBER, darker(AMBER, 0.3)))
    c.rect(-40, 950, 1640, 1067, "#0d2b3a")
    c.ellipse(800, 800, 460, 90, glow(SUN, 0.7))
    for left, right, top, colour in ((360, 640, 760, STEEL), (960, 1240, 776, "#c58a55"), (620, 980, 712, AMBER)):
        c.polygon([(left + 14, top), (right - 14, top), (right, top + 20), (left, top + 20)], lighter(colour, 0.45))
        c.rect(left, top + 20, right, 858, Gradient(lighter(colour, 0.1), darker(colour, 0.3)))
    for index, (x, y) in enumerate(((800, 800), (500, 822), (1100, 830))):
        for step in range(index + 1):
            c.ellipse(x + (step - index / 2) * 34, y, 11, 11, WHITE, alpha=0.9)


def _team(c: Canvas):
    cheer = ((-116, 0), (-128, -108))
    hang = ((-84, 124), (-72, 214))
    hold = ((-92, 62), (-36, -44))
    people = (
        (500, 422, 0.59, Person(wear="blouse", top=CORAL, hair="bob", bottom="#24404f", arms=(hang, cheer))),
        (
            1100,
            438,
            0.59,
            Person(wear="shirt", top="#dfe9ee", hair="parted", skin=SKINS[2], glasses=True, arms=(cheer, hang)),
        ),
        (
            710,
            374,
            0.6,
            Person(wear="shirt", top=TEAL, hair="short", skin=SKINS[1], gaze=0.6, bottom="#2c3440", arms=(hang, hold)),
        ),
        (890, 374, 0.6, Person(wear="aodai", top="#b8485c", hair="long", gaze=-0.6, arms=(hold, hang))),
    )
    for x, y, scale, person in people:
        with c.placed(x, y, scale):
            standing(c, person)
    _cup(c, 800, 370)


def _cup(c: Canvas, x: float, y: float):
    c.ellipse(x, y - 60, 170, 150, glow(SUN, 0.8))
    with c.placed(x, y, 0.95):
        for side in (-1, 1):
            c.ring(side * 44, -84, 26, 28, darker(AMBER, 0.12), 9)
        c.polygon(
            smooth([(-52, -128), (-50, -84), (-34, -48), (-8, -30), (8, -30), (34, -48), (50, -84), (52, -128)]),
            Gradient(lighter(AMBER, 0.4), darker(AMBER, 0.15), "right"),
        )
        c.ellipse(0, -128, 52, 11, lighter(AMBER, 0.6))
        c.ellipse(0, -127, 43, 7, darker(AMBER, 0.3))
        c.rect(-8, -34, 8, -6, darker(AMBER, 0.15))
        c.rect(-30, -8, 30, 6, AMBER, radius=4)
        c.rect(-40, 4, 40, 30, NAVY, radius=5)
        c.line([(-26, -110), (-22, -80)], WHITE, 6, alpha=0.8)
        star = []
        for step in range(10):
            radius = 19 if step % 2 == 0 else 8
            angle = math.radians(step * 36 - 90)
            star.append((math.cos(angle) * radius, -84 + math.sin(angle) * radius))
        c.polygon(star, WHITE, 0.9)


def _confetti(c: Canvas):
    for index in range(150):
        x = (index * 397 + 53) % 1600
        y = (index * 251 + 29) % 640 + 30
        if 690 < x < 910 and 130 < y < 420:
            continue
        with c.placed(x, y, 0.7 + index % 4 * 0.2, index * 47 % 180):
            if index % 3:
                c.rect(-6, -3, 6, 3, CONFETTI[index % 6], alpha=0.9)
            else:
                c.ellipse(0, 0, 4, 4, CONFETTI[index % 6], alpha=0.9)
