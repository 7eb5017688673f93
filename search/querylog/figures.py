"""What the report on searches shows: each table one query over the log."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Avg, Count, Max, Min, Q
from django.utils import timezone

from ..models import LoggedQuery
from .notes import ASKED, OPENED

ROWS = 50


@dataclass(frozen=True, slots=True)
class Figures:
    """Tables of the last ``days`` days, at most ``ROWS`` rows each."""

    days: int
    asked: int
    nothing_found: list[dict]
    most_asked: list[dict]
    slowest: list[dict]
    opened: list[dict]

    @property
    def nothing_found_total(self) -> int:
        return sum(row["times"] for row in self.nothing_found)


def of_last(days: int) -> Figures:
    """Figures of the last ``days`` days."""
    recent = LoggedQuery.objects.filter(at__gte=timezone.now() - timedelta(days=days))
    asked, opened = recent.filter(kind=ASKED), recent.filter(kind=OPENED)
    by_text = asked.exclude(text="").values("text").annotate(times=Count("pk"), last=Max("at"))
    return Figures(
        days=days,
        asked=asked.count(),
        nothing_found=list(by_text.filter(total=0, degraded=False).order_by("-times", "text")[:ROWS]),
        most_asked=list(by_text.annotate(found=Max("total")).order_by("-times", "text")[:ROWS]),
        slowest=list(
            by_text.annotate(mean_ms=Avg("took_ms"), worst_ms=Max("took_ms"))
            .filter(worst_ms__gt=0)
            .order_by("-worst_ms")[:ROWS]
        ),
        opened=list(
            opened.filter(~Q(text=""))
            .values("text", "url")
            .annotate(times=Count("pk"), best_rank=Min("rank"))
            .order_by("-times", "text")[:ROWS]
        ),
    )
