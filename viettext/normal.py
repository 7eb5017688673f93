"""One spelling of a Vietnamese text.

Three things make equal-looking texts differ: composed and decomposed letters (Unicode Standard Annex 15), the
letters Ð (U+00D0, eth) and Ɖ (U+0189, African d) typed for Đ (U+0110), and the two habits of placing a tone
mark in an open oa/oe/uy: "hoà, khoẻ, thuý" (new) and "hòa, khỏe, thúy" (old). The old one is kept here.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

COMBINING: Final = "\u0300-\u036f"
"""The block "Combining Diacritical Marks" as the inside of a regular expression's character class."""

# Every character that composing could touch, and some others: what has none of them is composed already. Four
# times as fast to search for as `unicodedata.is_normalized`.
_MAY_COMPOSE: Final = re.compile(
    rf"[{COMBINING}\u0374\u037e\u0387\u0483-\u1dff\u1f00-\u2001\u20d0-\u20ff\u2126-\u212b\u2329-\U0010ffff]"
)
_MARKED: Final = re.compile(rf"[^{COMBINING}]?[{COMBINING}]+")

_LOOK_ALIKES: Final = (("\u00d0", "\u0110"), ("\u0189", "\u0110"), ("\u00f0", "\u0111"), ("\u0256", "\u0111"))

_TONES: Final = "\u0300\u0301\u0309\u0303\u0323"  # huyền, sắc, hỏi, ngã, nặng


def _tone_moves() -> dict[str, str]:
    """Return the new placement -> the old one for each pair of letters, tone and case: "oà" -> "òa"."""
    return {
        first + unicodedata.normalize("NFC", second + tone): unicodedata.normalize("NFC", first + tone) + second
        for firsts, seconds in (("oO", "aAeE"), ("uU", "yY"))
        for first in firsts
        for second in seconds
        for tone in _TONES
    }


_TONE_MOVES: Final = _tone_moves()


def _toned(letters: str) -> str:
    return "".join(pair[1] for pair in _TONE_MOVES if pair[0] in letters)


# One leading class of characters, so that the search skips from o or u to the next at the speed of C.
_NEW_PLACEMENT: Final = re.compile(
    rf"[oOuU](?:(?<=[oO])[{_toned('oO')}]|(?<![qQ].)(?<=[uU])[{_toned('uU')}])(?![^\W\d_]|[{COMBINING}])",
    re.DOTALL,
)


def nfc(text: str) -> str:
    """Return `text` in Unicode normal form C."""
    return unicodedata.normalize("NFC", text) if _MAY_COMPOSE.search(text) else text


def normal_form(text: str) -> str:
    """Return the one spelling of `text`: NFC, Đ for its look-alikes, one tone placement in oa/oe/uy.

    Case is preserved ("HOÀ" -> "HÒA"). After q the u belongs to the consonant, so "quý" stays; a closed
    syllable ("hoàn", "khoét") has one placement only and stays too. The result is as long as `nfc(text)`.
    """
    if text.isascii():
        return text
    text = nfc(text)
    for look_alike, letter in _LOOK_ALIKES:
        text = text.replace(look_alike, letter)
    return _NEW_PLACEMENT.sub(lambda match: _TONE_MOVES[match.group()], text)


def nfc_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """Return (composed text, offsets): its character i starts at `text[offsets[i]]`, the last is the end.

    Composes only marks of the block U+0300..U+036F, all that Vietnamese uses, so that the map stays exact. For a
    text without them the offsets are a `range`, which costs nothing.
    """
    if not _MAY_COMPOSE.search(text):
        return text, range(len(text) + 1)
    composed: list[str] = []
    offsets: list[int] = []
    done = 0
    for match in _MARKED.finditer(text):
        cluster = unicodedata.normalize("NFC", match.group())
        composed += text[done : match.start()], cluster
        offsets += range(done, match.start())
        offsets += [match.start()] * len(cluster)
        done = match.end()
    composed.append(text[done:])
    offsets += range(done, len(text) + 1)
    return "".join(composed), offsets
