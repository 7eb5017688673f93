"""Words of a text. In Vietnamese writing a space separates syllables, so a run of letters is one syllable."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from viettext.fold import lower
from viettext.normal import COMBINING, normal_form

# Possessive, because a run never needs to give a character back.
_RUN: Final = re.compile(rf"(?:[^\W_]++[{COMBINING}]*+)+")


class Token(NamedTuple):
    """A run of letters and digits: `text` is the given text's slice [start:end), offsets in code points."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Return the runs of letters and digits of `text` as written; combining marks belong to them."""
    return [Token(match.group(), match.start(), match.end()) for match in _RUN.finditer(text)]


def syllables(text: str) -> list[str]:
    """Return the syllables of `text` in normal form and lower case: "Hoà-Bình" -> ["hòa", "bình"]."""
    return _RUN.findall(lower(normal_form(text)))


def bigrams(syllables: Iterable[str]) -> list[str]:
    """Return each pair of adjacent syllables joined by "_": n syllables give n - 1 bigrams, at least none."""
    return [f"{left}_{right}" for left, right in pairwise(syllables)]
