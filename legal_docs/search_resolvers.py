"""How a typed document number finds its page (``search.resolving``)."""

from collections.abc import Iterator

from django.db.models import OuterRef, Subquery

from legal_docs.models import Provision
from legal_docs.search_documents import LegalDocumentSource
from legal_docs.selectors import resolve_number
from search.resolving import Target, register_resolver
from viettext.law.mentions import NumberMention
from viettext.law.provisions import ProvisionRef, provision_id


@register_resolver
def documents_of_number(mention: NumberMention, provision: ProvisionRef | None, limit: int) -> Iterator[Target]:
    """Public documents that the number may mean: those that have it exactly, first; newest first otherwise.

    A number typed with its issuing body is whole: longer ones ("TT-BTC-BCT" for "TT-BTC") are then not meant, unless
    there is none of the very number.
    """
    documents = resolve_number(mention, limit)
    eid = provision_id(provision.article) if provision else ""
    if provision:
        article = Provision.objects.filter(text=OuterRef("text"), eid=eid).order_by()
        documents = documents.annotate(article_heading=Subquery(article.values("heading")[:1]))
    very = [one for one in documents if one.number_key == mention.number.key]
    source = LegalDocumentSource()
    for document in very if very and mention.number.agency else documents:
        card = source.card(document)
        heading = document.article_heading if provision else None
        if heading is None:  # no provision was named, or the document has none of that number
            yield Target(card, card.url)
        else:
            label = f"Điều {provision.article}"
            yield Target(card, f"{card.url}#{eid}", f"{label}. {heading}" if heading else label)
