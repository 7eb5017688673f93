"""One import from file to database: lines into batches, batches into transactions, everything wrong into a report."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.db import DatabaseError, reset_queries

from legal_docs.services.filing import ensure_index
from legal_docs.services.relations import resolve_targets

from .read import read_lines
from .records import Record
from .validate import validate
from .write import BatchOutcome, BatchWriter

#: A batch ends at whichever comes first. Writers of the portal wait for a transaction, so it lasts a second at most.
BATCH_RECORDS = 100
BATCH_CHARACTERS = 2_000_000
BATCH_SECONDS = 1.0


class Problem(NamedTuple):
    """A line that was not imported. ``kind`` is "bad" or "ambiguous"; ``number`` what the line said, perhaps ""."""

    file: str
    line: int
    kind: str
    reason: str
    number: str = ""


@dataclass(slots=True)
class Summary:
    """Counts over all files of an import."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    ambiguous: int = 0
    bad: int = 0
    seconds: float = 0.0
    #: Problems are reported as they come; only their counts are kept.
    report: Callable[[Problem], None] = field(default=lambda problem: None, repr=False)

    @property
    def failed(self) -> bool:
        return bool(self.ambiguous or self.bad)

    def add_problem(self, problem: Problem) -> None:
        if problem.kind == "ambiguous":
            self.ambiguous += 1
        else:
            self.bad += 1
        self.report(problem)


class Pace:
    """How many records the next batch may hold: fewer after one that took too long, up to ``most`` again after quick
    ones. A slow machine or long texts thus let editors' saves through in between."""

    def __init__(self, most: int):
        self.most = self.records = most

    def took(self, seconds: float) -> None:
        faster = self.records + self.records // 4 + 1
        self.records = max(1, self.records // 2) if seconds > BATCH_SECONDS else min(self.most, faster)


def import_file(
    path: Path,
    summary: Summary,
    advance: Callable[[int], None] = lambda count: None,
    batch_records: int = BATCH_RECORDS,
) -> None:
    """Import the documents of ``path``, adding to ``summary``; ``advance`` is told the bytes used up.

    A bad line is reported and left out. Each batch is one transaction, so a killed import leaves whole batches behind
    and running it again completes it.
    """
    writer = BatchWriter(ensure_index(), path.parent)
    claimed: dict[int, int] = {}
    pace = Pace(batch_records)
    for batch in _batches(_records(path, summary, advance), pace):
        started = time.monotonic()
        _write(writer, batch, claimed, path, summary)
        pace.took(time.monotonic() - started)
        reset_queries()  # in debug mode Django keeps every statement
    resolve_targets()


def _records(path: Path, summary: Summary, advance: Callable[[int], None]) -> Iterator[Record]:
    for line in read_lines(path, advance):
        if line.problem:
            summary.add_problem(Problem(str(path), line.number, "bad", line.problem))
            continue
        found = validate(line.value, line.number, path.parent)
        if isinstance(found, Record):
            yield found
        else:
            number = line.value.get("number") if isinstance(line.value, dict) else ""
            shown = number if isinstance(number, str) else ""
            summary.add_problem(Problem(str(path), line.number, "bad", "; ".join(found), shown))


def _batches(records: Iterator[Record], pace: Pace) -> Iterator[list[Record]]:
    """Batches of at most ``pace.records`` records in which no two share a number or an address.

    Matching looks into the database, so of two lines about one document the second must come in a later batch.
    """
    batch: list[Record] = []
    seen: set[str] = set()
    characters = 0
    for record in records:
        names = {record.identity.key} | ({record.source_url} if record.source_url else set())
        if batch and (len(batch) >= pace.records or characters > BATCH_CHARACTERS or seen & names):
            yield batch
            batch, seen, characters = [], set(), 0
        batch.append(record)
        seen |= names
        characters += len(record.text.body) if record.text else 0
    if batch:
        yield batch


def _write(writer: BatchWriter, batch: list[Record], claimed: dict[int, int], path: Path, summary: Summary) -> None:
    """Write ``batch``; when the database refuses it, record by record, so that only the culprit is left out."""
    try:
        outcome = writer.write(batch, claimed)
    except (DatabaseError, ValidationError, OSError) as error:
        if len(batch) > 1:
            for record in batch:
                _write(writer, [record], claimed, path, summary)
            return
        outcome = BatchOutcome(refused=[(batch[0].line, f"không ghi được: {error}")])
    claimed |= outcome.claimed
    summary.created += outcome.created
    summary.updated += outcome.updated
    summary.unchanged += outcome.unchanged
    numbers = {record.line: record.identity.printed for record in batch}
    for kind, lines in (("ambiguous", outcome.ambiguous), ("bad", outcome.refused)):
        for line, reason in lines:
            summary.add_problem(Problem(str(path), line, kind, reason, numbers[line]))
