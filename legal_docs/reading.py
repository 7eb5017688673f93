"""A stored text as HTML: articles with their anchors, lines as paragraphs, divisions as headings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from legal_docs.models import Provision
from viettext.law.structure import PATH_SEPARATOR, parse

_CLAUSE = re.compile(r"\d{1,3}[a-zđ]?[.)]\s")
_POINT = re.compile(r"(?:[a-zđ]{1,2}\)|[-–+•])\s")


@dataclass(frozen=True, slots=True)
class Section:
    """One article. ``divisions`` are the headings to print before it, outermost first; ``level`` its own heading's."""

    eid: str
    label: str
    heading: str
    divisions: tuple[str, ...]
    level: int
    html: SafeString


@dataclass(frozen=True, slots=True)
class Chapter:
    """A run of sections below one path, for the contents; ``titles`` as ``Section.divisions``, empty for none."""

    titles: tuple[str, ...]
    sections: list[Section]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text to be read: what stands before the first article, then the articles, also by chapter."""

    front: SafeString
    sections: list[Section]
    chapters: list[Chapter]


def read(body: str, provisions: Iterable[Provision]) -> Reading:
    """The text ``body`` with its ``provisions`` in order."""
    sections: list[Section] = []
    chapters: list[Chapter] = []
    path = None
    front = body
    for item in provisions:
        if path is None:
            front = _front(body[: item.start])
        entered = item.chapter != path
        divisions = _entered(path or "", item.chapter) if entered else ()
        path = item.chapter
        section = Section(
            eid=item.eid,
            label=f"Điều {item.number}." if item.number else "",
            heading=item.heading,
            divisions=divisions,
            level=4 if path else 3,
            html=paragraphs(body[item.text_start : item.end]),
        )
        sections.append(section)
        if entered or not chapters:
            chapters.append(Chapter(divisions, []))
        chapters[-1].sections.append(section)
    return Reading(paragraphs(front), sections, chapters)


def paragraphs(text: str) -> SafeString:
    """A paragraph a line; numbered clauses and lettered points are marked, so that they can be indented."""
    html = []
    for line in text.split("\n"):
        if line := line.strip():
            kind = ' class="clause"' if _CLAUSE.match(line) else ' class="point"' if _POINT.match(line) else ""
            html.append(f"<p{kind}>{escape(line)}</p>")
    return mark_safe("\n".join(html))  # every line is escaped above


def _front(text: str) -> str:
    """What stands before the first division: the divisions themselves are printed as headings."""
    first = next(iter(parse(text).pieces), None)
    return text[: first.end] if first and first.kind == "front" else ""


def _entered(old: str, new: str) -> tuple[str, ...]:
    """The divisions of path ``new`` that were not open in ``old``."""
    before, after = old.split(PATH_SEPARATOR), new.split(PATH_SEPARATOR) if new else []
    shared = 0
    while shared < min(len(before), len(after)) and before[shared] == after[shared]:
        shared += 1
    return tuple(after[shared:])
