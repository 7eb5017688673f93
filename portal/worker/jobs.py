"""What the worker does. Every job is idempotent and safe beside another worker doing the same (DESIGN decision 12)."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.core.management import call_command

from search import changes, indexing
from search.engines import EngineUnavailable, WriterBusy, get_engines, get_local_engine
from search.querylog import collecting

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """``run`` every ``every``; the name is what the log says."""

    name: str
    run: Callable[[], None]
    every: timedelta


def update_index() -> None:
    """Index what the change log holds; when somebody else is writing, they or the next turn will have done it."""
    try:
        outcome = indexing.update(wait_ms=200)
    except WriterBusy:
        return
    if outcome.documents:
        logger.info("indexed %d documents in %.1f s", outcome.documents, outcome.seconds)


class RemoteIndexes:
    """Index the same in Elasticsearch, where there is one. While it takes nothing, the change log waits.

    Says once when that begins and once when it is over, not every two seconds.
    """

    def __init__(self):
        self._failing = False

    def __call__(self) -> None:
        for engine in get_engines():
            if engine is not get_local_engine():
                self._update(engine)

    def _update(self, engine) -> None:
        try:
            outcome = indexing.update(wait_ms=200, engine=engine)
        except WriterBusy:
            return
        except EngineUnavailable as error:
            if not self._failing:
                logger.warning("%s is not being indexed: %s", engine.name, error)
            self._failing = True
            return
        if self._failing:
            logger.warning("%s is indexed again", engine.name)
        self._failing = False
        if outcome.documents:
            logger.info("indexed %d documents in %s in %.1f s", outcome.documents, engine.name, outcome.seconds)


def tidy_index() -> None:
    """Merge the small pieces that publishing leaves in the index."""
    try:
        get_local_engine().tidy(wait_ms=200)
    except (WriterBusy, EngineUnavailable):
        return


def publish_scheduled() -> None:
    """Publish what is due and take down what has expired (Wagtail's go-live and expiry dates).

    Two workers at once publish the same revision twice, which changes nothing the second time.
    """
    call_command("publish_scheduled")


def collect_queries() -> None:
    """Bring what readers asked from the spool into the database."""
    collecting.collect()


def forget_queries() -> None:
    """Delete what was asked more than 90 days ago."""
    collecting.forget()


def prune_changes() -> None:
    """Forget change-log rows every index has long read."""
    changes.prune()


JOBS = (
    Job("update the search index", update_index, timedelta(seconds=2)),
    Job("update Elasticsearch", RemoteIndexes(), timedelta(seconds=2)),
    Job("tidy the search index", tidy_index, timedelta(minutes=5)),
    Job("publish what is scheduled", publish_scheduled, timedelta(seconds=20)),
    Job("collect what was searched for", collect_queries, timedelta(minutes=1)),
    Job("forget old searches", forget_queries, timedelta(hours=6)),
    Job("prune the change log", prune_changes, timedelta(hours=6)),
)
