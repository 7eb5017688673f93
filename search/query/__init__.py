"""What the reader asked, parsed once and handed to every engine. Pure.

``parse`` reads it (``syntax``: quotes and minus signs; ``lexicon``: abbreviations), ``parsed`` holds the result.
"""

from .lexicon import NO_ABBREVIATIONS, Lexicon
from .parse import MAX_CHARACTERS, MAX_TERMS, parse, tidy
from .parsed import FUNCTION_SYLLABLES, SHORT, Expansion, ParsedQuery, Sequence, sequence_spellings, spellings

__all__ = [
    "FUNCTION_SYLLABLES",
    "MAX_CHARACTERS",
    "MAX_TERMS",
    "NO_ABBREVIATIONS",
    "SHORT",
    "Expansion",
    "Lexicon",
    "ParsedQuery",
    "Sequence",
    "parse",
    "sequence_spellings",
    "spellings",
    "tidy",
]
