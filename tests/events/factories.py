import datetime as dt

from django.utils import timezone

from events.models import AgendaItem, EventPage


def make_event(index, title="Tập huấn", in_days=7, agenda=(), **fields) -> EventPage:
    """A live event below ``index`` that starts ``in_days`` days from now (negative: ago) and lasts four hours.

    ``agenda`` are ``(time, title, speaker)``.
    """
    fields.setdefault("start", timezone.now() + dt.timedelta(days=in_days))
    fields.setdefault("end", fields["start"] + dt.timedelta(hours=4))
    event = EventPage(title=title, **fields)
    event.agenda = [
        AgendaItem(time=time, title=what, speaker=who, sort_order=order)
        for order, (time, what, who) in enumerate(agenda)
    ]
    return index.add_child(instance=event)
