"""The abbreviations this process searches with: read once in a while, and anew when they change here."""

import time

from django.db import transaction

from ..query import Lexicon, ParsedQuery, parse
from .models import Abbreviation

#: How long a list read from the database serves; what another process saves is heeded this many seconds later.
SECONDS = 5.0

_read: tuple[float, Lexicon] | None = None


def understand(raw: str) -> ParsedQuery:
    """What ``raw`` asks for, with the abbreviations in use."""
    return parse(raw, lexicon())


def lexicon() -> Lexicon:
    """The abbreviations in use."""
    global _read
    now = time.monotonic()
    if _read is None or now - _read[0] > SECONDS:
        _read = now, Lexicon.of(entries())
    return _read[1]


def entries(but: int | None = None) -> list[tuple[str, list[str]]]:
    """(abbreviation, long forms) of the active entries, without the one of primary key ``but``."""
    return [(one.short, one.long_forms) for one in Abbreviation.objects.filter(active=True) if one.pk != but]


def forget() -> None:
    """Read the list anew at the next search."""
    global _read
    _read = None


def forget_once_committed() -> None:
    """The list changed: read it anew now, for who goes on inside the transaction, and once others can see it."""
    forget()
    transaction.on_commit(forget)
