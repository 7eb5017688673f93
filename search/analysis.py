"""Text to terms, once for both engines and for both sides (index and query): pure, no engine, no Django.

A term is a lower-cased syllable in normal form, or a bigram of two adjacent ones joined by "_". Vietnamese words are
mostly two syllables written apart, so adjacent pairs as terms of their own recover most of what word segmentation
would give (DESIGN decision 3: recall 0.73 -> 0.84 on the dev questions), without a dictionary to maintain.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from viettext.fold import fold
from viettext.syllables import bigrams, syllables


class _FoldedSyllables(dict[str, str]):
    """Folding syllable by syllable through a dictionary: texts repeat a few thousand of them millions of times."""

    LIMIT = 200_000  # numbers and codes are endless; the vocabulary of a language is not

    def __missing__(self, syllable: str) -> str:
        folded = fold(syllable)
        if len(self) < self.LIMIT:
            self[syllable] = folded
        return folded


_folded = _FoldedSyllables()


def fold_syllables(words: Iterable[str]) -> list[str]:
    """Each syllable without accents."""
    return list(map(_folded.__getitem__, words))


@dataclass(frozen=True, slots=True)
class Terms:
    """Syllables of a text in order, as typed (``exact``) and without accents (``folded``); both the same length."""

    exact: list[str]
    folded: list[str]

    @property
    def exact_bigrams(self) -> list[str]:
        return bigrams(self.exact)

    @property
    def folded_bigrams(self) -> list[str]:
        return bigrams(self.folded)


def analyse(text: str) -> Terms:
    """Terms of ``text``."""
    exact = syllables(text)
    return Terms(exact, fold_syllables(exact))


def join(*parts: Iterable[str]) -> str:
    """Terms as one string for a whitespace analyser, which both engines have."""
    return " ".join(" ".join(part) for part in parts)
