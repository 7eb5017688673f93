"""Standard pages as search sees them."""

from django.utils.translation import gettext_lazy as _

from search.documents import SearchDocument
from search.registry import register
from search.sources import PageSource

from .models import StandardPage


@register
class StandardPageSource(PageSource):
    type = "page"
    label = _("Trang nội dung")
    model = StandardPage

    def document(self, page):
        return SearchDocument(
            key=self.key(page.pk),
            type=self.type,
            title=page.title,
            url=page.url,
            summary=page.summary,
            text=page.body_text,
        )
