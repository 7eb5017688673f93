"""The articles of a legal text, as slices of it.

Nghị định 34/2016/NĐ-CP, article 62: a text is made of phần, chương, mục, tiểu mục and điều. Only điều (articles)
become pieces of their own here; what stands above an article is told as its path. Khoản and điểm stay lines of the
article's text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from viettext.law.provisions import provision_id

PATH_SEPARATOR: Final = " > "

_LINE: Final = re.compile(r"[^\n]*\n?")
_QUOTE: Final = re.compile("[“”]")
_ARTICLE: Final = re.compile(
    r"[ \t\u00a0]*(?:Điều|ĐIỀU)[ \t\u00a0]+(?P<number>[0-9]{1,4}[A-Za-zđĐ]?)[ \t\u00a0]*"
    r"(?:[.:][ \t\u00a0]*[-–—]?|[-–—]|(?=\n|$))[ \t\u00a0]*(?P<heading>[^\n]*)"
)
_LEVELS: Final = {"phần": 0, "chương": 1, "mục": 2, "tiểu mục": 3}
_DIVISION: Final = re.compile(
    r"[ \t\u00a0]*(?P<label>(?P<level>Phần|Chương|Mục|Tiểu mục)[ \t\u00a0]+"
    r"(?:thứ[ \t\u00a0]+(?:[^\W\d_]{2,5}[ \t\u00a0]*){1,3}?|[IVXLC]{1,8}|[0-9]{1,3}[A-Za-zđĐ]?|[A-ZĐ]))"
    r"[ \t\u00a0]*(?:[.:–—-][ \t\u00a0]*(?P<heading>[^\n]*)|(?P<shouted>[^\na-z]*))(?=\n|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: ``text[start:end]``; its own words are ``text[text_start:end]``, after number and heading.

    ``number`` is bare and lower-case ("5a"; "" when the source gives none); ``heading`` one line, perhaps "";
    ``chapter`` the path of what it stands in ("Chương I - Quy định chung > Mục 2 - Hồ sơ"), perhaps "".
    """

    number: str
    heading: str
    chapter: str
    start: int
    text_start: int
    end: int


class Piece(NamedTuple):
    """A slice of the text; the pieces of an outline follow one another without gaps.

    ``kind`` is "front" (before anything else), "division" (the lines that open a chapter…) or "article".
    """

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What ``parse`` found: the articles, and the pieces that cover the whole text in order."""

    articles: tuple[Article, ...]
    pieces: tuple[Piece, ...]


class _Line(NamedTuple):
    start: int
    end: int
    article: re.Match[str] | None
    division: re.Match[str] | None


def parse(text: str) -> Outline:
    """The articles of ``text``, which must be in NFC. Never fails; a text without articles has none. Linear time.

    An article opens where a line starts with "Điều 5." or "Điều 5:" (or is "Điều 5" alone), outside “quotation
    marks”: an amended text quoted in full opens nothing. "Điều 5 của Luật này…" is a citation and opens nothing.
    """
    articles: list[Article] = []
    pieces: list[Piece] = []
    path: dict[int, str] = {}
    kind, start, opened, chapter = "front", 0, None, ""
    lines = list(_lines(text))
    for index, line in enumerate(lines):
        if line.article is None and line.division is None:
            continue
        if kind == "division" and line.division:
            _descend(path, lines, index, text)  # "Chương I" and "Mục 1" on adjoining lines are one piece
            continue
        if line.start > start:
            pieces.append(Piece(kind, start, line.start))
        if opened:
            articles.append(_article(text, opened, chapter, start, line.start))
        kind, start, opened = ("article" if line.article else "division"), line.start, line.article
        if line.division:
            _descend(path, lines, index, text)
        chapter = PATH_SEPARATOR.join(path[level] for level in sorted(path))
    if len(text) > start:
        pieces.append(Piece(kind, start, len(text)))
    if opened:
        articles.append(_article(text, opened, chapter, start, len(text)))
    return Outline(tuple(articles), tuple(pieces))


def article_ids(numbers: Iterable[str]) -> Iterator[str]:
    """ASCII ids for articles in order, all different: "dieu-5a", of a repeated number "dieu-5a--2", "khong-so-1".

    The first article of a number keeps the plain id, so that links survive when a repetition is mended.
    """
    seen: dict[str, int] = {}
    for number in numbers:
        try:
            stem = provision_id(number)
        except ValueError:
            stem = "khong-so"
        count = seen[stem] = seen.get(stem, 0) + 1
        if stem == "khong-so":
            yield f"{stem}-{count}"
        else:
            yield stem if count == 1 else f"{stem}--{count}"


def _lines(text: str) -> Iterator[_Line]:
    """Each line with what it opens, if it starts outside a quotation."""
    last_closing = text.rfind("”")
    quoted = False
    for match in _LINE.finditer(text):
        start, end = match.span()
        article = division = None
        if not quoted:
            article = _ARTICLE.match(text, start, end)
            division = None if article else _DIVISION.match(text, start, end)
            if division and not _is_title(division):
                division = None
        if end > start:
            yield _Line(start, end, article, division)
        for quote in _QUOTE.finditer(text, start, end):
            # An opening mark that nothing closes quotes nothing.
            quoted = quote.group() == "“" and quote.start() < last_closing


def _is_title(division: re.Match[str]) -> bool:
    """Without a sign after it only a title in capitals, or nothing, may follow: "Mục 1 Chương II quy định" cites."""
    shouted = division["shouted"]
    return shouted is None or shouted == shouted.upper()


def _descend(path: dict[int, str], lines: list[_Line], index: int, text: str) -> None:
    """Enter the division that line ``index`` opens: what was open at its level and below is left."""
    match = lines[index].division
    level = _LEVELS[match["level"].lower()]
    for deeper in [deeper for deeper in path if deeper >= level]:
        del path[deeper]
    heading = (match["heading"] or match["shouted"] or "").strip() or _next_heading(lines, index, text)
    label = " ".join(match["label"].split())
    path[level] = f"{label} - {' '.join(heading.split())}" if heading else label


def _next_heading(lines: list[_Line], index: int, text: str) -> str:
    """The title of a division whose line says "Chương I" alone: the next line, unless that opens something."""
    if index + 1 < len(lines):
        line = lines[index + 1]
        if line.article is None and line.division is None:
            return text[line.start : line.end]
    return ""


def _article(text: str, opened: re.Match[str], chapter: str, start: int, end: int) -> Article:
    heading = opened["heading"].rstrip()
    text_start = min(opened.end() + 1, end)
    # A sentence is no heading, nor is the only line of an article: both are its text.
    if heading.endswith((".", ";", ":")) or not text[text_start:end].strip():
        heading, text_start = "", opened.start("heading")
    return Article(opened["number"].lower(), heading, chapter, start, text_start, end)
