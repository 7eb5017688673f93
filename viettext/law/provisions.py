"""Provisions of a document: references to them ("điểm đ khoản 1 Điều 5a") and their ids.

Structure: Nghị định 34/2016/NĐ-CP, article 62: a document is made of phần, chương, mục, tiểu mục, điều
(article), khoản (clause), điểm (point). Articles, clauses and points inserted by an amendment carry a letter:
"Điều 5a".
"""

import re
from typing import Final, NamedTuple

from viettext.fold import FOLD_TABLE, lower
from viettext.normal import nfc_with_offsets

# Matched against folded text, where đ is d; the letters themselves are then read from the text.
_ARTICLE: Final = r"dieu\s{1,3}(?P<article>[0-9]{1,4}[a-z]?)(?![^\W_])"
_CLAUSE: Final = r"khoan\s{1,3}(?P<clause>[0-9]{1,3}[a-z]?)(?![^\W_])"
_POINT: Final = r"diem\s{1,3}[“\"']?(?P<point>[a-z][0-9]{0,2})(?![^\W_])[”\"']?"
_GAP: Final = r"(?:\s{0,3},\s{0,3}|\s{1,3})(?:cua\s|thuoc\s|tai\s)?"
_UPWARDS: Final = re.compile(rf"(?<![^\W_])(?:{_POINT}{_GAP})?(?:{_CLAUSE}{_GAP})?{_ARTICLE}")
_DOWNWARDS: Final = re.compile(rf"{_GAP}{_CLAUSE}(?:{_GAP}{_POINT})?")

_NUMBER: Final = re.compile(r"[0-9]+[a-zđ]?")
_LETTER: Final = re.compile(r"[a-zđ][0-9]*")
_FORMS: Final = {"article": _NUMBER, "clause": _NUMBER, "point": _LETTER}


class ProvisionRef(NamedTuple):
    """A provision named in the slice [start:end) of a text; its numbers are bare: "5a", "1", "đ"."""

    article: str
    clause: str | None
    point: str | None
    start: int
    end: int


def find_provision(text: str) -> ProvisionRef | None:
    """Return the first provision that `text` names with its article, None when it names none.

    Reads both orders ("khoản 2 Điều 5", "Điều 5 khoản 2 điểm a"), with or without accents. Without them a
    point "d" is taken as d, since nothing tells it from đ. A clause without its article is no reference.
    Offsets are in `text` as given.
    """
    composed, offsets = nfc_with_offsets(text)
    folded = composed.translate(FOLD_TABLE)
    position = 0
    while above := _UPWARDS.search(folded, position):
        numbers, read_to = _numbers(above, composed)
        # "điểm ở khoản 1 Điều 5": ở is a word, not a letter; what follows may still be a reference.
        if read_to < above.end("article"):
            position = above.end(next(name for name in above.groupdict() if above[name] and name not in numbers))
            continue
        end = above.end()
        if len(numbers) == 1 and (below := _DOWNWARDS.match(folded, end)):
            more, read_to = _numbers(below, composed)
            numbers |= more
            end = max(end, below.end() if read_to == below.end("point") else read_to)
        start = offsets[above.start()]
        return ProvisionRef(numbers["article"], numbers.get("clause"), numbers.get("point"), start, offsets[end])
    return None


def _numbers(match: re.Match[str], text: str) -> tuple[dict[str, str], int]:
    """Return (numbers by part, where the last of them ends), up to the first that is a word and no number."""
    numbers: dict[str, str] = {}
    end = 0
    for name in match.groupdict():
        if match[name]:
            number = lower(text[slice(*match.span(name))])
            if not _FORMS[name].fullmatch(number):
                break
            numbers[name] = number
            end = match.end(name)
    return numbers, end


def provision_id(article: str, clause: str | None = None, point: str | None = None) -> str:
    """Return the ASCII id of a provision: ("5a", "2", "đ") -> "dieu-5a.khoan-2.diem-dd".

    đ is dd, distinct from d. Numbers are as `ProvisionRef` gives them; a point may stand in an article
    without clauses. Raises ValueError when a part is not such a number.
    """
    parts = [f"dieu-{_ascii(article, _NUMBER)}"]
    if clause is not None:
        parts.append(f"khoan-{_ascii(clause, _NUMBER)}")
    if point is not None:
        parts.append(f"diem-{_ascii(point, _LETTER)}")
    return ".".join(parts)


def _ascii(number: str, form: re.Pattern[str]) -> str:
    if not form.fullmatch(number):
        raise ValueError(f"not the number of a provision: {number!r}")
    return number.replace("đ", "dd")
