"""Figures. One unit of measure for all: a head is about 92 units high, an adult about 700.

The origin of a standing or sitting figure is the hollow of the throat; y grows downwards. Light comes from the upper
left, so the right side of what is worn lies in shade.
"""

from dataclasses import dataclass, field

from .canvas import Canvas, Point, oval, smooth
from .palette import HAIRS, NIGHT, PAPER, SKINS, WHITE, darker, lighter, mix

#: The hand lies on the table, on a lectern…: (elbow, hand) of the figure's right arm as we see it (left in the picture).
AT_REST = ((-82, 126), (-72, 222))


@dataclass(frozen=True)
class Person:
    """How somebody looks: ``hair`` is short, parted, bob, long or bun; ``wear`` suit, shirt, blouse or aodai."""

    skin: str = SKINS[0]
    hair: str = "short"
    hair_colour: str = HAIRS[0]
    wear: str = "shirt"
    top: str = PAPER
    accent: str = "#1a6e7e"
    bottom: str = "#1f2f3c"
    glasses: bool = False
    arms: tuple = field(default=(AT_REST, AT_REST))
    #: Where the head turns: -1 left, 0 to us, 1 right.
    gaze: float = 0.0


def front(c: Canvas, person: Person, hips: bool = True):
    """Somebody seen from the front, down to the hips; arms hang or rest as ``person.arms`` says."""
    _back_hair(c, person)
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
        c.blob(
            [(side * 16, 574), (side * 30, 560), (side * 54, 568), (side * 66, 588), (side * 18, 590)], NIGHT
        )
    if dress:
        c.polygon(
            smooth(
                [(-60, 190), (-74, 360), (-82, 520), (0, 532), (82, 520), (74, 360), (60, 190)], closed=True
            ),
            person.top,
        )
        c.polygon(
            [(0, 240), (8, 400), (10, 530), (82, 520), (74, 360), (60, 190)], darker(person.top, 0.4), 0.35
        )
    front(c, person)


def head(c: Canvas, person: Person):
    """Ears, face, hair from the front. Faces stay plain: brows, eyes, nose and mouth, each a stroke."""
    skin, turn = person.skin, person.gaze * 8
    shade = mix(skin, "#8a4a2f", 0.35)
    for side in (-1, 1):
        c.ellipse(side * 35 + turn * 0.3, -64, 7, 11, mix(skin, shade, 0.4 if side > 0 else 0.1))
    face = [
        (-35, -82),
        (-30, -112),
        (0, -122),
        (30, -112),
        (35, -82),
        (31, -52),
        (18, -31),
        (0, -24),
        (-18, -31),
        (-31, -52),
    ]
    c.blob(face, skin)
    with c.clipped(smooth(face, closed=True)):
        c.blob([(12, -125), (50, -120), (48, -20), (2, -20), (22, -50), (24, -85)], shade, 0.28)
    _features(c, person, turn, shade)
    _front_hair(c, person)


def _features(c: Canvas, person: Person, turn: float, shade: str):
    ink = "#2a1c1c"
    for x in (-14 + turn, 14 + turn):
        c.line([(x - 7, -84), (x, -87), (x + 7, -84)], person.hair_colour, 2.6, curved=True)
        c.ellipse(x, -72, 3.1, 3.9, ink)
        if person.glasses:
            ring = oval(x, -72, 11, 9.5)
            for begin, end in zip(ring, ring[1:], strict=False):
                c.line([begin, end], ink, 2)
    if person.glasses:
        c.line([(-3 + turn, -73), (3 + turn, -73)], ink, 2)
    c.line([(turn * 1.3, -70), (turn * 1.3 + 4, -57), (turn * 1.3 - 1, -55)], shade, 3, curved=True)
    c.line([(-9 + turn, -44), (turn, -40), (9 + turn, -44)], mix("#a8463c", shade, 0.3), 3.4, curved=True)


def _front_hair(c: Canvas, person: Person):
    colour = person.hair_colour
    shine = lighter(colour, 0.16)
    if person.hair in ("short", "parted"):
        low = -104 if person.hair == "short" else -98
        c.blob(
            [
                (-38, -70),
                (-42, -100),
                (-28, -128),
                (2, -136),
                (30, -128),
                (42, -100),
                (38, -70),
                (33, -90),
                (24, low),
                (-6, low - 6),
                (-26, low + 4),
                (-33, -88),
            ],
            colour,
        )
        c.line([(-24, -121), (-4, -129), (18, -126)], shine, 4, curved=True)
        return
    # Long hair: a parting, two curtains beside the face.
    c.blob(
        [
            (-42, -60),
            (-44, -100),
            (-28, -130),
            (2, -137),
            (32, -130),
            (45, -100),
            (42, -60),
            (36, -78),
            (30, -98),
            (6, -116),
            (-20, -104),
            (-34, -80),
        ],
        colour,
    )
    if person.hair in ("bob", "long"):
        end = -22 if person.hair == "bob" else 26
        for side in (-1, 1):
            c.blob(
                [
                    (side * 33, -96),
                    (side * 44, -92),
                    (side * 47, -50),
                    (side * 44, end),
                    (side * 31, end + 2),
                    (side * 36, -50),
                ],
                colour,
            )
    c.line([(-26, -118), (-8, -128), (14, -128)], shine, 4, curved=True)


def _back_hair(c: Canvas, person: Person):
    if person.hair == "bob":
        c.blob(
            [(-44, -95), (0, -134), (44, -95), (47, -30), (30, -16), (-30, -16), (-47, -30)],
            person.hair_colour,
        )
    elif person.hair == "long":
        c.blob(
            [(-44, -95), (0, -134), (44, -95), (52, -10), (46, 52), (-46, 52), (-52, -10)], person.hair_colour
        )
    elif person.hair == "bun":
        c.ellipse(0, -136, 23, 19, darker(person.hair_colour, 0.2))


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
        c.blob(
            [(30, -20), (110, -10), (110, 260), (16, 260), (40, 150), (52, 70)], darker(person.top, 0.5), 0.3
        )


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
        c.blob(
            [(26, -20), (110, -10), (110, 260), (6, 260), (34, 150), (46, 70)], darker(person.top, 0.5), 0.3
        )
    c.line([(-22, -8), (0, 2), (22, -8)], darker(person.top, 0.3), 6, curved=True)
    _head_from_behind(c, person, skin)
    if chair:
        c.rect(-78, 92, 78, 260, chair, radius=26)
        c.rect(-78, 92, 78, 108, lighter(chair, 0.2), radius=8)


def _head_from_behind(c: Canvas, person: Person, skin: str):
    colour = person.hair_colour
    for side in (-1, 1):
        c.ellipse(side * 36, -66, 6, 11, skin)
    c.blob([(-34, -80), (0, -122), (34, -80), (28, -44), (0, -30), (-28, -44)], skin)
    crown = [(-39, -74), (-40, -104), (-24, -131), (2, -137), (28, -130), (41, -104), (39, -74)]
    if person.hair in ("short", "parted"):
        c.blob([*crown, (30, -50), (0, -43), (-30, -50)], colour)
    elif person.hair == "bun":
        c.blob([*crown, (30, -48), (0, -40), (-30, -48)], colour)
        c.ellipse(0, -92, 25, 22, darker(colour, 0.25))
        c.line([(-14, -100), (2, -106), (14, -100)], lighter(colour, 0.2), 3, curved=True)
    elif person.hair == "bob":
        c.blob([*crown, (46, -26), (20, -12), (-20, -12), (-46, -26)], colour)
    else:
        c.blob([*crown, (44, -20), (40, 70), (0, 84), (-40, 70), (-44, -20)], colour)
    c.line([(-22, -116), (-4, -126), (16, -124)], lighter(colour, 0.18), 4, curved=True)
