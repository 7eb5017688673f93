"""The contract between a content app and search: a ``PageSource`` a page type, registered in ``search_documents.py``.

::

    # news/search_documents.py
    @register
    class ArticleSource(PageSource):
        type = "article"
        label = "Tin tức"
        model = ArticlePage

        def document(self, page):
            return SearchDocument(key=self.key(page.pk), type=self.type, title=page.title, url=page.url, ...)
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from django.db.models import Model, QuerySet
from django.db.models.base import ModelBase

from .documents import Card, Passage, SearchDocument


class PageSource:
    """How pages of one type become search documents. Subclasses set the four names and write ``document``."""

    #: One of the contract's types: article, event, legal_document, bulletin, question, page.
    type: str = ""
    #: What readers call it; the label of the "type" facet.
    label: str = ""
    model: ModelBase

    def key(self, pk: int) -> str:
        return f"{self.type}:{pk}"

    def public(self) -> QuerySet:
        """The pages anyone may read now: live, and below no view restriction."""
        return self.model.objects.live().public()

    def for_indexing(self, queryset: QuerySet) -> QuerySet:
        """``queryset`` with everything ``document`` reads, so that a batch costs a constant number of queries."""
        return queryset

    def for_cards(self, queryset: QuerySet) -> QuerySet:
        """``queryset`` with everything ``card`` reads."""
        return self.for_indexing(queryset)

    def document(self, page) -> SearchDocument:
        """The page as the engines index it."""
        raise NotImplementedError

    def documents(self, pks: Sequence[int]) -> Iterator[SearchDocument]:
        """Search documents of those of ``pks`` that are public; the others are simply missing from the answer."""
        for page in self.for_indexing(self.public().filter(pk__in=pks)):
            yield self.document(page)

    def card(self, page) -> Card:
        """What a result list shows. By default the fields of ``document`` that a card has too."""
        document = self.document(page)
        return Card(
            key=document.key,
            type=document.type,
            title=document.title,
            url=document.url,
            number=document.number,
            date=document.date,
            summary=document.summary,
            text=document.text,
        )

    def cards(self, pks: Sequence[int]) -> dict[str, Card]:
        """Cards by key, of those of ``pks`` that are public at this moment."""
        return {self.key(page.pk): self.card(page) for page in self.for_cards(self.public().filter(pk__in=pks))}

    def passages(self, wanted: Iterable[tuple[int, str]]) -> Mapping[tuple[int, str], Passage]:
        """The passages ``(pk, ref)`` asks for, read from the database; types without passages have none."""
        return {}

    def headings(self, wanted: Iterable[tuple[int, str]]) -> Mapping[tuple[int, str], str]:
        """Headings of the passages ``(pk, ref)`` asks for. A hundred at once, at every search: override if texts are
        dear to read."""
        return {asked: passage.heading for asked, passage in self.passages(wanted).items()}

    def affected_by(self, instance: Model) -> QuerySet | None:
        """Pages whose index entry shows ``instance`` (a vocabulary entry), or ``None`` when this type shows none."""
        return None

    def facet_labels(self, facet: str, values: Iterable[str]) -> Mapping[str, str]:
        """Labels for those ``values`` of ``facet`` this source gave out, e.g. {"nghi-dinh": "Nghị định"}."""
        return {}
