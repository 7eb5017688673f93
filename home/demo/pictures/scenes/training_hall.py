"""A training hall seen from the last rows: delegates, a speaker, the podium's table, a screen with a bright idea."""

from ..canvas import Canvas, Gradient, glow
from ..palette import (
    AMBER,
    AQUA,
    CORAL,
    FOREST,
    HAIRS,
    ICE,
    MIST,
    NAVY,
    NIGHT,
    PAPER,
    SAND,
    SKINS,
    TEAL,
    WHITE,
    WOOD,
    WOOD_DARK,
    darker,
    lighter,
    mix,
)  # fmt: skip
from ..people import back, front
from ..person import Person
from ..props import bar_chart, bulb, downlight, potted_plant

HAIR = ("short", "bun", "parted", "bob", "short", "long", "parted", "short", "bob")
TOPS = (PAPER, TEAL, NAVY, CORAL, "#d9e6ea", AMBER, PAPER, "#37566b", AQUA, "#c9d7c5", FOREST)


def paint(c: Canvas):
    _room(c)
    _screen(c)
    _podium(c)
    for row, (y, scale, count, offset) in enumerate(
        ((560, 0.34, 15, 20), (640, 0.46, 11, -30), (745, 0.62, 8, 30), (885, 0.86, 6, -60))
    ):
        _row(c, row, y, scale, count, offset)


def _room(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#e9dcc2", "#f6ecd8"))
    c.polygon([(0, 0), (1600, 0), (1300, 130), (300, 130)], Gradient("#cfc2a8", "#efe4cc"))
    for index in range(4):
        left, right = 300 - index * 86, 1300 + index * 86
        y = 130 - index * 37
        c.line([(left, y), (right, y)], "#d9ccb2", 3)
    c.polygon([(0, 0), (300, 130), (300, 560), (0, 720)], Gradient("#c6a982", "#dcc29b", "right"))
    c.polygon([(1600, 0), (1300, 130), (1300, 560), (1600, 720)], Gradient("#d6bb93", "#b8986f", "right"))
    for index in range(4):
        for side in (0, 1600):
            sign = 1 if side == 0 else -1
            x0, x1 = side + sign * (20 + index * 72), side + sign * (62 + index * 72)
            lean = 130 / 300 * 0.92
            top0, top1 = 110 + abs(side - x0) * lean * 0.5, 110 + abs(side - x1) * lean * 0.5
            low0, low1 = 640 - abs(side - x0) * 0.46, 640 - abs(side - x1) * 0.46
            c.polygon([(x0, top0), (x1, top1), (x1, low1), (x0, low0)], Gradient("#fff3d2", "#f3d99e"))
    c.polygon(
        [(0, 720), (300, 530), (1300, 530), (1600, 720), (1600, 1067), (0, 1067)],
        Gradient("#8a6a4c", "#5b4432"),
    )
    c.polygon([(700, 560), (900, 560), (1010, 1067), (590, 1067)], Gradient("#a5443a", "#7c2f2d"))
    for x in (420, 620, 980, 1180):
        downlight(c, x, 84, 90, 380, 0.35)


def _screen(c: Canvas):
    c.rect(330, 150, 1270, 520, Gradient(NAVY, darker(TEAL, 0.2), "right"))
    for x in range(340, 1270, 38):
        c.polygon([(x, 150), (x + 14, 150), (x + 14, 520), (x, 520)], NIGHT, 0.22)
    c.shadow([(540, 190), (1068, 190), (1068, 440), (540, 440)], 14, 0.6)
    c.rect(532, 178, 1068, 432, WHITE, radius=6)
    c.rect(542, 188, 1058, 422, Gradient(ICE, MIST), radius=3)
    bulb(c, 666, 302, 118, NAVY)
    for row, width in enumerate((220, 170, 200)):
        c.rect(
            770,
            218 + row * 24,
            770 + width,
            230 + row * 24,
            mix(NAVY, MIST, 0.25 if row == 0 else 0.6),
            radius=5,
        )
    with c.placed(770, 404):
        bar_chart(c, 240, 100, (0.3, 0.45, 0.4, 0.66, 0.82, 1.0))
    c.ellipse(800, 300, 520, 260, glow(WHITE, 0.18))


def _podium(c: Canvas):
    c.polygon([(300, 500), (1300, 500), (1330, 560), (270, 560)], Gradient("#9a6440", "#7a4b2e"))
    c.rect(270, 560, 1330, 580, WOOD_DARK)
    people = (
        (980, Person(wear="suit", top=NAVY, hair="parted", glasses=True, accent=CORAL)),
        (1074, Person(wear="aodai", top="#b8485c", hair="bun", skin=SKINS[1])),
        (
            1168,
            Person(wear="suit", top="#3a4450", hair="short", hair_colour=HAIRS[3], skin=SKINS[1], accent=TEAL),
        ),
    )
    for x, person in people:
        with c.placed(x, 432, 0.42):
            front(c, person, hips=False)
    c.polygon([(920, 470), (1228, 470), (1240, 486), (908, 486)], lighter(WOOD, 0.25))
    c.rect(912, 486, 1236, 548, Gradient(WOOD, WOOD_DARK))
    for x in (946, 1040, 1134):
        c.rect(x, 462, x + 44, 474, WHITE, radius=2)
    with c.placed(434, 408, 0.46):
        front(
            c,
            Person(
                wear="suit",
                top="#27506a",
                hair="short",
                skin=SKINS[1],
                accent=AMBER,
                gaze=0.6,
                arms=(((-96, 96), (-40, 130)), ((-118, 70), (-150, -10))),
            ),
        )
    c.polygon([(384, 452), (484, 452), (474, 556), (394, 556)], Gradient(lighter(WOOD, 0.1), WOOD_DARK, "right"))
    c.polygon([(374, 442), (494, 442), (486, 456), (382, 456)], lighter(WOOD, 0.35))
    c.ellipse(434, 506, 20, 20, AMBER)
    c.ellipse(434, 506, 13, 13, CORAL)
    c.line([(456, 444), (452, 424)], NIGHT, 3)
    c.ellipse(452, 422, 5, 6, NIGHT)
    potted_plant(c, 330, 566, 0.5)
    potted_plant(c, 1286, 566, 0.5)


def _row(c: Canvas, row: int, y: float, scale: float, count: int, offset: float):
    gap = 1680 / count
    light = 0.32 - row * 0.1
    for seat in range(count):
        x = offset + gap * (seat + 0.4)
        if abs(x - 800) < 60 + row * 26:
            continue  # the aisle
        pick = seat * 3 + row * 5
        person = Person(
            skin=SKINS[pick % 3],
            hair=HAIR[(pick + row) % len(HAIR)],
            hair_colour=HAIRS[0] if pick % 5 else HAIRS[pick % 4],
            top=mix(TOPS[pick % len(TOPS)], SAND, max(0.0, light)),
            wear="suit" if pick % 4 == 0 else "shirt",
        )
        with c.placed(x, y, scale):
            back(c, person, chair=mix("#2f6170", SAND, 0.12 * (3 - row)))
