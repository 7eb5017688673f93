"""What the reader asked, parsed once and handed to every engine. Pure."""

import re
import unicodedata
from dataclasses import dataclass, replace

from viettext.fold import has_accents
from viettext.law.mentions import NumberMention, find_numbers
from viettext.normal import normal_form

from .analysis import analyse

#: Longer questions than this are refused with a message: no engine answers them better, and they cost more.
MAX_CHARACTERS = 500

#: Terms beyond this many are not looked up (a pasted paragraph still finds its source by its first sentences).
MAX_TERMS = 64

#: Up to this many distinct syllables a query is words that belong together; beyond, a question.
SHORT = 6

#: Syllables, folded, that hold sentences together and tell nothing about what is sought.
FUNCTION_SYLLABLES = frozenset(
    "ai bao bi boi cac cai can cho co con cua cung da dang de den deu dinh do doi duoc gi hay hoac khi khong la lai lam"
    " len may mot muc nao nay neu nham nhieu nhu nhung noi o phai qua quy ra rang sau se su tai the thi theo thuoc"
    " trong tren truong tu tung va vao ve vi viec voi".split()
)

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query as every engine reads it.

    ``text`` is the question in normal form, one space between words, no control characters: also what the page shows
    back. ``exact``/``folded`` are its distinct terms in order, syllables first, then bigrams. ``accented`` tells
    whether the reader typed any accent; then terms with matching accents rank first. ``numbers`` are the document
    numbers it mentions. ``strict`` asks a match for adjacent pairs too (see ``minimum_pairs``).
    """

    text: str = ""
    syllables: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    folded_syllables: tuple[str, ...] = ()
    folded_bigrams: tuple[str, ...] = ()
    accented: bool = False
    numbers: tuple[NumberMention, ...] = ()
    strict: bool = True

    def __bool__(self) -> bool:
        return bool(self.syllables)

    @property
    def folded(self) -> tuple[str, ...]:
        return self.folded_syllables + self.folded_bigrams

    @property
    def bare_syllables(self) -> tuple[str, ...]:
        """Syllables typed without any accent."""
        return tuple(one for one in self.syllables if one.isascii() and not one.isdigit())

    @property
    def long(self) -> bool:
        """Whether this is a question or a sentence rather than a few words: no hit can be asked to hold all of it."""
        return len(self.folded_syllables) > SHORT

    @property
    def required(self) -> tuple[str, ...]:
        """Folded syllables that decide whether something matches; of a long query the telling ones only."""
        if not self.long:
            return self.folded_syllables
        telling = tuple(one for one in self.folded_syllables if one not in FUNCTION_SYLLABLES)
        return telling or self.folded_syllables

    @property
    def minimum_should_match(self) -> int:
        """How many of ``required`` a match must hold.

        All of up to three, all but one of up to six, half of a longer query (rounded down): Elasticsearch's
        ``3<-1 6<50%``. On 719 real questions the answering article holds half of all syllables in 98 of 100
        (docs/decisions/0005-search-matching.md).
        """
        count = len(self.required)
        if self.long:
            return max(1, count // 2)
        return count if count <= 3 else count - 1

    @property
    def minimum_pairs(self) -> int:
        """How many distinct adjacent pairs of a short query a match must hold as well: half of them, rounded up.

        Words are mostly two syllables, and in a long law "công", "nhận", "sáng" and "kiến" all occur somewhere:
        without this, half of all documents match "công nhận sáng kiến". Not asked of a relaxed query.
        """
        return 0 if self.long or not self.strict else (len(self.folded_bigrams) + 1) // 2

    def relaxed(self) -> "ParsedQuery":
        """The same query content with its syllables wherever they stand, for when nothing holds its pairs."""
        return replace(self, strict=False)


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
        folded_bigrams=_distinct(terms.folded_bigrams),
        accented=has_accents(text),
        numbers=find_numbers(text),
    )
