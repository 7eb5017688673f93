"""Text without accents and case, character for character: an offset in one is an offset in the other."""

import re
import unicodedata
from typing import Final

from viettext.normal import nfc

_BASES: Final = {"đ": "d", "ð": "d", "ɖ": "d"}


def _base(letter: str) -> str:
    """Return the letter under the accents of one character, lower-cased, or the character itself."""
    decomposed = unicodedata.normalize("NFD", letter)
    if all(unicodedata.category(mark).startswith("M") for mark in decomposed[1:]):
        letter = decomposed[0]
    lowered = letter.lower()
    if len(lowered) == 1:
        letter = lowered
    return _BASES.get(letter, letter)


class _FoldTable(dict[int, str]):
    """A table for `str.translate` that learns a character the first time it meets it."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _base(chr(code_point))
        return folded


FOLD_TABLE: Final = _FoldTable()
"""For `str.translate`: folds without composing first, hence length-preserving on any text whatever."""


def fold(text: str) -> str:
    """Return `text` lower-cased and without accents, đ as d; ligatures and digits of other scripts stay.

    The text is composed (NFC) first. On a text already in NFC the result has the same length, character i
    standing for character i: "Đổi mới" -> "doi moi", "İ" -> "i". A mark that no composed letter can carry
    stays where it is.
    """
    if text.isascii():
        return text.lower()
    return nfc(text).translate(FOLD_TABLE)


def lower(text: str) -> str:
    """Return `text` lower-cased, its length kept: "İ", whose lower case is two characters, becomes "i"."""
    return text.replace("İ", "i").lower()


def _vietnamese_accented() -> str:
    tones = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
    letters = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in tones}
    lowered = "".join(sorted(letter for letter in letters if not letter.isascii())) + "đð"
    return lowered + lowered.upper() + "\u0189"


_ACCENTED: Final = re.compile(f"[{_vietnamese_accented()}\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]")


def has_accents(text: str) -> bool:
    """Tell whether `text` holds a Vietnamese accent, composed or not, a đ or a look-alike of Đ."""
    return not text.isascii() and _ACCENTED.search(text) is not None
