"""One spelling of a Vietnamese text.

Three things make equal-looking texts differ: composed and decomposed letters (Unicode Standard Annex 15), the
letters Ð (U+00D0, eth) and Ɖ (U+0189, African d) typed for Đ (U+0110), and the two habits of placing a tone
mark in an open oa/oe/uy: "hoà, khoẻ, thuý" (new) and "hòa, khỏe, thúy" (old). The old placement is the form
kept here.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_LOOK_ALIKES: Final = (("\u00d0", "\u0110"), ("\u0189", "\u0110"), ("\u00f0", "\u0111"), ("\u0256", "\u0111"))

_TONES: Final = "\u0300\u0301\u0309\u0303\u0323"  # huyền, sắc, hỏi, ngã, nặng

COMBINING: Final = "\u0300-\u036f"
"""The block "Combining Diacritical Marks" as the inside of a regular expression's character class."""


def _toned(vowels: str) -> str:
    return "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in vowels for tone in _TONES)


# The toned vowel leads: it is rarer than o and u, so the scan looks closer at far fewer places.
_NEW_PLACEMENT: Final = re.compile(
    rf"(?:(?<=[oO])[{_toned('aAeE')}]|(?<=[uU])(?<![qQ].)[{_toned('yY')}])(?![^\W\d_]|[{COMBINING}])",
    re.DOTALL,
)
_CLUSTER: Final = re.compile(rf".[{COMBINING}]*", re.DOTALL)


def nfc(text: str) -> str:
    """Return `text` in Unicode normal form C; a text already composed is returned as it is."""
    return (
        text
        if text.isascii() or unicodedata.is_normalized("NFC", text)
        else unicodedata.normalize("NFC", text)
    )


def normal_form(text: str) -> str:
    """Return the one spelling of `text`: NFC, Đ for its look-alikes, one tone placement in oa/oe/uy.

    Case is preserved ("HOÀ" -> "HÒA"). After q the u belongs to the consonant, so "quý" stays; a closed
    syllable ("hoàn", "khoét") has one placement only and stays too. The result is as long as `nfc(text)`.
    """
    if text.isascii():
        return text
    text = nfc(text)
    for look_alike, letter in _LOOK_ALIKES:
        if look_alike in text:
            text = text.replace(look_alike, letter)
    return _old_placement(text)


def _old_placement(text: str) -> str:
    parts: list[str] = []
    done = 0
    for match in _NEW_PLACEMENT.finditer(text):
        at = match.start()
        vowel, tone = unicodedata.normalize("NFD", text[at])
        parts += text[done : at - 1], unicodedata.normalize("NFC", text[at - 1] + tone), vowel
        done = at + 1
    if not parts:
        return text
    parts.append(text[done:])
    return "".join(parts)


def nfc_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """Return (composed text, offsets): its character i starts at `text[offsets[i]]`, the last is the end.

    Composes only marks of the block U+0300..U+036F, which is all Vietnamese uses, so that the map stays
    exact. For a text already in NFC the offsets are a `range`, which costs nothing.
    """
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    composed: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        cluster = unicodedata.normalize("NFC", match.group())
        composed.append(cluster)
        offsets += [match.start()] * len(cluster)
    offsets.append(len(text))
    return "".join(composed), offsets
