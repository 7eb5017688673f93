"""How somebody looks. What the measures mean is said in ``people``."""

from dataclasses import dataclass, field

from .palette import HAIRS, PAPER, SKINS

#: A lowered arm: (elbow, hand) of the arm on the left of the picture; the other one is mirrored.
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
