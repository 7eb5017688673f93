"""The colours of the demo pictures: one family of deep teal, paper and amber, so that they belong together."""

NIGHT = "#0b2a3c"
NAVY = "#123c55"
TEAL = "#1a6e7e"
AQUA = "#4fa6a8"
MIST = "#cfe5e3"
ICE = "#eaf4f2"
PAPER = "#fbf6ea"
SAND = "#ecdcc0"
CLAY = "#c98a5b"
WOOD = "#a8693f"
WOOD_DARK = "#6d4028"
AMBER = "#f2b544"
SUN = "#ffdf94"
CORAL = "#e2694b"
RED = "#b8322c"
LEAF = "#6fa84f"
FOREST = "#2f6b46"
PINE = "#1d4a3a"
RICE = "#c9c657"
STEEL = "#8fa6b0"
IRON = "#42586a"
WHITE = "#ffffff"
BLACK = "#0a141c"

SKINS = ("#f2c8a0", "#e4b083", "#d39a6c")
HAIRS = ("#1d1a1f", "#2b2124", "#3f2f2a", "#77787d")


def rgb(colour: str) -> tuple[int, int, int]:
    """``"#rrggbb"`` as three numbers 0–255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """``first`` with ``share`` (0–1) of ``second``, as ``"#rrggbb"``."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def darker(colour: str, share: float = 0.25) -> str:
    return mix(colour, NIGHT, share)


def lighter(colour: str, share: float = 0.25) -> str:
    return mix(colour, WHITE, share)
