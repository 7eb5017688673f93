"""From what the reader typed to a ``ParsedQuery``. Pure."""

import re
import unicodedata
from itertools import pairwise

from viettext.fold import has_accents
from viettext.law.mentions import NumberMention, find_numbers
from viettext.law.numbers import NumberError
from viettext.law.numbers import parse as parse_number
from viettext.law.provisions import find_provision
from viettext.normal import normal_form
from viettext.syllables import bigrams, tokens

from ..analysis import Terms, analyse
from .lexicon import NO_ABBREVIATIONS, Lexicon, sequence
from .parsed import Expansion, ParsedQuery, Sequence
from .syntax import Part, find_parts

#: Longer questions than this are refused with a message: no engine answers them better, and they cost more.
MAX_CHARACTERS = 500

#: Terms beyond this many are not looked up (a pasted paragraph still finds its source by its first sentences).
MAX_TERMS = 64

_SPACES = re.compile(r"\s+")


def tidy(raw: str) -> str:
    """``raw`` in normal form without control and format characters (which readers paste unknowingly)."""
    visible = "".join(" " if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"} else c for c in raw)
    return _SPACES.sub(" ", normal_form(visible)).strip()


def parse(raw: str, lexicon: Lexicon = NO_ABBREVIATIONS) -> ParsedQuery:
    """The query ``raw`` understood, with the abbreviations of ``lexicon``. Never fails: what cannot be words is left
    out."""
    text = tidy(raw)
    mentioned = find_numbers(text) or _whole_number(text)
    parts = find_parts(text, [(one.start, one.end) for one in mentioned])
    sought = _without(text, [part for part in parts if part.excluded])
    numbers = find_numbers(sought) or _whole_number(sought) if sought != text else mentioned
    terms = analyse(sought)
    terms = Terms(terms.exact[:MAX_TERMS], terms.folded[:MAX_TERMS])
    phrases = [part for part in parts if not part.excluded]
    expansions, loose = _loosen(sought, terms, [(one.start, one.end) for one in numbers], phrases, lexicon)
    return ParsedQuery(
        text=text,
        syllables=_distinct(terms.exact),
        exact=_distinct(terms.exact + terms.exact_bigrams),
        folded_syllables=_distinct(terms.folded),
        folded_bigrams=_distinct(terms.folded_bigrams),
        accented=has_accents(sought),
        numbers=numbers,
        provision=find_provision(sought),
        phrases=_sequences(phrases),
        excluded=_sequences(part for part in parts if part.excluded),
        expansions=tuple(expansions),
        loose_syllables=_distinct(terms.folded[index] for index in loose),
        loose_pairs=_distinct(
            pair
            for left, right in pairwise(loose)
            if right == left + 1
            for pair in bigrams(terms.folded[left : right + 1])
        ),
    )


def _whole_number(text: str) -> tuple[NumberMention, ...]:
    """The number that ``text`` is as a whole, where among other words it would rather be a date: "02-2020"."""
    try:
        number = parse_number(text)
    except NumberError:
        return ()
    return (NumberMention(number.serial, number.year, number.symbol or None, number.kind, 0, len(text), text),)


def _distinct(terms) -> tuple[str, ...]:
    return tuple(dict.fromkeys(terms))


def _sequences(parts) -> tuple[Sequence, ...]:
    found = {}
    for part in parts:
        one = sequence(part.text)
        if one.folded:
            cut = Sequence(one.text, one.exact[:MAX_TERMS], one.folded[:MAX_TERMS])
            found.setdefault(cut.exact, cut)
    return tuple(found.values())


def _without(text: str, parts: list[Part]) -> str:
    """``text`` with ``parts`` blanked out, offsets kept."""
    for part in parts:
        text = text[: part.start] + " " * (part.end - part.start) + text[part.end :]
    return text


def _loosen(
    text: str, terms: Terms, numbers: list[tuple[int, int]], phrases: list[Part], lexicon: Lexicon
) -> tuple[list[Expansion], list[int]]:
    """Expansions, and the indices of syllables that belong neither to one nor to a phrase.

    Nothing is expanded inside a document number ("QĐ-UBND" is a sign there) or a phrase (meant literally).
    """
    spans = [(token.start, token.end) for token in tokens(text)[: len(terms.folded)]]
    in_phrase = [any(one.start <= start < one.end for one in phrases) for start, _end in spans]
    plain = [
        not quoted and not any(start < last and first < end for first, last in numbers)
        for (start, end), quoted in zip(spans, in_phrase, strict=True)
    ]
    expansions: dict[tuple[str, ...], Expansion] = {}
    loose: list[int] = []
    index = 0
    while index < len(spans):
        stop = index
        while stop < len(spans) and plain[stop]:
            stop += 1
        found = lexicon.expansion_at(terms, index, stop) if plain[index] else None
        if found:
            expansion, index = found
            expansions.setdefault(expansion.written.folded, expansion)
            continue
        if not in_phrase[index]:
            loose.append(index)
        index += 1
    return list(expansions.values()), loose
