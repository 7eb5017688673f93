"""Heads and hair, from the front and from behind."""

from .canvas import Canvas, smooth
from .palette import darker, lighter, mix
from .person import Person


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
            c.ring(x, -72, 11, 9.5, ink, 2)
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


def back_hair(c: Canvas, person: Person):
    if person.hair == "bob":
        c.blob(
            [(-44, -95), (0, -134), (44, -95), (47, -30), (30, -16), (-30, -16), (-47, -30)],
            person.hair_colour,
        )
    elif person.hair == "long":
        c.blob([(-44, -95), (0, -134), (44, -95), (52, -10), (46, 52), (-46, 52), (-52, -10)], person.hair_colour)
    elif person.hair == "bun":
        c.ellipse(0, -136, 23, 19, darker(person.hair_colour, 0.2))


def head_from_behind(c: Canvas, person: Person, skin: str):
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
