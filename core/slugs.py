"""The slug field of the editor, which follows the same rule as the server (viettext.slugs).

Wagtail's field turns "Đổi mới sáng tạo" into "dji-mi-sang-to": its browser code knows no Vietnamese. It does take
formatters, so the folding table is handed to it as one replacement for each base letter.
"""

import unicodedata

from wagtail.admin.widgets.slug import SlugInput as WagtailSlugInput

from viettext.fold import fold


def letter_formatters() -> list[tuple[str, str]]:
    """``[(pattern, replacement)]``, applied in this order: "&" between words, stray marks, accented letters.

    The letters are those of Latin-1, Latin Extended-A/B and Latin Extended Additional.
    """
    groups: dict[str, list[str]] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        base = fold(letter)
        if base != letter and base.isascii() and base.isalpha():
            groups.setdefault(base, []).append(letter)
    # Word on a Mac and some keyboards send decomposed letters: marks that stand alone are dropped.
    marks = "".join(chr(code) for code in range(0x300, 0x370) if unicodedata.combining(chr(code)))
    return [
        (r"\s&\s", " va "),
        (f"[{marks}]", ""),
        *((f"[{''.join(letters)}]", base) for base, letters in sorted(groups.items())),
    ]


class SlugInput(WagtailSlugInput):
    """Wagtail's slug field with Vietnamese letters folded first ("Đổi mới" -> "doi-moi")."""

    def __init__(self, attrs=None):
        super().__init__(attrs=attrs, formatters=letter_formatters())
