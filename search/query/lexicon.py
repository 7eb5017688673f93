"""Abbreviations and what they stand for, as a value the parser works with. Pure; the list itself is the editors'."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..analysis import Terms, analyse
from .parsed import Expansion, Sequence


def sequence(text: str) -> Sequence:
    """The syllables of ``text`` in a row."""
    terms = analyse(text)
    return Sequence(text, tuple(terms.exact), tuple(terms.folded))


@dataclass(frozen=True, slots=True)
class _Form:
    """One side of an entry: its syllables and everything that means the same."""

    sequence: Sequence
    equals: tuple[Sequence, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Finds listed forms in a query. ``by_first`` maps a first folded syllable to the forms, longest first."""

    by_first: Mapping[str, tuple[_Form, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[tuple[str, Iterable[str]]]) -> "Lexicon":
        """From (abbreviation, long forms) pairs. Works both ways; abbreviations of one long form are equal too."""
        shorts: dict[str, dict[str, None]] = {}
        longs: dict[str, dict[str, None]] = {}
        for abbreviation, expansions in entries:
            for expansion in expansions:
                longs.setdefault(abbreviation, {})[expansion] = None
                shorts.setdefault(expansion, {})[abbreviation] = None
        forms = []
        for abbreviation, expansions in longs.items():
            others = (one for expansion in expansions for one in shorts[expansion] if one != abbreviation)
            forms.append((abbreviation, dict.fromkeys((*expansions, *others))))
        forms += shorts.items()
        by_first: dict[str, list[_Form]] = {}
        for text, equals in forms:
            written = sequence(text)
            alternatives = tuple(one for one in map(sequence, equals) if one.folded)
            if written.folded and alternatives:
                by_first.setdefault(written.folded[0], []).append(_Form(written, alternatives))
        return cls(
            {
                first: tuple(sorted(some, key=lambda form: -len(form.sequence.folded)))
                for first, some in by_first.items()
            }
        )

    def expansion_at(self, terms: Terms, start: int, end: int) -> tuple[Expansion, int] | None:
        """The longest listed form that begins with syllable ``start`` and ends before ``end``: (expansion, its end).

        A syllable typed with accents must have those of the list; one typed bare stands for any.
        """
        for form in self.by_first.get(terms.folded[start], ()):
            stop = start + len(form.sequence.folded)
            if stop > end or tuple(terms.folded[start:stop]) != form.sequence.folded:
                continue
            typed = tuple(terms.exact[start:stop])
            if all(one.isascii() or one == listed for one, listed in zip(typed, form.sequence.exact, strict=True)):
                written = Sequence(form.sequence.text, typed, form.sequence.folded)
                return Expansion(written, form.equals), stop
        return None


NO_ABBREVIATIONS = Lexicon()
