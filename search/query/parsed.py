"""A query as every engine reads it: frozen values, no syntax. Pure."""

from dataclasses import dataclass, replace
from itertools import product

from viettext.law.mentions import NumberMention
from viettext.law.provisions import ProvisionRef
from viettext.spellings import other_spelling
from viettext.syllables import bigrams

#: Up to this many distinct syllables a query is words that belong together; beyond, a question.
SHORT = 6

#: A sequence of several syllables with two spellings each is looked up in at most this many ways.
MAX_SPELLINGS = 8

#: Syllables, folded, that hold sentences together and tell nothing about what is sought.
FUNCTION_SYLLABLES = frozenset(
    "ai bao bi boi cac cai can cho co con cua cung da dang de den deu dinh do doi duoc gi hay hoac khi khong la lai lam"
    " len may mot muc nao nay neu nham nhieu nhu nhung noi o phai qua quy ra rang sau se su tai the thi theo thuoc"
    " trong tren truong tu tung va vao ve vi viec voi".split()
)


def spellings(term: str) -> tuple[str, ...]:
    """All spellings of a syllable or bigram, exact or folded, the given one first: "kỹ_sư" -> ("kỹ_sư", "kĩ_sư").

    Every term an engine looks up is looked up in all of them (``viettext.spellings``): texts are indexed as written.
    """
    return tuple("_".join(one) for one in sequence_spellings(tuple(term.split("_"))))


def sequence_spellings(syllables: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The spellings of syllables in a row, as given first, at most ``MAX_SPELLINGS``."""
    choices = [(one, other) if (other := other_spelling(one)) else (one,) for one in syllables]
    found = []
    for one in product(*choices):
        found.append(one)
        if len(found) == MAX_SPELLINGS:
            break
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Syllables that stand side by side, as typed (``exact``) and without accents (``folded``), of the same length.

    A text holds it when it holds ``folded`` in a row, and the syllables typed with accents carry those accents
    (``accented_terms``); a syllable typed bare may carry any. ``text`` is how it was typed, for showing it.
    """

    text: str
    exact: tuple[str, ...]
    folded: tuple[str, ...]

    @property
    def folded_pairs(self) -> tuple[str, ...]:
        return tuple(bigrams(self.folded))

    @property
    def exact_pairs(self) -> tuple[str, ...]:
        return tuple(bigrams(self.exact))

    @property
    def accented_terms(self) -> tuple[str, ...]:
        """Exact terms a text must hold too: syllables typed with accents, and pairs of two such."""
        accented = tuple(one for one in self.exact if not one.isascii())
        pairs = (
            pair
            for pair, left, right in zip(self.exact_pairs, self.exact, self.exact[1:], strict=False)
            if not left.isascii() and not right.isascii()
        )
        return tuple(dict.fromkeys((*accented, *pairs)))


@dataclass(frozen=True, slots=True)
class Expansion:
    """Words of the query that the editors' list of abbreviations equates with others.

    ``written`` is what was typed, ``alternatives`` what means the same: long forms of an abbreviation, abbreviations
    of a long form. Each of them counts as the thing itself, wherever it matches (``ParsedQuery.terms_of``).
    """

    written: Sequence
    alternatives: tuple[Sequence, ...]

    @property
    def forms(self) -> tuple[Sequence, ...]:
        return (self.written, *self.alternatives)


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query as every engine reads it.

    Ranking: ``exact``/``folded`` are the distinct terms of what is sought (excluded words are not in them), syllables
    first, then bigrams; each stands for all its ``spellings``. ``accented`` tells whether the reader typed any accent;
    then terms with matching accents rank first. Terms of an expansion's alternatives add to the rank of what holds
    them. ``numbers`` are the document numbers mentioned, ``provision`` the first provision ("khoản 2 điều 5").

    Matching: a hit holds every one of ``phrases`` and none of ``excluded``, in the same entry (a passage with its
    context; a document anywhere in it). Of the rest it holds ``minimum_should_match`` of ``required`` and
    ``expansions`` together, and ``minimum_pairs`` of ``loose_pairs``; or else its number is mentioned.

    ``text`` is the question in normal form, one space between words, no control characters: what is shown back.
    """

    text: str = ""
    syllables: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    folded_syllables: tuple[str, ...] = ()
    folded_bigrams: tuple[str, ...] = ()
    accented: bool = False
    numbers: tuple[NumberMention, ...] = ()
    provision: ProvisionRef | None = None
    phrases: tuple[Sequence, ...] = ()
    excluded: tuple[Sequence, ...] = ()
    expansions: tuple[Expansion, ...] = ()
    #: Folded syllables, and adjacent pairs of them, that belong to no phrase and no expansion.
    loose_syllables: tuple[str, ...] = ()
    loose_pairs: tuple[str, ...] = ()
    strict: bool = True

    def __bool__(self) -> bool:
        """Whether anything is sought (a query may also only exclude)."""
        return bool(self.syllables)

    @property
    def folded(self) -> tuple[str, ...]:
        return self.folded_syllables + self.folded_bigrams

    @property
    def bare_syllables(self) -> tuple[str, ...]:
        """Syllables typed without any accent."""
        return tuple(one for one in self.syllables if one.isascii() and not one.isdigit())

    @property
    def marked(self) -> tuple[str, ...]:
        """Syllables to mark in what is found: those sought and those of expansions, in all their spellings."""
        sought = (*self.syllables, *(one for form in self._alternatives for one in form.exact))
        return tuple(dict.fromkeys(spelling for one in sought for spelling in spellings(one)))

    @property
    def marked_folded(self) -> tuple[str, ...]:
        sought = (*self.folded_syllables, *(one for form in self._alternatives for one in form.folded))
        return tuple(dict.fromkeys(spelling for one in sought for spelling in spellings(one)))

    @property
    def _alternatives(self) -> tuple[Sequence, ...]:
        return tuple(form for expansion in self.expansions for form in expansion.alternatives)

    @property
    def long(self) -> bool:
        """Whether this is a question or a sentence rather than a few words: no hit can be asked to hold all of it."""
        return len(self.folded_syllables) > SHORT

    @property
    def required(self) -> tuple[str, ...]:
        """Loose folded syllables that decide whether something matches; of a long query the telling ones only."""
        if not self.long:
            return self.loose_syllables
        telling = tuple(one for one in self.loose_syllables if one not in FUNCTION_SYLLABLES)
        return telling or self.loose_syllables

    @property
    def minimum_should_match(self) -> int:
        """How many of ``required`` and ``expansions``, an expansion counting once, a match must hold.

        All of up to three, all but one of up to six, half of a longer query (rounded down): Elasticsearch's
        ``3<-1 6<50%``. On 719 real questions the answering article holds half of all syllables in 98 of 100
        (docs/decisions/0005-search-matching.md). 0 when everything sought is in phrases.
        """
        count = len(self.required) + len(self.expansions)
        if self.long:
            return max(min(1, count), count // 2)
        return count if count <= 3 else count - 1

    @property
    def minimum_pairs(self) -> int:
        """How many distinct adjacent pairs of a short query a match must hold as well: half of them, rounded up.

        Words are mostly two syllables, and in a long law "công", "nhận", "sáng" and "kiến" all occur somewhere:
        without this, half of all documents match "công nhận sáng kiến". Not asked of a relaxed query.
        """
        return 0 if self.long or not self.strict else (len(self.loose_pairs) + 1) // 2

    def terms_of(self, form: Sequence) -> tuple[str, ...]:
        """Folded terms which, all held, make a match of this form of an expansion: its pairs, else its syllables."""
        return form.folded_pairs if self.strict and len(form.folded) > 1 else form.folded

    @property
    def can_relax(self) -> bool:
        """Whether ``relaxed`` may find more."""
        return self.strict and not self.long and bool(self.loose_pairs or self.expansions)

    def relaxed(self) -> "ParsedQuery":
        """The same query content with its syllables wherever they stand, for when nothing holds its pairs.

        Phrases and exclusions stay what they are: those the reader asked for.
        """
        return replace(self, strict=False)
