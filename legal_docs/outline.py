"""A text with its articles, ready to be stored: cleaned, outlined, with ids and a digest. No Django here."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from viettext.law.structure import PATH_SEPARATOR, Article, article_ids, parse
from viettext.normal import nfc

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff]")
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c]")


class GivenArticle(NamedTuple):
    """An article as a source gives it: apart from the others, each part perhaps ""."""

    number: str
    heading: str
    chapter: str
    text: str


@dataclass(frozen=True, slots=True)
class OutlinedText:
    """A body, and its articles as slices of it (offsets in characters)."""

    body: str
    articles: tuple[Article, ...]

    @property
    def digest(self) -> str:
        """SHA-256 over body and outline: equal digests are the same text with the same anchors."""
        digest = hashlib.sha256(self.body.encode())
        for article in self.articles:
            fields = (article.number, article.heading, article.chapter, article.start, article.text_start, article.end)
            digest.update(repr(fields).encode())
        return digest.hexdigest()

    def eids(self) -> list[str]:
        return list(article_ids(article.number for article in self.articles))


def clean_text(text: str) -> str:
    """``text`` in NFC with "\\n" line ends, without control characters and without blanks at its ends."""
    return _CONTROL.sub("", _LINE_ENDS.sub("\n", nfc(text))).strip()


def clean_line(text: str) -> str:
    """``text`` as one line in NFC with single spaces."""
    return " ".join(clean_text(text).split())


def outline_body(body: str) -> OutlinedText:
    """The outline of a whole text, its articles found by their first lines."""
    body = clean_text(body)
    return OutlinedText(body, parse(body).articles)


def outline_articles(given: Iterable[GivenArticle]) -> OutlinedText:
    """One body made of articles given apart; their boundaries are those given, whatever the text looks like."""
    parts: list[str] = []
    articles: list[Article] = []
    position = 0
    path = ""

    def add(text: str) -> int:
        """Append ``text`` as a paragraph of its own; the offset at which it starts."""
        nonlocal position
        start = position + (2 if parts else 0)
        parts.append(text)
        position = start + len(text)
        return start

    for item in given:
        chapter, heading, number = clean_line(item.chapter), clean_line(item.heading), clean_line(item.number).lower()
        text = clean_text(item.text)
        if chapter and chapter != path:
            add("\n".join(_entered(path, chapter)))
        path = chapter
        title = f"Điều {number}. {heading}".rstrip() if number else heading
        start = add("\n".join(filter(None, (title, text))))
        text_start = min(start + len(title) + 1, position) if title else start
        articles.append(Article(number, heading, chapter, start, text_start, position))
    return OutlinedText("\n\n".join(parts), tuple(articles))


def _entered(old: str, new: str) -> list[str]:
    """The divisions to print when the path goes from ``old`` to ``new``: those that were not open already."""
    before, after = old.split(PATH_SEPARATOR), new.split(PATH_SEPARATOR)
    shared = 0
    while shared < min(len(before), len(after)) - 1 and before[shared] == after[shared]:
        shared += 1
    return after[shared:]
