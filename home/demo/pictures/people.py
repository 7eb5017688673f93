"""Figures. One unit of measure for all: a head is about 92 units high, an adult about 700.

The origin of a standing or sitting figure is the hollow of the throat; y grows downwards. Light comes from the upper
left, so the right side of what is worn lies in shade.
"""

from .canvas import Canvas, Gradient, Point, oval, smooth
from .heads import back_hair, head, head_from_behind
from .palette import NIGHT, PAPER, WHITE, darker, lighter, mix
from .person import Person


def front(c: Canvas, person: Person, hips: bool = True):
    """Somebody seen from the front, down to the hips; arms hang or rest as ``person.arms`` says."""
    back_hair(c, person)
    for side, arm in zip((-1, 1), person.arms, strict=True):
        if arm[1][1] >= 150:  # a lowered arm lies behind the outline of the body
            _arm(c, person, side, arm)
    _torso(c, person, hips)
    _neck(c, person)
    _collar(c, person)
    for side, arm in zip((-1, 1), person.arms, strict=True):
        if arm[1][1] < 150:
            _arm(c, person, side, arm)
    head(c, person)


def standing(c: Canvas, person: Person):
    """Somebody standing, from the front, shoes at y = 588."""
    c.shadow(oval(6, 590, 120, 16), 8, 0.35)
    dress = person.wear == "aodai"
    legs = PAPER if dress else person.bottom
    for side in (-1, 1):
        shade = legs if side < 0 else darker(legs, 0.12)
        c.limb([(side * 30, 210), (side * 34, 390), (side * 36, 570)], [66, 52, 40], shade)
        c.blob([(side * 16, 574), (side * 30, 560), (side * 54, 568), (side * 66, 588), (side * 18, 590)], NIGHT)
    if dress:
        c.polygon(
            smooth([(-60, 190), (-74, 360), (-82, 520), (0, 532), (82, 520), (74, 360), (60, 190)], closed=True),
            person.top,
        )
        c.polygon([(0, 240), (8, 400), (10, 530), (82, 520), (74, 360), (60, 190)], darker(person.top, 0.4), 0.35)
    front(c, person)


def _neck(c: Canvas, person: Person):
    skin = person.skin
    c.polygon([(-16, -44), (16, -44), (18, -4), (0, 14), (-18, -4)], mix(skin, "#8a4a2f", 0.22))
    c.blob([(-16, -40), (16, -40), (15, -22), (0, -14), (-15, -22)], mix(skin, "#8a4a2f", 0.4), 0.6)


BODY = [
    (-20, -10),
    (-46, 0),
    (-74, 14),
    (-84, 42),
    (-74, 96),
    (-66, 150),
    (-66, 240),
    (66, 240),
    (66, 150),
    (74, 96),
    (84, 42),
    (74, 14),
    (46, 0),
    (20, -10),
]
SLIM = [
    (-18, -10),
    (-42, 0),
    (-66, 14),
    (-74, 42),
    (-64, 96),
    (-54, 150),
    (-64, 240),
    (64, 240),
    (54, 150),
    (64, 96),
    (74, 42),
    (66, 14),
    (42, 0),
    (18, -10),
]


def _outline(person: Person) -> list[Point]:
    return smooth(SLIM if person.wear in ("blouse", "aodai") else BODY, closed=True)


def _torso(c: Canvas, person: Person, hips: bool):
    outline = _outline(person)
    if not hips:
        outline = [(x, min(y, 200)) for x, y in outline]
    c.polygon(outline, person.top)
    with c.clipped(outline):
        c.blob([(30, -20), (110, -10), (110, 260), (16, 260), (40, 150), (52, 70)], darker(person.top, 0.5), 0.3)


def _collar(c: Canvas, person: Person):
    top, accent = person.top, person.accent
    if person.wear == "suit":
        c.polygon([(-21, -12), (0, 2), (21, -12), (26, 0), (0, 118), (-26, 0)], WHITE)
        c.polygon([(-8, 4), (8, 4), (6, 16), (13, 96), (0, 116), (-13, 96), (-6, 16)], accent)
        c.polygon([(-8, 4), (8, 4), (6, 17), (-6, 17)], darker(accent, 0.3))
        for side in (-1, 1):
            lapel = [
                (side * 22, -14),
                (side * 44, 22),
                (side * 36, 48),
                (side * 42, 54),
                (0, 128),
                (side * 20, 20),
            ]
            c.polygon(lapel, darker(top, 0.22 if side < 0 else 0.4))
        c.line([(0, 128), (0, 238)], darker(top, 0.4), 3)
        c.ellipse(-9, 158, 4, 4, darker(top, 0.55))
    elif person.wear == "shirt":
        for side in (-1, 1):
            c.polygon([(0, 14), (side * 20, -14), (side * 34, 12), (side * 14, 34)], lighter(top, 0.5))
        c.line([(0, 16), (0, 238)], darker(top, 0.18), 3)
        for y in (52, 96, 140, 184):
            c.ellipse(0, y, 3, 3, darker(top, 0.35))
    elif person.wear == "aodai":
        c.polygon([(-19, -28), (0, -22), (19, -28), (22, 2), (0, 14), (-22, 2)], lighter(top, 0.12))
        c.line([(0, -20), (6, 12), (48, 46)], darker(top, 0.35), 3, curved=True)
    else:
        c.blob([(-22, -12), (22, -12), (14, 18), (0, 28), (-14, 18)], person.skin)
        c.line([(-24, -10), (-14, 22), (0, 32), (14, 22), (24, -10)], darker(top, 0.3), 4, curved=True)


def _arm(c: Canvas, person: Person, side: int, arm: tuple[Point, Point]):
    """``arm`` is written for the left side of the picture; ``side`` 1 mirrors it."""
    (ex, ey), (hx, hy) = arm
    shoulder = (side * (66 if person.wear not in ("blouse", "aodai") else 58), 36)
    elbow, wrist = (-side * ex, ey), (-side * hx, hy)
    sleeve = darker(person.top, 0.1 if side < 0 else 0.26)
    run, rise = wrist[0] - elbow[0], wrist[1] - elbow[1]
    hand = (wrist[0] + run * 0.14, wrist[1] + rise * 0.14)
    c.ellipse(*hand, 14, 15, person.skin)
    c.limb([elbow, wrist], [24, 21], person.skin)
    bare = person.wear == "blouse"
    end = wrist if not bare else (elbow[0] + run * 0.25, elbow[1] + rise * 0.25)
    c.limb([shoulder, elbow], [46, 34], sleeve)
    c.limb([elbow, end], [34, 28], sleeve)
    if person.wear == "suit":
        c.limb(
            [
                (wrist[0] + run * 0.03, wrist[1] + rise * 0.03),
                (wrist[0] + run * 0.05, wrist[1] + rise * 0.05),
            ],
            [26, 25],
            WHITE,
        )
        c.limb([(wrist[0] - run * 0.1, wrist[1] - rise * 0.1), wrist], [29, 28], sleeve)


def back(c: Canvas, person: Person, chair: str | None = None):
    """Somebody sitting, seen from behind, down to the back of the chair (y = 200)."""
    skin = mix(person.skin, "#8a4a2f", 0.25)
    c.polygon([(-17, -50), (17, -50), (20, 0), (-20, 0)], skin)
    for side in (-1, 1):
        c.limb([(side * 66, 40), (side * 92, 130), (side * 84, 210)], [46, 38, 34], darker(person.top, 0.12))
    outline = _outline(person)
    c.polygon(outline, person.top)
    with c.clipped(outline):
        c.blob([(26, -20), (110, -10), (110, 260), (6, 260), (34, 150), (46, 70)], darker(person.top, 0.5), 0.3)
    c.line([(-22, -8), (0, 2), (22, -8)], darker(person.top, 0.3), 6, curved=True)
    head_from_behind(c, person, skin)
    if chair:
        for side in (-1, 1):
            c.line([(side * 62, 250), (side * 68, 350)], darker(chair, 0.5), 9)
        c.rect(-80, 90, 80, 268, darker(chair, 0.3), radius=30)
        c.rect(-80, 84, 80, 262, Gradient(lighter(chair, 0.12), darker(chair, 0.15)), radius=30)
        c.line([(-56, 100), (56, 100)], lighter(chair, 0.35), 5)
