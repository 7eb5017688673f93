"""From the spool into the database, once each; out of it after 90 days."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from ..models import LoggedQuery
from . import notes, spool

RETENTION = timedelta(days=90)


def collect() -> int:
    """Store waiting notes; how many. A batch is stored in one transaction under its name, so never twice."""
    stored = 0
    for name, path in spool.take():
        rows = []
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                note = notes.load(line)
            except notes.BadNote:
                continue  # cut off when a process was killed in the middle of a write
            rows.append(
                LoggedQuery(
                    batch=name,
                    kind=note.kind,
                    at=note.at,
                    text=note.text,
                    total=note.total,
                    took_ms=note.took_ms,
                    engine=note.engine,
                    degraded=note.degraded,
                    url=note.url,
                    rank=note.rank,
                )
            )
        with transaction.atomic():
            if not LoggedQuery.objects.filter(batch=name).exists():
                LoggedQuery.objects.bulk_create(rows, batch_size=500)
                stored += len(rows)
        path.unlink(missing_ok=True)
    return stored


def forget() -> int:
    """Delete what is older than ``RETENTION``."""
    return LoggedQuery.objects.filter(at__lt=timezone.now() - RETENTION).delete()[0]
