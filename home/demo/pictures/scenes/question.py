"""Questions and answers: a delegate stands up with a microphone, the others listen, some note."""

from ..canvas import Canvas, Gradient, glow
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
    HAIRS,
    MIST,
    NAVY,
    PAPER,
    SAND,
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
from ..people import front, standing
from ..person import Person
from ..props import microphone, potted_plant, sheet, window


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#dbe8e4", "#f4ead4"))
    for x in (120, 620, 1120):
        window(c, x, 70, x + 360, 400, panes=2)
    c.rect(0, 452, 1600, 640, Gradient("#cda77b", "#b78d62"))
    for x in range(0, 1600, 100):
        c.line([(x, 456), (x, 640)], darker(WOOD, 0.05), 2, alpha=0.35)
    c.rect(0, 446, 1600, 458, lighter(WOOD, 0.45))
    potted_plant(c, 1540, 640, 1.2)
    c.rect(0, 640, 1600, 1067, Gradient("#94704f", "#6f5038"))
    _row(c, 600, 0.72, (90, 280, 470, 1010, 1200, 1390), 0.28)
    c.ellipse(770, 470, 430, 520, glow(SUN, 0.55))
    _row(c, 800, 1.02, (40, 330, 1130, 1420), 0.0)
    _asking(c)
    _desk(c)


def _row(c: Canvas, y: float, scale: float, places, haze: float):
    looks = (
        Person(wear="suit", top=NAVY, hair="short", accent=AMBER, skin=SKINS[1]),
        Person(wear="blouse", top=CORAL, hair="bob"),
        Person(wear="shirt", top="#dfe9ee", hair="parted", skin=SKINS[2], glasses=True),
        Person(wear="aodai", top=AQUA, hair="bun"),
        Person(wear="shirt", top=AMBER, hair="short", hair_colour=HAIRS[3]),
        Person(wear="blouse", top=TEAL, hair="long", skin=SKINS[1]),
    )
    writing = (((-84, 118), (-34, 152)), ((-84, 120), (-30, 150)))
    for index, x in enumerate(places):
        look = looks[(index + (2 if scale > 1 else 0)) % len(looks)]
        person = Person(
            skin=mix(look.skin, SAND, haze),
            hair=look.hair,
            hair_colour=mix(look.hair_colour, SAND, haze * 0.6),
            wear=look.wear,
            top=mix(look.top, SAND, haze),
            accent=look.accent,
            glasses=look.glasses,
            gaze=0.9 if x < 770 else -0.9,
            arms=writing,
        )
        with c.placed(x, y - 130 * scale, scale):
            front(c, person)
    top = y + 22 * scale
    c.rect(-20, top, 1620, top + 20 * scale, lighter(WOOD, 0.45))
    c.rect(-20, top + 20 * scale, 1620, top + 190 * scale, Gradient(lighter(WOOD, 0.12), WOOD))
    for x in places:
        with c.placed(x - 44 * scale, top - 6 * scale, scale):
            c.rect(0, 0, 96, 10, WHITE, radius=3)


def _asking(c: Canvas):
    person = Person(
        wear="blouse", top="#c9485b", hair="long", skin=SKINS[0], gaze=0.5,
        arms=(((-92, 116), (-26, 34)), ((-92, 124), (-74, 206))),
    )  # fmt: skip
    with c.placed(770, 410, 1.62):
        standing(c, person)
        microphone(c, -24, -8, 14)
        c.ellipse(-18, 26, 16, 14, person.skin)
        for row in range(3):
            c.ellipse(-12, 18 + row * 8, 12, 5, mix(person.skin, "#8a4a2f", 0.12))
        with c.placed(44, 150, 1, -10):
            sheet(c, 70, 92, 6, TEAL)
        c.ellipse(66, 216, 15, 12, person.skin)


def _desk(c: Canvas):
    c.rect(-20, 872, 1620, 900, Gradient(lighter(WOOD, 0.6), lighter(WOOD, 0.4)))
    c.rect(-20, 900, 1620, 1067, Gradient(WOOD, WOOD_DARK))
    for x in range(60, 1600, 320):
        c.rect(x, 930, x + 250, 1080, darker(WOOD_DARK, 0.15), radius=8, alpha=0.3)
    for x, turn in ((200, -3), (620, 2), (1010, -2), (1360, 4)):
        with c.placed(x, 862, 1, turn):
            c.rect(0, 0, 150, 16, PAPER, radius=3)
            c.rect(8, 4, 120, 8, MIST, radius=2)
    for x in (470, 1250):
        c.polygon(
            [(x - 18, 800), (x + 18, 800), (x + 20, 880), (x - 20, 880)], Gradient("#d8eef2", "#a9cfd8", "right"), 0.85
        )
        c.rect(x - 11, 780, x + 11, 802, TEAL, radius=4)
