"""Excerpts with the query's words marked. Escapes first and marks after: no document can smuggle markup in. Pure but
for Django's escaping.

Works on folded text, which is as long as the original (viettext.fold), so offsets found there hold in the original.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from viettext.fold import fold, lower
from viettext.normal import nfc, normal_form

from .query import FUNCTION_SYLLABLES, ParsedQuery

EXCERPT_LENGTH = 260

_EDGE = re.compile(r"\s")


@lru_cache(maxsize=64)
def _pattern(syllables: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, syllables), key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])")


def marks(text: str, query: ParsedQuery) -> list[tuple[int, int]]:
    """``(start, end)`` of what to mark in ``text`` (NFC), in order, adjacent words of the query as one stretch.

    Words with the accents the reader typed, if the text has any; else whatever folds to them. Once two words of the
    query stand side by side somewhere, words alone are not marked: "sáng kiến" is what was asked, not "sáng chế".
    """
    if not query.marked_folded:
        return []
    folded = fold(text)
    spans = [match.span() for match in _pattern(query.marked_folded).finditer(folded)]
    if query.accented:
        typed = set(query.marked).union(query.bare_syllables)
        as_typed = [span for span in spans if lower(normal_form(text[slice(*span)])) in typed]
        spans = as_typed or spans
    stretches = _stretches(text, spans)
    if any(words > 1 for _start, _end, words in stretches):
        stretches = [stretch for stretch in stretches if stretch[2] > 1]
    return [
        (start, end)
        for start, end, words in stretches
        if words > 1 or folded[start:end] not in FUNCTION_SYLLABLES or len(query.marked_folded) == 1
    ]


def _stretches(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """``(start, end, words)`` of spans with nothing but space between them joined."""
    stretches: list[tuple[int, int, int]] = []
    for start, end in spans:
        if stretches and not text[stretches[-1][1] : start].strip():
            first, _end, words = stretches[-1]
            stretches[-1] = (first, end, words + 1)
        else:
            stretches.append((start, end, 1))
    return stretches


def highlight(text: str, query: ParsedQuery) -> SafeString:
    """All of ``text``, escaped, with the query's words in ``<mark>``."""
    text = nfc(text)
    return _marked(text, marks(text, query))


def _marked(text: str, spans: Iterable[tuple[int, int]]) -> SafeString:
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += escape(text[done:start]), "<mark>", escape(text[start:end]), "</mark>"
        done = end
    parts.append(escape(text[done:]))
    return mark_safe("".join(parts))


def excerpt(text: str, query: ParsedQuery, length: int = EXCERPT_LENGTH) -> SafeString:
    """About ``length`` characters of ``text`` around where most of the query is found, escaped and marked."""
    text = " ".join(nfc(text).split())
    spans = marks(text, query)
    start = _best_window(text, spans, length)
    end = min(len(text), start + length)
    start, end = _at_words(text, start, end)
    inside = [(a - start, b - start) for a, b in spans if a >= start and b <= end]
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return mark_safe(before + _marked(text[start:end], inside) + after)


def _best_window(text: str, spans: list[tuple[int, int]], length: int) -> int:
    """Where the window with most marked characters begins (the first of equals), a little before its first mark."""
    best_start, best = 0, 0
    left = marked = 0
    for right, (start, end) in enumerate(spans):
        marked += end - start
        while end - spans[left][0] > length and left < right:
            marked -= spans[left][1] - spans[left][0]
            left += 1
        if marked > best:
            best, best_start = marked, spans[left][0]
    return max(0, min(best_start - length // 6, len(text) - length))


def _at_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The window grown inwards to the next spaces, so that no word is cut."""
    if start and not text[start - 1].isspace() and (space := _EDGE.search(text, start, end)):
        start = space.end()
    if end < len(text) and not text[end].isspace():
        cut = text.rfind(" ", start, end)
        end = cut if cut > start else end
    return start, end
