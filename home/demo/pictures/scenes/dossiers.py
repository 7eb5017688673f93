"""A working group around a table: drafts of an initiative's dossier are read, marked and discussed."""

from ..canvas import Canvas, Gradient, oval
from ..palette import (
    AMBER,
    AQUA,
    CLAY,
    CORAL,
    HAIRS,
    ICE,
    LEAF,
    MIST,
    NAVY,
    PAPER,
    SAND,
    SKINS,
    STEEL,
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
from ..props import bulb, laptop, potted_plant, sheet, window


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#f3e7cf", "#e6d5b5"))
    c.rect(0, 640, 1600, 1067, Gradient("#b98f66", "#8b6545"))
    c.rect(0, 628, 1600, 646, "#d3b891")
    window(c, 90, 96, 560, 470)
    _board(c)
    potted_plant(c, 1500, 700, 1.5)
    _far_side(c)
    _table(c)
    _near_side(c)


def _board(c: Canvas):
    c.shadow([(700, 110), (1330, 110), (1330, 440), (700, 440)], 14, 0.3)
    c.rect(690, 90, 1320, 420, "#8d9ba3", radius=8)
    c.rect(702, 102, 1308, 408, Gradient(WHITE, ICE), radius=4)
    bulb(c, 800, 224, 74, NAVY)
    notes = (
        (930, 140, AMBER),
        (1040, 140, AQUA),
        (1150, 140, CORAL),
        (930, 262, LEAF),
        (1040, 262, AMBER),
        (1150, 262, AQUA),
    )
    for index, (x, y, colour) in enumerate(notes):
        with c.placed(x, y, turn=(-3, 2, 4, 3, -2, -4)[index]):
            c.shadow([(4, 6), (92, 6), (92, 96), (4, 96)], 4, 0.25)
            c.rect(0, 0, 90, 90, lighter(colour, 0.25))
            for row in range(3):
                c.rect(12, 24 + row * 18, 74 - row * 12, 30 + row * 18, darker(colour, 0.45), radius=3, alpha=0.7)
    c.line([(870, 320), (905, 320)], NAVY, 5)


def _far_side(c: Canvas):
    people = (
        (
            330,
            Person(
                wear="aodai",
                top="#b8485c",
                hair="bun",
                gaze=0.8,
                arms=(((-82, 118), (-40, 160)), ((-88, 120), (-30, 150))),
            ),
        ),
        (
            620,
            Person(
                wear="suit",
                top="#2d4a5c",
                accent=AMBER,
                hair="parted",
                skin=SKINS[1],
                hair_colour=HAIRS[3],
                glasses=True,
                gaze=0.3,
                arms=(((-90, 124), (-46, 162)), ((-112, 90), (-96, 4))),
            ),
        ),
        (
            930,
            Person(
                wear="blouse",
                top=TEAL,
                hair="bob",
                gaze=-0.6,
                arms=(((-82, 120), (-24, 158)), ((-86, 122), (-40, 166))),
            ),
        ),
        (
            1230,
            Person(
                wear="shirt",
                top="#dfe9ee",
                hair="short",
                skin=SKINS[2],
                gaze=-0.9,
                arms=(((-96, 112), (-34, 140)), ((-90, 124), (-44, 160))),
            ),
        ),
    )
    for x, person in people:
        with c.placed(x, 470, 1.28):
            front(c, person)


def _table(c: Canvas):
    top = [(150, 650), (1450, 650), (1620, 960), (-20, 960)]
    c.shadow([(x + 4, y + 34) for x, y in top], 24, 0.5)
    c.polygon(top, Gradient(lighter(WOOD, 0.42), lighter(WOOD, 0.16)))
    c.polygon([(-20, 960), (1620, 960), (1620, 1000), (-20, 1000)], Gradient(WOOD, WOOD_DARK))
    for y, inset in ((716, 112), (800, 64), (884, 18)):
        c.line([(inset, y), (1600 - inset, y)], darker(WOOD, 0.1), 2, alpha=0.25)
    papers = (
        (250, 694, -12, TEAL),
        (372, 704, 6, None),
        (560, 700, -4, CORAL),
        (842, 694, 9, TEAL),
        (968, 716, -7, None),
        (1180, 690, 5, AMBER),
        (480, 800, 14, None),
        (1010, 812, -12, CORAL),
    )
    for x, y, turn, mark in papers:
        with c.placed(x, y, 1.0, turn):
            c.shadow([(4, 8), (124, 8), (124, 94), (4, 94)], 5, 0.3)
            sheet(c, 120, 88, 5, mark)
    _folder(c, 690, 806, AMBER)
    _folder(c, 700, 790, TEAL)
    _cup(c, 480, 716)
    _cup(c, 1110, 722)
    laptop(c, 1330, 790, 1.25, "#9fb2ba")


def _folder(c: Canvas, x: float, y: float, colour: str):
    c.polygon([(x - 6, y - 76), (x + 176, y - 76), (x + 196, y + 26), (x - 22, y + 26)], darker(colour, 0.2))
    c.polygon([(x, y - 80), (x + 172, y - 80), (x + 190, y + 18), (x - 14, y + 18)], PAPER)
    c.polygon([(x - 4, y - 84), (x + 170, y - 84), (x + 190, y + 10), (x - 18, y + 10)], colour)
    c.polygon([(x + 38, y - 60), (x + 132, y - 60), (x + 138, y - 34), (x + 34, y - 34)], PAPER, 0.9)


def _cup(c: Canvas, x: float, y: float):
    c.shadow(oval(x + 8, y + 36, 44, 14), 6, 0.4)
    c.ellipse(x, y + 32, 46, 15, WHITE)
    c.polygon([(x - 27, y), (x + 27, y), (x + 18, y + 34), (x - 18, y + 34)], Gradient(WHITE, MIST, "right"))
    c.ellipse(x, y, 27, 9, lighter(STEEL, 0.6))
    c.ellipse(x, y + 1, 22, 7, "#7a9a4f")


def _near_side(c: Canvas):
    people = (
        (270, Person(top=mix(NAVY, TEAL, 0.3), hair="short", skin=SKINS[1])),
        (800, Person(wear="blouse", top=SAND, hair="long")),
        (1310, Person(top=CLAY, hair="parted", skin=SKINS[0])),
    )
    for x, person in people:
        with c.placed(x, 868, 1.5):
            back(c, person, chair="#2f6170")
