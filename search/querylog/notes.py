"""A note of a question asked or a result opened. Pure: no address, no session, no cookie ever comes near it."""

import json
import re
from dataclasses import asdict, dataclass
from datetime import datetime

ASKED, OPENED = "asked", "opened"

MAX_TEXT = 200
MAX_URL = 500

#: What people paste into a search box by mistake and nobody should keep: identity card, phone and account numbers
#: (nine digits and more, however grouped), e-mail addresses.
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){8,}")
_EMAIL = re.compile(r"\S+@\S+")


class BadNote(ValueError):
    """What was sent is no note."""


@dataclass(frozen=True, slots=True)
class Note:
    """``at`` is cut to the minute, so that a note cannot be matched with a web server's log. ``rank`` counts from 1."""

    kind: str
    at: datetime
    text: str
    total: int = 0
    took_ms: float = 0.0
    engine: str = ""
    degraded: bool = False
    url: str = ""
    rank: int = 0


def masked(text: str) -> str:
    """``text`` as it is kept: personal numbers and e-mail addresses blotted out, lower-cased, cut."""
    text = _EMAIL.sub("…", _LONG_NUMBER.sub("…", text))
    return " ".join(text.lower().split())[:MAX_TEXT]


def asked(at: datetime, text: str, total: int, took_ms: float, engine: str, degraded: bool) -> Note:
    return Note(ASKED, _minute(at), masked(text), total, round(took_ms, 1), engine, degraded)


def opened(at: datetime, text: str, url: str, rank: int) -> Note:
    """Raises ``BadNote`` unless ``url`` is a path of this site and ``rank`` one a reader could have seen."""
    if not url.startswith("/") or url.startswith("//") or len(url) > MAX_URL or any(c in url for c in "\r\n\x00"):
        raise BadNote("url")
    if not 1 <= rank <= 10_000:
        raise BadNote("rank")
    return Note(OPENED, _minute(at), masked(text), url=url, rank=rank)


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def dump(note: Note) -> str:
    return json.dumps(asdict(note) | {"at": note.at.isoformat()}, ensure_ascii=False)


def load(line: str) -> Note:
    """The note of a line; ``BadNote`` for anything else (a line cut off by a crash)."""
    try:
        data = json.loads(line)
        return Note(**data | {"at": datetime.fromisoformat(data["at"])})
    except (ValueError, TypeError, KeyError) as error:
        raise BadNote(str(error)) from error
