"""Provisions of a document: references to them ("điểm đ khoản 1 Điều 5a") and their ids.

Structure: Nghị định 34/2016/NĐ-CP, article 62: a document is made of phần, chương, mục, tiểu mục, điều (article),
khoản (clause), điểm (point). Articles, clauses and points inserted by an amendment carry a letter: "Điều 5a".
"""

import re
from typing import Final, NamedTuple

from viettext.fold import FOLD_TABLE, lower
from viettext.normal import nfc_with_offsets

# Matched against folded text, where đ is d; letters are then read from the text itself.
_ARTICLE: Final = r"dieu\s{1,3}(?P<article>[0-9]{1,4}[a-z]?)"
_CLAUSE: Final = r"khoan\s{1,3}(?P<clause>[0-9]{1,3}[a-z]?)"
_POINT: Final = r"diem\s{1,3}[“\"']?(?P<point>[a-z][0-9]{0,2})[”\"']?"
_GAP: Final = r"(?:\s*,\s*|\s{1,3})(?:cua\s|thuoc\s|tai\s)?"
_UPWARDS: Final = re.compile(rf"(?<![^\W_])(?:{_POINT}{_GAP})?(?:{_CLAUSE}{_GAP})?{_ARTICLE}(?![^\W_])")
_DOWNWARDS: Final = re.compile(rf"{_GAP}{_CLAUSE}(?![^\W_])(?:{_GAP}{_POINT}(?![^\W_]))?")

_ARTICLE_NUMBER: Final = re.compile(r"[0-9]+[a-zđ]?")
_POINT_LETTER: Final = re.compile(r"[a-zđ][0-9]*")


class ProvisionRef(NamedTuple):
    """A provision named in a text: bare lower-case numbers ("5a", "1", "đ"), and the slice [start:end) that names it."""

    article: str
    clause: str | None
    point: str | None
    start: int
    end: int


def find_provision(text: str) -> ProvisionRef | None:
    """Return the first provision that `text` names with its article, None when it names none.

    Reads both orders ("khoản 2 Điều 5", "Điều 5 khoản 2 điểm a"), with or without accents. Without them a point "d" is
    taken as d, since nothing tells it from đ. A clause without its article is not a reference of its own. Offsets are in
    `text` as given.
    """
    composed, offsets = nfc_with_offsets(text)
    folded = composed.translate(FOLD_TABLE)
    match = _UPWARDS.search(folded)
    if match is None:
        return None
    end = match.end()
    spans = {name: match.span(name) for name in ("article", "clause", "point")}
    if match["clause"] is None and (lower_parts := _DOWNWARDS.match(folded, end)):
        spans |= {name: lower_parts.span(name) for name in ("clause", "point")}
        end = lower_parts.end()
    article, clause, point = (_written(composed, *spans[name]) for name in ("article", "clause", "point"))
    return ProvisionRef(article, clause or None, point or None, offsets[match.start()], offsets[end])


def _written(text: str, start: int, end: int) -> str:
    return "" if start < 0 else lower(text[start:end])


def provision_id(article: str, clause: str | None = None, point: str | None = None) -> str:
    """Return the ASCII id of a provision: ("5a", "2", "đ") -> "dieu-5a.khoan-2.diem-dd" (đ -> dd, distinct from d).

    Numbers are as `ProvisionRef` gives them; a point may stand in an article without clauses. Raises ValueError when
    a part is not such a number.
    """
    parts = [f"dieu-{_ascii(article, _ARTICLE_NUMBER)}"]
    if clause is not None:
        parts.append(f"khoan-{_ascii(clause, _ARTICLE_NUMBER)}")
    if point is not None:
        parts.append(f"diem-{_ascii(point, _POINT_LETTER)}")
    return ".".join(parts)


def _ascii(number: str, form: re.Pattern[str]) -> str:
    if not form.fullmatch(number):
        raise ValueError(f"not the number of a provision: {number!r}")
    return number.replace("đ", "dd")
