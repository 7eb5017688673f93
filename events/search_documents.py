"""Events as search sees them."""

from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from search.documents import SearchDocument
from search.registry import register
from search.sources import PageSource

from .models import EventPage


@register
class EventSource(PageSource):
    type = "event"
    label = _("Sự kiện")
    model = EventPage

    def for_indexing(self, queryset):
        return queryset.prefetch_related("agenda")

    def document(self, page):
        agenda = (f"{item.title} {item.speaker}".strip() for item in page.agenda.all())
        day = localdate(page.start)
        return SearchDocument(
            key=self.key(page.pk),
            type=self.type,
            title=page.title,
            url=page.url,
            summary=page.summary,
            text="\n".join(filter(None, [page.body_text, *agenda])),
            context=tuple(filter(None, (page.place, page.organiser))),
            date=day,
            facets={"year": (str(day.year),)},
        )
