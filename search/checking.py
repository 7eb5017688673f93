"""Comparing the index with the database: what is missing, what is stale, what should not be there."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import transaction

from . import changes, indexing
from .engines import Engine, get_local_engine
from .registry import sources


@dataclass(slots=True)
class Report:
    """Search keys by what is wrong with them; ``documents`` and ``passages`` are what the index holds."""

    missing: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    ghosts: list[str] = field(default_factory=list)
    documents: int = 0
    passages: int = 0

    @property
    def clean(self) -> bool:
        return not (self.missing or self.stale or self.ghosts)

    @property
    def wrong(self) -> list[str]:
        return [*self.missing, *self.stale, *self.ghosts]


def check(progress: Callable[[int], None] = lambda _count: None, engine: Engine | None = None) -> Report:
    """Read every public document and every index entry and compare versions and numbers of passages.

    Changes still waiting in the log count as wrong here: run ``update`` first for a verdict on the index alone.
    """
    engine = engine or get_local_engine()
    entries = dict(engine.entries())
    passages = dict(engine.keys_with_passages())
    report = Report(documents=len(entries), passages=sum(passages.values()))
    for source in sources():
        pks = list(source.public().order_by("pk").values_list("pk", flat=True))
        for some in indexing.batched(pks, indexing.DOCUMENTS_PER_READ):
            for document in source.documents(some):
                entry = entries.pop(document.key, None)
                found = passages.pop(document.key, 0)
                if entry is None:
                    report.missing.append(document.key)
                elif entry.version != document.version or found != len(document.passages):
                    report.stale.append(document.key)
                progress(1)
    report.ghosts = sorted({*entries, *passages})
    return report


def repair(report: Report, engine: Engine | None = None) -> None:
    """Have everything the report names looked at again, by the ordinary road of the change log."""
    with transaction.atomic():
        changes.record_documents(report.wrong)
    indexing.update(engine=engine)
