"""What a heading says about a query, as numbers between 0 and 1. Pure.

Engines score a passage by how much of the *query* it holds; a long article holds much of everything. The other way
round tells more: an article whose *heading* is wholly made of the query's words is about just that.
"""

from typing import NamedTuple

from ..analysis import analyse
from ..query import FUNCTION_SYLLABLES, ParsedQuery, spellings

#: What a syllable that only holds sentences together counts, beside 1 for any other.
FUNCTION_WEIGHT = 0.15


class Coverage(NamedTuple):
    """How much of a heading the query says: the weighted share of its distinct syllables, and of its adjacent pairs.

    A word of two syllables counts in both; syllables that merely occur somewhere in the query only in the first.
    """

    syllables: float = 0.0
    pairs: float = 0.0


NOTHING = Coverage()


def known_terms(query: ParsedQuery) -> frozenset[str]:
    """Syllables and pairs the query says, in all their spellings and with what its abbreviations stand for.

    With accents when the reader typed any, else folded: compare with the same side of a heading.
    """
    terms = set(query.exact if query.accented else query.folded)
    for expansion in query.expansions:
        for form in expansion.alternatives:
            terms.update((*form.exact, *form.exact_pairs) if query.accented else (*form.folded, *form.folded_pairs))
    return frozenset(spelling for term in terms for spelling in spellings(term))


def coverage(heading: str, known: frozenset[str], *, accented: bool) -> Coverage:
    """How much of ``heading`` is among the ``known`` terms; ``NOTHING`` for an empty heading."""
    terms = analyse(heading)
    if not terms.folded:
        return NOTHING
    exact = terms.exact if accented else terms.folded
    pairs = terms.exact_bigrams if accented else terms.folded_bigrams
    weights = dict(zip(exact, map(_weight, terms.folded), strict=True))
    pair_weights = {
        pair: _weight(left) + _weight(right)
        for pair, left, right in zip(pairs, terms.folded, terms.folded[1:], strict=False)
    }
    return Coverage(_share(weights, known), _share(pair_weights, known))


def _weight(folded_syllable: str) -> float:
    return FUNCTION_WEIGHT if folded_syllable in FUNCTION_SYLLABLES else 1.0


def _share(weights: dict[str, float], known: frozenset[str]) -> float:
    total = sum(weights.values())
    return sum(weight for term, weight in weights.items() if term in known) / total if total else 0.0
