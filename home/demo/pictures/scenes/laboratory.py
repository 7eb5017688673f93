"""A laboratory bench by the window: microscope, flasks, samples, and a researcher who reads a sample."""

from ..canvas import Canvas, Gradient, glow, oval, smooth
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
from ..people import front
from ..person import Person
from ..props import potted_plant, window


def paint(c: Canvas):
    c.rect(0, 0, 1600, 1067, Gradient("#d7e9e8", "#f1f4ea"))
    window(c, 90, 90, 640, 520)
    _shelves(c)
    c.ellipse(560, 420, 620, 560, glow(SUN, 0.35))
    _researcher(c)
    _bench(c)
    _microscope(c, 330, 790)
    _glass(c)
    _rack(c, 1110, 790)
    potted_plant(c, 1480, 792, 0.95, pot=WHITE)


def _shelves(c: Canvas):
    for row, y in enumerate((250, 420)):
        c.shadow([(1000, y + 16), (1540, y + 16), (1540, y + 34), (1000, y + 34)], 8, 0.3)
        c.rect(990, y, 1550, y + 18, WHITE, radius=3)
        colours = (TEAL, AMBER, CORAL, AQUA, LEAF, NAVY, STEEL)
        for index in range(8):
            x, height = 1010 + index * 66, 78 + (index * 37 + row * 23) % 40
            colour = mix(colours[(index * 3 + row) % len(colours)], MIST, 0.35)
            if (index + row) % 3:
                c.rect(x, y - height, x + 44, y, Gradient(lighter(colour, 0.35), colour, "right"), radius=7, alpha=0.9)
                c.rect(x + 8, y - height - 14, x + 36, y - height + 4, darker(colour, 0.3), radius=3)
                c.rect(x + 7, y - height * 0.6, x + 37, y - height * 0.26, PAPER, radius=2)
            else:
                for book in range(3):
                    c.rect(
                        x + book * 17,
                        y - 100 + book * 9,
                        x + book * 17 + 15,
                        y,
                        darker(colours[(index + book) % 7], 0.1),
                        radius=2,
                    )


def _researcher(c: Canvas):
    person = Person(
        wear="shirt", top="#f4f8f8", hair="bun", skin=SKINS[0], gaze=0.7, glasses=True,
        arms=(((-98, 104), (-48, 150)), ((-112, 92), (-92, -12))),
    )  # fmt: skip
    with c.placed(770, 420, 1.5):
        front(c, person)
        c.polygon([(-20, -10), (0, 80), (20, -10)], "#7fb6bb")
        for side in (-1, 1):
            c.polygon(
                [(side * 20, -14), (side * 40, 20), (side * 22, 44), (0, 92)],
                darker("#f4f8f8", 0.08 if side < 0 else 0.18),
            )
        c.rect(28, 70, 62, 78, STEEL, radius=2)
        with c.placed(104, -44, turn=12):
            _tube(c, 20, 92, CORAL)


def _tube(c: Canvas, width: float, height: float, liquid: str, level: float = 0.55):
    """A test tube that hangs from its rim at the origin."""
    half = width / 2
    c.rect(-half, 0, half, height, WHITE, radius=half, alpha=0.75)
    c.rect(-half, height * (1 - level), half, height, Gradient(lighter(liquid, 0.2), liquid), radius=half)
    c.rect(-half + 3, 8, -half + 6, height - 14, WHITE, radius=2, alpha=0.8)
    c.rect(-half - 3, -3, half + 3, 5, STEEL, radius=3)


def _bench(c: Canvas):
    c.rect(-10, 780, 1610, 832, Gradient("#f8fbfa", "#cddedd"))
    c.rect(-10, 832, 1610, 1067, Gradient("#2c6673", "#1c4653"))
    for x in range(40, 1600, 390):
        c.rect(x, 862, x + 340, 1080, lighter("#2c6673", 0.1), radius=10, alpha=0.7)
        c.rect(x + 130, 884, x + 210, 894, STEEL, radius=5)


def _microscope(c: Canvas, x: float, y: float):
    with c.placed(x, y, 1.25):
        c.shadow(oval(10, 2, 130, 14), 8, 0.45)
        c.rect(-110, -24, 100, 0, Gradient(IRON, NIGHT), radius=12)
        arm = [(66, -20), (98, -120), (74, -230), (10, -262)]
        c.limb(arm, [46, 40, 36, 34], NAVY)
        c.limb([(60, -22), (90, -120), (68, -224), (12, -254)], [10, 8, 8, 6], lighter(NAVY, 0.2))
        c.rect(-86, -106, 52, -90, NIGHT, radius=4)
        c.rect(-60, -112, 16, -106, "#bfe6ee", radius=2)
        with c.placed(2, -184, turn=-22):
            c.rect(-22, -128, 22, -96, NIGHT, radius=6)
            c.rect(-26, -100, 26, 22, Gradient(WHITE, "#b9cdd2", "right"), radius=8)
            c.rect(-30, -34, 30, -18, TEAL, radius=4)
            c.rect(-16, 22, 16, 60, Gradient(STEEL, IRON, "right"), radius=4)
        c.ellipse(84, -84, 21, 21, STEEL)
        c.ellipse(84, -84, 12, 12, IRON)
        c.ellipse(-22, -58, 60, 34, glow(SUN, 0.9))


def _glass(c: Canvas):
    for x, size, liquid in ((560, 1.1, AQUA), (930, 1.3, AMBER)):
        with c.placed(x, 792, size):
            c.shadow(oval(8, 0, 74, 10), 6, 0.35)
            c.polygon(
                smooth([(-16, -170), (-16, -110), (-70, -14), (-58, 0), (58, 0), (70, -14), (16, -110), (16, -170)]),
                WHITE,
                0.6,
            )
            c.polygon(
                smooth([(-46, -58), (-70, -14), (-58, 0), (58, 0), (70, -14), (46, -58), (0, -52)], closed=True),
                Gradient(lighter(liquid, 0.3), liquid),
            )
            for bx, by, radius in ((-18, -28, 6), (10, -38, 4), (26, -20, 7)):
                c.ellipse(bx, by, radius, radius, WHITE, alpha=0.5)
            c.rect(-22, -178, 22, -168, WHITE, radius=5)
            c.line([(-10, -110), (-44, -46)], WHITE, 6, alpha=0.7)


def _rack(c: Canvas, x: float, y: float):
    c.shadow(oval(x + 120, y, 150, 12), 6, 0.35)
    for index, liquid in enumerate((CORAL, LEAF, AMBER, AQUA, CORAL)):
        with c.placed(x + 28 + index * 48, y - 150):
            _tube(c, 26, 138, liquid, 0.35 + index % 3 * 0.15)
    for height in (0, 78):
        c.rect(x - 6, y - 22 - height, x + 252, y - 4 - height, Gradient(lighter("#c59a6c", 0.1), "#a87a4c"), radius=4)
    c.rect(x + 300, y - 40, x + 352, y, ICE, radius=6)
    c.rect(x + 296, y - 46, x + 356, y - 36, STEEL, radius=4)
