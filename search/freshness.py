"""Searchable at the next request: a short attempt after each commit, and a look before each search.

Whoever finds the writer busy leaves the rows to whoever holds it, to the next search or to the worker: publishing is
never delayed by more than ``SEARCH_INLINE_UPDATE_MS`` and never fails because of search.
"""

import logging

from django.conf import settings
from django.db import transaction

from . import indexing
from .engines import EngineUnavailable, WriterBusy, get_engine

logger = logging.getLogger(__name__)

#: More changes than this (an import, a renamed agency) are the worker's: they would not fit the time allowed.
INLINE_CHANGES = 25


def update_after_commit() -> None:
    """Try to bring the index up to date once the current transaction has been committed, once a transaction."""
    connection = transaction.get_connection()
    if any(function is _update_now for _sids, function, _robust in connection.run_on_commit):
        return
    transaction.on_commit(_update_now, robust=True)


def _update_now() -> None:
    catch_up(settings.SEARCH_INLINE_UPDATE_MS)


def catch_up(wait_ms: int) -> bool:
    """Index the last few changes if nobody else is writing; whether the index is now up to date."""
    engine = get_engine()
    try:
        waiting = indexing.missing_changes(INLINE_CHANGES + 1)
        if waiting == 0:
            return True
        if waiting > INLINE_CHANGES:
            return False
        with engine.writer(wait_ms) as writer:
            indexing.replay(writer, limit=INLINE_CHANGES)
    except WriterBusy:
        return False
    except EngineUnavailable:
        # No index yet: the worker, or `search rebuild`, makes it; nothing is lost, the log keeps the rows.
        return False
    return True
