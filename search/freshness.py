"""Searchable at the next request: a short attempt after each commit, and a look before each search.

Whoever finds the writer busy leaves the rows to whoever holds it, to the next search or to the worker: publishing is
never delayed by more than ``SEARCH_INLINE_UPDATE_MS`` and never fails because of search. Only this host's index is
brought up to date here; Elasticsearch is the worker's, so that nobody ever waits for the network.
"""

import time

from django.conf import settings
from django.db import transaction

from . import changes, indexing
from .engines import EngineUnavailable, WriterBusy, get_local_engine

#: Many changes waiting (an import) would not fit the time allowed: not even begun here.
INLINE_CHANGES = 25

#: What a search may spend on catching up before it answers, in milliseconds.
SEARCH_MS = 150


def update_after_commit() -> None:
    """Try to bring the index up to date once the current transaction has been committed, once a transaction."""
    connection = transaction.get_connection()
    if any(function is _update_now for _sids, function, _robust in connection.run_on_commit):
        return
    transaction.on_commit(_update_now, robust=True)


def _update_now() -> None:
    catch_up(settings.SEARCH_INLINE_UPDATE_MS)


def before_search() -> None:
    """Let a search see what was published a moment ago, if the writer is free."""
    catch_up(SEARCH_MS, wait_ms=0)


def catch_up(budget_ms: int, wait_ms: int | None = None) -> bool:
    """Index the last few changes within ``budget_ms`` in all; whether the index is now up to date.

    ``wait_ms`` bounds the wait for another writer (the whole budget by default).
    """
    deadline = time.monotonic() + budget_ms / 1000
    try:
        waiting = indexing.missing_changes(INLINE_CHANGES + 1)
        if waiting == 0:
            return True
        if waiting > INLINE_CHANGES:
            return False
        with get_local_engine().writer(budget_ms if wait_ms is None else wait_ms, quick=True) as writer:
            if not changes.knows(writer.cursor):
                return False  # rows were pruned that this index never read: the worker makes it anew
            return indexing.replay_within(writer, deadline - time.monotonic())
    except (WriterBusy, EngineUnavailable):
        # Nothing is lost: the log keeps the rows for whoever holds the writer, and for the worker, who also makes
        # an index where there is none.
        return False
