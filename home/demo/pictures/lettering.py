"""Words on drawn pages: with a font of this machine that has Vietnamese, or as grey bars where there is none.

The portal bundles no font yet, so what a machine has decides; the layout is the same in both cases.
"""

from dataclasses import dataclass
from functools import cache

from PIL import ImageFont

from .canvas import Canvas
from .palette import STEEL

#: (regular, bold): what Linux distributions, Windows and macOS ship.
CANDIDATES = (
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("arial.ttf", "arialbd.ttf"),
    ("Arial.ttf", "Arial Bold.ttf"),
)
#: Letters that fonts without Vietnamese lack.
PROBES = "ệữẵĐơ"
LINE_HEIGHT = 1.45


@dataclass(frozen=True)
class Fonts:
    """Names of font files as Pillow finds them."""

    regular: str
    bold: str


@cache
def vietnamese_fonts() -> Fonts | None:
    """The first of ``CANDIDATES`` that is here and has the letters of Vietnamese, or ``None``."""
    for regular, bold in CANDIDATES:
        try:
            if all(has_letters(ImageFont.truetype(name, 40)) for name in (regular, bold)):
                return Fonts(regular, bold)
        except OSError:
            continue  # not on this machine
    return None


def has_letters(font: ImageFont.FreeTypeFont) -> bool:
    """Whether each of ``PROBES`` is drawn differently from a letter no font has (U+FFFF: the "missing" box)."""
    missing = bytes(font.getmask("\uffff"))
    return all(bytes(font.getmask(letter)) != missing for letter in PROBES)


class Writer:
    """Sets paragraphs on a board in ``fonts``, or draws bars in their place when ``fonts`` is ``None``."""

    def __init__(self, canvas: Canvas, fonts: Fonts | None):
        self.canvas, self.fonts = canvas, fonts

    def lines(self, words: str, size: float, width: float, bold: bool) -> list[tuple[str, float]]:
        """``words`` broken to ``width`` units: ``[(line, its width)]``."""
        # Measured at ten times the size: hinting rounds small letters to whole pixels.
        font = ImageFont.truetype(self._file(bold), round(size * 10)) if self.fonts else None
        lines, line = [], ""
        for word in words.split():
            longer = f"{line} {word}".strip()
            if line and self._width(longer, font, size) > width:
                lines.append((line, self._width(line, font, size)))
                line = word
            else:
                line = longer
        return [*lines, (line, self._width(line, font, size))]

    def write(self, x, y, width, words: str, size: float, colour: str, bold: bool = False) -> float:
        """``words`` as a paragraph from (x, y); the y below it, both in units."""
        for line, length in self.lines(words, size, width, bold):
            if self.fonts:
                self.canvas.text(x, y, line, self._file(bold), size, colour)
            else:
                bar = colour if bold else STEEL
                self.canvas.rect(x, y + size * 0.3, x + min(length, width), y + size * 0.86, bar, size * 0.2, 0.7)
            y += size * LINE_HEIGHT
        return y

    def _file(self, bold: bool) -> str:
        return self.fonts.bold if bold else self.fonts.regular

    @staticmethod
    def _width(words: str, font, size: float) -> float:
        return font.getlength(words) / 10 if font else len(words) * size * 0.55
