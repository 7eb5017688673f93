"""Notes wait in a file of the data folder, appended by web processes and taken by the worker.

A search never writes to the database: on SQLite it would queue behind an import. Losing notes in a crash is harmless,
so nothing is synced; a full disk loses notes and nothing else.
"""

import logging
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from ..results import SearchResults
from . import notes

logger = logging.getLogger(__name__)

#: Notes beyond this wait for nobody: no worker has run for long, and the disk is for other things.
MAX_BYTES = 20_000_000


def folder() -> Path:
    return settings.DATA_DIR / "spool" / "search"


def put(note: notes.Note) -> None:
    """Append ``note``; a failure is logged and forgotten, because a reader waits for an answer."""
    path = folder() / "notes.jsonl"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MAX_BYTES:
            return
        # One write of one line in append mode: lines of several processes do not mix.
        with open(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab", buffering=0) as spool:
            spool.write(notes.dump(note).encode() + b"\n")
    except OSError as error:
        logger.warning("a query could not be noted: %s", error)


def put_asked(text: str, found: SearchResults) -> None:
    """Note a question and how it was answered."""
    put(notes.asked(timezone.now(), text, found.total, found.took_ms, found.engine, found.degraded))


def take() -> Iterator[tuple[str, Path]]:
    """Batches to collect, each with a name of its own; also those a killed worker left. The caller deletes the file."""
    waiting = folder() / "notes.jsonl"
    if waiting.exists():
        waiting.rename(folder() / f"batch-{uuid.uuid4().hex}.jsonl")
    for path in sorted(folder().glob("batch-*.jsonl")):
        yield path.stem, path
