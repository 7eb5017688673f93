"""Two spellings of one syllable: i and y at the end of an open syllable ("kĩ thuật" and "kỹ thuật").

Quyết định 240/QĐ (Ministry of Education, 1984) writes i after h, k, l, m, s, t where usage and most legal texts keep y;
the vowel after qu is written both ways too ("qui định", "quy định"). Both stay in texts, so a reader may type either.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_TONES: Final = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
_OTHER: Final = {
    unicodedata.normalize("NFC", one + tone): unicodedata.normalize("NFC", other + tone)
    for one, other in (("i", "y"), ("y", "i"))
    for tone in _TONES
}
_OPEN: Final = re.compile(rf"(?P<onset>h|k|l|m|s|t|qu)(?P<vowel>[{''.join(_OTHER)}])")


@lru_cache(maxsize=4096)
def other_spelling(syllable: str) -> str | None:
    """Return "kĩ" for "kỹ" and "qui" for "quy", None for a syllable with one spelling; lower case, normal form."""
    match = _OPEN.fullmatch(syllable)
    return match["onset"] + _OTHER[match["vowel"]] if match else None
