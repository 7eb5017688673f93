"""Reading events for lists: each function costs a constant number of queries whatever there is."""

from django.apps import apps
from django.db.models import Case, F, When
from django.utils import timezone

from core.publicity import unrestricted


def public_events():
    """Events anyone may read, without their bodies."""
    return (
        apps.get_model("events.EventPage")
        .objects.live()
        .filter(unrestricted())
        .defer_streamfields()
        .select_related("lead_image")
    )


def events_below(index, now):
    """Events of ``index``: those not over at ``now``, soonest first, then those that are over, latest first."""
    coming = When(end__gte=now, then=F("start"))
    return public_events().child_of(index).order_by(Case(coming, default=None).asc(nulls_last=True), "-start", "pk")


def coming_events(limit: int) -> list:
    """The events not over yet, soonest first."""
    return list(public_events().filter(end__gte=timezone.now()).order_by("start", "pk")[:limit])
