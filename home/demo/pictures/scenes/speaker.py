"""A speaker at the lectern before a screen that shows the way of an initiative: paper, check, seal, bulb."""

from ..canvas import Canvas, Gradient, glow
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
    ICE,
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
    WOOD_DARK,
    darker,
    lighter,
    mix,
)
from ..people import back, front
from ..person import Person
from ..props import bulb, potted_plant, sheet


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#16455a", "#0d2f42"))
    for x in range(-20, 1620, 64):
        c.polygon([(x, 0), (x + 22, 0), (x + 22, 900), (x, 900)], NIGHT, 0.18)
    c.ellipse(1000, 360, 820, 560, glow(AQUA, 0.55))
    _screen(c)
    c.polygon([(0, 860), (1600, 860), (1600, 1067), (0, 1067)], Gradient("#8b5a39", "#4c2f20"))
    c.line([(0, 862), (1600, 862)], lighter(WOOD, 0.3), 5)
    c.ellipse(420, 560, 430, 520, glow(SUN, 0.42))
    potted_plant(c, 1490, 900, 1.35)
    potted_plant(c, 118, 905, 1.1)
    with c.placed(-46, 0):
        _speaker(c)
    for x, person in (
        (690, Person(hair="short", top="#31525f")),
        (960, Person(hair="bun", top="#3d3b52", skin=SKINS[1])),
        (1240, Person(hair="parted", top="#2b4a48", skin=SKINS[2])),
    ):
        with c.placed(x, 1000, 1.05):
            back(c, person)


def _screen(c: Canvas):
    c.shadow([(640, 130), (1500, 130), (1500, 690), (640, 690)], 26, 0.8)
    c.rect(620, 96, 1480, 664, "#071a26", radius=14)
    c.rect(636, 112, 1464, 648, Gradient(WHITE, MIST), radius=6)
    c.rect(700, 164, 1130, 190, NAVY, radius=13)
    c.rect(700, 210, 960, 224, STEEL, radius=7, alpha=0.7)
    bulb(c, 1350, 224, 96, NAVY)
    places = (736, 936, 1136, 1336)
    c.line([(places[0], 430), (places[-1], 430)], mix(STEEL, WHITE, 0.3), 8)
    for x, colour in zip(places, (TEAL, AMBER, CORAL, LEAF), strict=True):
        c.shadow([(x - 62, 376), (x + 62, 376), (x + 62, 504), (x - 62, 504)], 10, 0.25)
        c.ellipse(x, 430, 74, 74, WHITE)
        c.ellipse(x, 430, 64, 64, colour)
        for row, width in enumerate((110, 78)):
            c.rect(x - width / 2, 534 + row * 24, x + width / 2, 546 + row * 24, STEEL, radius=6, alpha=0.7)
    with c.placed(places[0] - 24, 398):
        sheet(c, 48, 64, 5, paper=WHITE)
    for side in (-1, 0, 1):  # those who judge it
        c.ellipse(places[1] + side * 26, 420 - (6 if side == 0 else 0), 10, 10, WHITE)
        c.rect(
            places[1] + side * 26 - 13, 434 - (6 if side == 0 else 0), places[1] + side * 26 + 13, 456, WHITE, radius=10
        )
    c.line([(places[2] - 26, 432), (places[2] - 6, 452), (places[2] + 28, 408)], WHITE, 12)
    c.ellipse(places[3], 422, 26, 26, WHITE)
    c.polygon([(places[3] - 18, 438), (places[3] - 6, 446), (places[3] - 14, 474), (places[3] - 26, 462)], WHITE)
    c.polygon([(places[3] + 18, 438), (places[3] + 6, 446), (places[3] + 14, 474), (places[3] + 26, 462)], WHITE)
    c.ellipse(places[3], 422, 12, 12, LEAF)


def _speaker(c: Canvas):
    person = Person(
        wear="suit", top="#24526b", accent=CORAL, hair="parted", skin=SKINS[1], glasses=True, gaze=0.5,
        arms=(((-98, 110), (-62, 146)), ((-118, 108), (-186, 50))),
    )  # fmt: skip
    with c.placed(400, 400, 1.55):
        front(c, person)
    c.shadow([(250, 660), (570, 660), (540, 980), (280, 980)], 24, 0.7)
    c.polygon([(252, 668), (548, 668), (516, 986), (284, 986)], Gradient(lighter(WOOD, 0.12), WOOD_DARK, "right"))
    c.polygon([(276, 700), (524, 700), (498, 956), (302, 956)], darker(WOOD_DARK, 0.1), 0.35)
    c.polygon([(226, 634), (574, 634), (560, 674), (240, 674)], Gradient(lighter(WOOD, 0.5), lighter(WOOD, 0.15)))
    c.ellipse(400, 812, 66, 66, AMBER)
    c.ellipse(400, 812, 54, 54, darker(TEAL, 0.1))
    bulb(c, 400, 806, 42, PAPER)
    with c.placed(300, 622, turn=-4):
        c.rect(0, 0, 110, 16, PAPER, radius=3)
    for x, lean in ((452, 30), (512, 4)):
        c.limb([(x, 640), (x + 6, 590), (x - lean, 548)], [7, 6, 5], STEEL)
        c.ellipse(x - lean, 540, 11, 15, NIGHT)
        c.line([(x - lean - 9, 545), (x - lean + 9, 545)], ICE, 2)
