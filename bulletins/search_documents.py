"""Bulletins as search sees them (what is inside the PDF is not read yet)."""

from django.utils.translation import gettext_lazy as _

from search.documents import SearchDocument
from search.registry import register
from search.sources import PageSource

from .models import BulletinIssuePage


@register
class BulletinSource(PageSource):
    type = "bulletin"
    label = _("Bản tin")
    model = BulletinIssuePage

    def document(self, page):
        return SearchDocument(
            key=self.key(page.pk),
            type=self.type,
            title=page.title,
            url=page.url,
            summary=page.summary,
            number=page.number,
            date=page.date,
            facets={"year": (str(page.date.year),)},
        )
