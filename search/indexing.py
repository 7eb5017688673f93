"""Bringing an index up to the change log: a few changes now, everything anew, or everything since we last looked.

Every engine has an index of its own with a cursor of its own. Where none is named, this host's is meant.
"""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from . import changes
from .changes import Cursor
from .documents import SearchDocument
from .engines import Engine, EngineUnavailable, EngineUnreachable, get_local_engine
from .models import Change
from .registry import source_of_type, sources, split_key

logger = logging.getLogger(__name__)

#: Changes read from the log between two commits, and documents read from the database at once. A document may be a
#: whole code of law (196 kB an article), so few are held at a time.
CHANGES_PER_COMMIT = 1_000
DOCUMENTS_PER_READ = 50

#: A rebuild that keeps being overtaken by edits stops replaying after this many rounds and lets the worker go on.
MAX_REPLAYS = 20

Progress = Callable[[int], None]


class RebuildIncomplete(Exception):
    """A fresh index does not hold what the database holds; the old one stays in use."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an indexing run did: documents looked at, seconds, and whether the index was made anew."""

    documents: int
    seconds: float
    rebuilt: bool = False


def _nothing(_count: int) -> None:
    pass


def batched(items: Sequence, size: int) -> Iterator[Sequence]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def load(keys: Sequence[str]) -> Iterator[tuple[str, SearchDocument | None]]:
    """Each key with its document as it is now, or ``None`` when it is not public (any more)."""
    by_type: dict[str, list[int]] = {}
    for key in keys:
        type_name, pk = split_key(key)
        by_type.setdefault(type_name, []).append(pk)
    for type_name, pks in by_type.items():
        source = source_of_type(type_name)
        for some in batched(pks, DOCUMENTS_PER_READ):
            missing = set(some)
            for document in source.documents(some):
                missing.discard(split_key(document.key)[1])
                yield document.key, document
            yield from ((source.key(pk), None) for pk in missing)


def _write(writer, keys: Sequence[str], progress: Progress) -> int:
    count = 0
    for key, document in load(keys):
        if document is None:
            writer.remove(key)
        else:
            writer.put(document)
        count += 1
        progress(1)
    return count


def replay(writer, limit: int | None = None, progress: Progress = _nothing) -> int:
    """Apply what the log holds past the writer's cursor, a commit a chunk; how many documents were looked at."""
    count = 0
    while True:
        rows = list(changes.after(writer.cursor)[: min(limit or CHANGES_PER_COMMIT, CHANGES_PER_COMMIT)])
        if not rows:
            return count
        count += _write(writer, changes.expand(rows), progress)
        writer.commit(Cursor.of(rows[-1]))
        if limit:
            return count


def replay_within(writer, seconds: float) -> bool:
    """Apply rows of single documents one by one while time lasts; whether everything waiting was applied.

    A row that stands for many documents (a subtree, a renamed agency) ends it: that is the worker's.
    """
    deadline = time.monotonic() + seconds
    done = None
    complete = True
    for row in changes.after(writer.cursor)[:CHANGES_PER_COMMIT]:
        if row.scope != Change.Scope.DOCUMENT or time.monotonic() >= deadline:
            complete = False
            break
        _write(writer, changes.expand([row]), _nothing)
        done = row
    if done is not None:
        writer.commit(Cursor.of(done))
    return complete


def update(wait_ms: int = 10_000, progress: Progress = _nothing, engine: Engine | None = None) -> Outcome:
    """Bring the index up to date; build it when there is none, or when the log no longer reaches back to it.

    Raises ``WriterBusy`` when another process writes all the while, ``EngineUnreachable``.
    """
    engine = engine or get_local_engine()
    started = time.monotonic()
    if not _can_catch_up(engine):
        return rebuild(wait_ms, progress, engine)
    if not behind(engine):
        return Outcome(0, time.monotonic() - started)
    with engine.writer(wait_ms) as writer:
        count = replay(writer, progress=progress)
    return Outcome(count, time.monotonic() - started)


def _can_catch_up(engine: Engine) -> bool:
    """Whether there is a usable index that the log still reaches back to."""
    try:
        return engine.exists() and changes.knows(engine.cursor())
    except EngineUnreachable:
        raise
    except EngineUnavailable as error:
        logger.warning("the search index is not usable and is made anew: %s", error)
        return False


def rebuild(wait_ms: int = 10_000, progress: Progress = _nothing, engine: Engine | None = None) -> Outcome:
    """Make a fresh index beside the current one, replay what changed meanwhile, check the count, swap."""
    engine = engine or get_local_engine()
    started = time.monotonic()
    count = 0
    with engine.rebuilding(wait_ms) as writer:
        start = changes.head()
        written = 0
        for source in sources():
            pks = list(source.public().order_by("pk").values_list("pk", flat=True))
            for some in batched(pks, DOCUMENTS_PER_READ):
                for document in source.documents(some):
                    writer.put(document)
                    written += 1
                    progress(1)
        writer.commit(start)
        count = written
        for _round in range(MAX_REPLAYS):
            if not replay(writer, limit=CHANGES_PER_COMMIT, progress=progress):
                break
        expected = sum(source.public().count() for source in sources())
        # Edits between the last replay and this count are in the log, past the cursor, so they explain a difference.
        if writer.document_count() != expected and not changes.after(writer.cursor).exists():
            raise RebuildIncomplete(f"the database has {expected} documents, the fresh index {writer.document_count()}")
    logger.info("%s search index rebuilt: %d documents in %.1f s", engine.name, count, time.monotonic() - started)
    return Outcome(count, time.monotonic() - started, rebuilt=True)


def behind(engine: Engine | None = None) -> bool:
    """Whether the log holds anything the index has not read. Raises ``EngineUnavailable`` without an index."""
    engine = engine or get_local_engine()
    return changes.after(engine.cursor()).exists()


def missing_changes(limit: int) -> int:
    """How many rows this host's index has not read, counted up to ``limit``."""
    return changes.after(get_local_engine().cursor()).values("id")[:limit].count()
