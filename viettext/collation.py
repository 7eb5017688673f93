"""Vietnamese alphabet order.

Source: the Vietnamese collation of the Unicode Common Locale Data Repository (CLDR, common/collation/vi.xml),
which follows the dictionaries: a ă â b c d đ e ê ... o ô ơ ... u ư ..., tones ngang, huyền, hỏi, ngã, sắc,
nặng. Letters of the whole text are compared first, then tones, then case (small before capital).
"""

import unicodedata
from typing import Final

from viettext.normal import normal_form

_LETTERS: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES: Final = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_OTHER_ACCENT: Final = "6"
_SHAPES: Final = "\u0302\u0306\u031b"  # circumflex, breve, horn: parts of â, ă, ơ, ê, ô, ư, not accents

# Two characters a place, in this order: end of a level, white space, punctuation, digits, letters, the rest.
_END, _SPACE, _PUNCTUATION, _OTHER = "00", "01", "02", "zz"


def _places() -> dict[str, str]:
    places = {digit: f"1{digit}" for digit in "0123456789"}
    for index, letter in enumerate(_LETTERS):
        places[letter] = f"{2 + index // 10}{index % 10}"
    return places


_PLACES: Final = _places()


def _place_of_other(letter: str) -> str:
    category = unicodedata.category(letter)
    if category[0] in "ZC":
        return _SPACE
    if category[0] in "PS":
        return f"{_PUNCTUATION}{ord(letter):06x}"
    return f"{_OTHER}{ord(letter):06x}"


def _split(letter: str) -> tuple[str, str]:
    """Return (place of the bare letter in the alphabet, digit of its tone) of one lower-case character."""
    place = _PLACES.get(letter)
    if place is not None:
        return place, "0"
    base, *marks = unicodedata.normalize("NFD", letter)
    shape = "".join(mark for mark in marks if mark in _SHAPES)
    accents = [mark for mark in marks if mark not in _SHAPES]
    shaped = unicodedata.normalize("NFC", base + shape)
    tone = _TONES.get(accents[0], _OTHER_ACCENT) if accents else "0"
    place = _PLACES.get(shaped)
    if place is None and base in _PLACES:
        place, tone = _PLACES[base], _OTHER_ACCENT
    return (place, tone) if place is not None else (_place_of_other(letter), "0")


class _Splits(dict[str, tuple[str, str]]):
    def __missing__(self, letter: str) -> tuple[str, str]:
        split = self[letter] = _split(letter)
        return split


_SPLITS: Final = _Splits()


def _levels(text: str) -> tuple[str, str, str]:
    """Return the three levels of `text`: places of its letters, tones, case."""
    words = " ".join(normal_form(text).split())
    splits = [_SPLITS[letter] for letter in words.lower()]
    letters = "".join(place for place, _ in splits)
    tones = "".join(tone for _, tone in splits)
    return letters, tones, "".join("1" if letter.isupper() else "0" for letter in words)


def sort_key(text: str) -> str:
    """Return a key that sorts texts in Vietnamese alphabet order.

    The key is made of 0-9 and a-z only, so it may be stored: it sorts the same in Python and in any database
    collation. Spellings with the same normal form have equal keys; runs of white space count as one space.
    """
    return _END.join(_levels(text))


def name_sort_key(full_name: str) -> str:
    """Return the key that sorts people as Vietnamese lists do: by given name, which is the last word.

    "Trần Văn An" comes before "Lê Thị Bình"; people of one given name follow by family name, then middle
    names; case decides last, so a list typed in capitals mixes with the others. Same alphabet as `sort_key`:
    0-9 and a-z.
    """
    words = full_name.split()
    given_letters, given_tones, given_case = _levels(" ".join(words[-1:]))
    letters, tones, case = _levels(" ".join(words[:-1]))
    return _END.join((given_letters, given_tones, letters, tones, given_case + case))
