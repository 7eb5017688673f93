"""The shapes the demo's texts are written in, and the blocks of a body.

A block is ``(type, value)`` as the body's StreamField knows it, except that a picture goes by its name
(``home.demo.pictures.NAMES``): the seeding puts the stored image in its place.
"""

from dataclasses import dataclass, field
from datetime import date, time

Block = tuple[str, object]


@dataclass(frozen=True)
class Picture:
    """How a drawn picture is kept: its title in the library, what it shows, who made it."""

    title: str
    description: str
    credit: str = "Tranh minh họa của Cổng thông tin"


@dataclass(frozen=True)
class Page:
    """A standard page, or what every page has. ``picture`` is the name of its lead picture ("" for none)."""

    slug: str
    title: str
    summary: str
    body: tuple[Block, ...] = ()
    picture: str = ""


@dataclass(frozen=True)
class Byline:
    name: str
    role: str


@dataclass(frozen=True, kw_only=True)
class Article(Page):
    date: date
    bylines: tuple[Byline, ...]
    picture_caption: str = ""
    picture_credit: str = ""


@dataclass(frozen=True)
class AgendaLine:
    time: time
    title: str
    speaker: str = ""


@dataclass(frozen=True, kw_only=True)
class Event(Page):
    """``day`` is the date it takes place, or how many days after the seeding (then on a working day)."""

    day: date | int
    begins: time
    ends: time
    place: str
    organiser: str
    agenda: tuple[AgendaLine, ...] = field(default=())
    online_note: str = ""


def paragraphs(*texts: str) -> Block:
    """Paragraphs of rich text; what is inside may hold inline marks such as ``<b>``."""
    return "paragraph", "".join(f"<p>{text}</p>" for text in texts)


def points(*texts: str, ordered: bool = False) -> Block:
    tag = "ol" if ordered else "ul"
    return "paragraph", f"<{tag}>" + "".join(f"<li>{text}</li>" for text in texts) + f"</{tag}>"


def heading(text: str, level: int = 2) -> Block:
    return "heading", {"text": text, "level": str(level)}


def quote(text: str, attribution: str) -> Block:
    return "quote", {"text": text, "attribution": attribution}


def image(name: str, description: str, caption: str, credit: str) -> Block:
    return "image", {"image": name, "description": description, "caption": caption, "credit": credit}


def table(caption: str, *rows: tuple[str, ...], row_heads: bool = False) -> Block:
    """A table whose first row heads the columns; with ``row_heads`` the first column heads the rows."""
    return "table", {
        "data": [list(row) for row in rows],
        "table_caption": caption,
        "table_header_choice": "both" if row_heads else "row",
        "first_row_is_table_header": True,
        "first_col_is_header": row_heads,
    }
