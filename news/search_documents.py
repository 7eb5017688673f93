"""Articles as search sees them."""

from django.utils.translation import gettext_lazy as _

from search.documents import SearchDocument
from search.registry import register
from search.sources import PageSource

from .models import ArticlePage


@register
class ArticleSource(PageSource):
    type = "article"
    label = _("Tin tức")
    model = ArticlePage

    def for_indexing(self, queryset):
        return queryset.prefetch_related("bylines")

    def document(self, page):
        return SearchDocument(
            key=self.key(page.pk),
            type=self.type,
            title=page.title,
            url=page.url,
            summary=page.summary,
            text=page.body_text,
            context=tuple(str(byline) for byline in page.bylines.all()),
            date=page.date,
            facets={"year": (str(page.date.year),)},
        )
