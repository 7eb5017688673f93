"""Writing and reading the change log."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.apps import apps
from django.db import connection
from django.utils import timezone
from wagtail.models import Page

from .models import Change, CurrentTransactionId
from .registry import source_of_instance, sources


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far an index has read the log: the last row's order and when it was written (tells a restored log apart)."""

    transaction: int = 0
    id: int = 0
    written: str = ""

    def dump(self) -> str:
        return json.dumps([self.transaction, self.id, self.written])

    @classmethod
    def load(cls, text: str) -> "Cursor":
        return cls(*json.loads(text))

    @classmethod
    def of(cls, change: Change) -> "Cursor":
        return cls(change.transaction, change.id, change.created_at.isoformat())


def record(scope: str, targets: Iterable[str]) -> None:
    """Write one row for each target. Call it inside the transaction that changes the content."""
    Change.objects.bulk_create(
        [Change(transaction=CurrentTransactionId(), scope=scope, target=target) for target in targets],
        batch_size=200,
    )


def record_documents(keys: Iterable[str]) -> None:
    """Have the documents of these search keys looked at again (a bulk import's road into the index)."""
    record(Change.Scope.DOCUMENT, keys)


def settled():
    """Rows that may be read: on PostgreSQL those of transactions older than any still open."""
    rows = Change.objects.order_by("transaction", "id")
    if connection.vendor == "postgresql":
        rows = rows.extra(where=["transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"])
    return rows


def after(cursor: Cursor):
    """Settled rows that an index at ``cursor`` has not read, in order."""
    from django.db.models import Q

    newer = Q(transaction__gt=cursor.transaction) | Q(transaction=cursor.transaction, id__gt=cursor.id)
    return settled().filter(newer)


def head() -> Cursor:
    """The cursor of an index that has read everything settled."""
    last = settled().last()
    return Cursor.of(last) if last else Cursor()


def knows(cursor: Cursor) -> bool:
    """Whether the log still holds the row of ``cursor``; if not, an index at it cannot catch up and must be rebuilt.

    False after pruning past the cursor, and after a database was restored or replaced under a kept index.
    """
    if cursor == Cursor():
        return True
    row = Change.objects.filter(transaction=cursor.transaction, id=cursor.id).first()
    return row is not None and Cursor.of(row) == cursor


def prune(keep: timedelta = timedelta(days=14)) -> int:
    """Forget rows older than ``keep``, always leaving the newest (it is what a caught-up cursor points to)."""
    last = settled().last()
    if last is None:
        return 0
    return Change.objects.filter(created_at__lt=timezone.now() - keep).exclude(pk=last.pk).delete()[0]


def expand(changes: Sequence[Change]) -> list[str]:
    """Search keys, each once, of every document the rows may concern."""
    keys: dict[str, None] = {}
    for change in changes:
        keys.update(dict.fromkeys(_keys_of(change)))
    return list(keys)


def _keys_of(change: Change) -> Iterable[str]:
    if change.scope == Change.Scope.DOCUMENT:
        return [change.target]
    if change.scope == Change.Scope.SUBTREE:
        return keys_below(int(change.target))
    model_label, _, pk = change.target.partition(":")
    instance = apps.get_model(model_label)._base_manager.filter(pk=pk).first()
    return keys_showing(instance) if instance else []


def keys_below(page_pk: int) -> list[str]:
    """Keys of every searchable page in the subtree of a page, public or not."""
    page = Page.objects.filter(pk=page_pk).first()
    if page is None:
        return []
    found = []
    for source in sources():
        below = source.model.objects.filter(path__startswith=page.path)
        found += [source.key(pk) for pk in below.values_list("pk", flat=True)]
    return found


def keys_showing(instance) -> list[str]:
    """Keys of every document whose index entry shows a vocabulary entry."""
    found = []
    for source in sources():
        affected = source.affected_by(instance)
        if affected is not None:
            found += [source.key(pk) for pk in affected.values_list("pk", flat=True)]
    return found


def key_of(page) -> str | None:
    """The search key of a specific page instance, or ``None`` when its type is not searchable."""
    source = source_of_instance(page)
    return source.key(page.pk) if source else None
