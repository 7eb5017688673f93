"""What the reader asked, parsed once and handed to every engine. Pure."""

import re
import unicodedata
from dataclasses import dataclass

from viettext.fold import has_accents
from viettext.law.mentions import NumberMention, find_numbers
from viettext.normal import normal_form

from .analysis import analyse

#: Longer questions than this are refused with a message: no engine answers them better, and they cost more.
MAX_CHARACTERS = 500

#: Terms beyond this many are not looked up (a pasted paragraph still finds its source by its first sentences).
MAX_TERMS = 64

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query as every engine reads it.

    ``text`` is the question in normal form, one space between words, no control characters: also what the page shows
    back. ``exact``/``folded`` are its distinct terms in order, syllables first, then bigrams. ``accented`` tells
    whether the reader typed any accent; then terms with matching accents rank first. ``numbers`` are the document
    numbers it mentions.
    """

    text: str = ""
    syllables: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    folded_syllables: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    accented: bool = False
    numbers: tuple[NumberMention, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.syllables)

    @property
    def minimum_should_match(self) -> int:
        """How many distinct syllables a hit must hold: Elasticsearch's ``3<-1 6<50%``.

        All of up to three, all but one of up to six, half of a longer question (rounded down). On 719 real questions
        the answering article holds half of the syllables in 98 of 100 (docs/decisions/0005-search-matching.md).
        """
        count = len(self.folded_syllables)
        if count <= 3:
            return count
        return count - 1 if count <= 6 else count // 2


def tidy(raw: str) -> str:
    """``raw`` in normal form without control and format characters (which readers paste unknowingly)."""
    visible = "".join(" " if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"} else c for c in raw)
    return _SPACES.sub(" ", normal_form(visible)).strip()


def _distinct(terms) -> tuple[str, ...]:
    return tuple(dict.fromkeys(terms))


def parse(raw: str) -> ParsedQuery:
    """The query ``raw`` understood. Never fails: what cannot be words is left out."""
    text = tidy(raw)
    terms = analyse(text)
    exact, folded = terms.exact[:MAX_TERMS], terms.folded[:MAX_TERMS]
    terms = type(terms)(exact, folded)
    return ParsedQuery(
        text=text,
        syllables=_distinct(exact),
        exact=_distinct(exact + terms.exact_bigrams),
        folded_syllables=_distinct(folded),
        folded=_distinct(folded + terms.folded_bigrams),
        accented=has_accents(text),
        numbers=find_numbers(text),
    )
