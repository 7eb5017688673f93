"""Finding documents in the admin by plain ORM: they are not in Wagtail's own index (DESIGN decision 13)."""

from django.db.models import Q
from wagtail.query import PageQuerySet

from legal_docs.models import LegalDocumentPage
from legal_docs.selectors import words_condition

#: An editor looks at the first page of results; what does not show up there needs more words.
MOST_FOUND = 100


class WithDocumentsQuerySet(PageQuerySet):
    """Pages whose ``autocomplete`` finds legal documents too, by number and title."""

    def autocomplete(self, query, *args, **kwargs):
        others = [page.pk for page in super().autocomplete(query, *args, **kwargs)[:MOST_FOUND]]
        documents = LegalDocumentPage.objects.filter(words_condition(query)).order_by("-sort_date")
        return self.filter(Q(pk__in=others) | Q(pk__in=list(documents.values_list("pk", flat=True)[:MOST_FOUND])))


def with_documents(pages: PageQuerySet) -> WithDocumentsQuerySet:
    """``pages``, searchable for legal documents as well."""
    return WithDocumentsQuerySet(model=pages.model, query=pages.query.chain(), using=pages.db)
