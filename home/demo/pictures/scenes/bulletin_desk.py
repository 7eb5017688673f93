"""Bulletins on a reading desk: a printed issue, an open one, tea, glasses, a plant."""

from ..canvas import Canvas, Gradient, glow, oval, smooth
from ..palette import (
    AMBER,
    AQUA,
    CLAY,
    CORAL,
    IRON,
    LEAF,
    MIST,
    NAVY,
    PAPER,
    SAND,
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
from ..props import bar_chart, bulb, leaf, mountains


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#c9986a", "#a97648"))
    for index, y in enumerate(range(-20, 1100, 178)):
        c.rect(0, y, 1600, y + 174, Gradient(lighter(WOOD, 0.32 - index % 2 * 0.06), lighter(WOOD, 0.2)))
        for grain in range(3):
            level = y + 40 + grain * 44
            c.line(
                smooth([(0, level), (420, level + 12), (900, level - 8), (1600, level + 10)]),
                darker(WOOD, 0.1),
                2,
                alpha=0.18,
            )
    c.ellipse(420, 260, 900, 760, glow(SUN, 0.5))
    _leaf_shade(c)
    _open_issue(c)
    _front_issue(c)
    _cup(c, 1400, 250)
    _glasses(c)
    _pen(c)
    _corner_plant(c)


def _leaf_shade(c: Canvas):
    for x, y, turn in ((1180, 80, 200), (1330, 40, 230), (1050, 30, 170)):
        with c.placed(x, y, 2.4, turn):
            c.shadow(smooth([(0, 0), (-26, -60), (0, -130), (26, -60)], closed=True), 12, 0.16)


def _front_issue(c: Canvas):
    with c.placed(170, 130, 1.0, -7):
        c.shadow([(14, 22), (534, 22), (534, 776), (14, 776)], 20, 0.55)
        c.rect(6, 8, 526, 760, "#d9d2c2", radius=4)
        c.rect(0, 0, 520, 752, PAPER, radius=4)
        with c.clipped([(0, 0), (520, 0), (520, 540), (0, 540)]):
            c.rect(0, 0, 520, 540, Gradient("#0d3247", TEAL))
            c.ellipse(260, 270, 360, 320, glow(SUN, 0.55))
            mountains(c, 460, 120, "#2a7482", 0.8, width=520, sharpness=2.4)
            mountains(c, 510, 100, "#1d5f6c", 2.4, width=520, sharpness=2.4)
            mountains(c, 560, 90, "#144a58", 4.1, width=520, sharpness=2.4)
            c.ellipse(260, 290, 142, 142, mix(NAVY, TEAL, 0.5), alpha=0.55)
            bulb(c, 260, 290, 130)
            c.rect(44, 44, 90, 50, AMBER)
            c.rect(44, 66, 380, 98, WHITE, radius=5)
            c.rect(44, 110, 260, 124, MIST, radius=5, alpha=0.8)
            c.rect(380, 470, 478, 512, CORAL, radius=21)
        c.rect(0, 540, 520, 546, AMBER)
        for row in range(3):
            c.ellipse(56, 588 + row * 48, 6, 6, CORAL)
            c.rect(78, 578 + row * 48, 78 + (360, 300, 336)[row], 596 + row * 48, NAVY, radius=5)
        c.rect(44, 722, 240, 732, STEEL, radius=4)
        c.polygon([(0, 0), (20, 0), (20, 752), (0, 752)], Gradient("#000000", "#000000", "right", 0.22, 0.0))


def _open_issue(c: Canvas):
    with c.placed(700, 240, 1.0, 5):
        c.shadow([(10, 26), (846, 26), (846, 604), (10, 604)], 22, 0.5)
        for left, right in ((0, 420), (420, 840)):
            c.rect(left, 8, right, 590, "#d9d2c2", radius=5)
            c.rect(left, 0, right, 580, "#fffdf6", radius=5)
        c.rect(376, 0, 420, 580, Gradient("#6b5a40", "#6b5a40", "right", 0.0, 0.26))
        c.rect(420, 0, 464, 580, Gradient("#6b5a40", "#6b5a40", "right", 0.26, 0.0))
        frame = [(36, 40), (384, 40), (384, 270), (36, 270)]
        with c.clipped(frame):
            c.rect(36, 40, 384, 270, Gradient("#8fc5d2", "#fdeccb"))
            c.ellipse(280, 130, 40, 40, "#fffbe8")
            for lift, colour in ((110, "#7fb0a5"), (76, "#558f78"), (42, LEAF), (18, "#a9c257")):
                c.polygon(
                    [
                        *smooth([(20, 270 - lift), (130, 250 - lift), (260, 276 - lift), (400, 246 - lift)]),
                        (400, 290),
                        (20, 290),
                    ],
                    colour,
                )
        c.rect(36, 296, 300, 316, NAVY, radius=5)
        for column in (36, 218):
            for row in range(9):
                c.rect(
                    column,
                    338 + row * 23,
                    column + (160 if row % 4 != 3 else 110),
                    346 + row * 23,
                    STEEL,
                    radius=3,
                    alpha=0.6,
                )
        c.rect(480, 44, 720, 66, TEAL, radius=5)
        for row in range(7):
            c.rect(480, 92 + row * 23, 480 + (320 if row % 3 != 2 else 230), 100 + row * 23, STEEL, radius=3, alpha=0.6)
        c.rect(480, 272, 804, 468, mix(AQUA, WHITE, 0.84), radius=10)
        with c.placed(506, 440):
            bar_chart(c, 270, 140, (0.35, 0.5, 0.44, 0.7, 0.86, 1.0), (TEAL, AMBER))
        for row in range(3):
            c.rect(480, 492 + row * 23, 480 + (320 if row < 2 else 180), 500 + row * 23, STEEL, radius=3, alpha=0.6)


def _cup(c: Canvas, x: float, y: float):
    c.shadow(oval(x + 16, y + 26, 150, 146), 18, 0.5)
    c.ellipse(x, y, 150, 150, Gradient(WHITE, "#dfe7e4"))
    c.ellipse(x, y, 112, 112, "#e6ecea")
    c.limb([(x + 78, y + 60), (x + 128, y + 84), (x + 118, y + 124)], [22, 20, 18], WHITE)
    c.ellipse(x, y, 92, 92, WHITE)
    c.ellipse(x, y, 80, 80, Gradient("#b7a14a", "#8f7a2c"))
    c.ellipse(x - 22, y - 26, 34, 20, SUN, alpha=0.4)


def _glasses(c: Canvas):
    with c.placed(1180, 900, 1.0, -12):
        for x in (0, 150):
            c.shadow(oval(x + 6, 12, 58, 50), 8, 0.3)
            c.ellipse(x, 0, 58, 50, WHITE, alpha=0.28)
            c.ring(x, 0, 58, 50, IRON, 9)
        c.line([(58, -8), (75, -18), (92, -8)], IRON, 9, curved=True)
        c.line([(-56, -12), (-96, -70), (-60, -96)], IRON, 9, curved=True)
        c.line([(206, -12), (240, -76), (196, -98)], IRON, 9, curved=True)


def _pen(c: Canvas):
    with c.placed(700, 1000, 1.0, -14):
        c.shadow([(0, 8), (330, 8), (330, 22), (0, 22)], 8, 0.4)
        c.rect(0, -10, 300, 10, Gradient(lighter(TEAL, 0.2), darker(TEAL, 0.3)), radius=8)
        c.rect(206, -11, 222, 11, AMBER)
        c.polygon([(300, -9), (338, 0), (300, 9)], SAND)
        c.polygon([(326, -3), (338, 0), (326, 3)], WOOD_DARK)
        c.rect(10, -16, 110, -11, AMBER, radius=3)


def _corner_plant(c: Canvas):
    c.shadow(oval(86, 1010, 160, 150), 20, 0.5)
    c.ellipse(60, 1000, 150, 150, Gradient(lighter(CLAY, 0.1), darker(CLAY, 0.25)))
    c.ellipse(60, 1000, 122, 122, "#4a3524")
    for turn in range(0, 360, 40):
        with c.placed(60, 1000, 1.15, turn + 10):
            leaf(c, 190, 66, LEAF if turn % 80 else darker(LEAF, 0.3))
