"""What readers write beside words: "exact phrase", -without. Pure.

Anything that is not clearly such a sign is left in the words: an unbalanced quote, a dash inside a number or between
years, a dash that stands alone.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_QUOTES = '"“”„‟«»'
_PART = re.compile(
    rf"(?P<minus>(?<!\S)[-−–](?=[^\W_]|[{_QUOTES}]))?"
    rf"(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)[{_QUOTES}]|(?P<word>(?<=[-−–])[^\s{_QUOTES}]+))"
)
_AFTER_NUMBER = re.compile(r"[0-9]\s*$")


class Part(NamedTuple):
    """The slice [start:end) of a query is a phrase or an exclusion; ``text`` without its signs."""

    text: str
    excluded: bool
    start: int
    end: int


def find_parts(text: str, numbers: Sequence[tuple[int, int]]) -> list[Part]:
    """Phrases and exclusions of ``text`` (tidied), in order. ``numbers`` are the slices of document numbers in it.

    A dash within a number ("13/2012/NĐ -CP") is part of it, one between digits ("2015 -2020") is a span of years.
    """
    parts = []
    for match in _PART.finditer(text):
        excluded = match["minus"] is not None
        if match["word"] is not None and not excluded:
            continue
        if excluded and _is_dash(text, match.start(), numbers):
            continue
        words = match["phrase"] if match["phrase"] is not None else match["word"]
        parts.append(Part(words.strip(), excluded, match.start(), match.end()))
    return parts


def _is_dash(text: str, position: int, numbers: Sequence[tuple[int, int]]) -> bool:
    if any(start < position < end for start, end in numbers):
        return True
    follows_digit = _AFTER_NUMBER.search(text[:position]) is not None
    return follows_digit and text[position + 1].isdigit()
