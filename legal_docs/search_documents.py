"""What search knows of legal documents: metadata as facets, every article as a passage."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from django.db.models import F, Q
from django.db.models.functions import Substr

from legal_docs.models import Agency, DocumentKind, LegalDocumentPage, LegalField, Provision
from search.documents import Card, Passage, SearchDocument
from search.registry import register
from search.sources import PageSource

_VOCABULARIES = {"kind": DocumentKind, "issuer": Agency, "field": LegalField}
_SHOWN_BY = {DocumentKind: "kind", Agency: "issuers", LegalField: "legal_fields"}
#: Each pair asked for is one OR in the condition; SQLite bounds the depth of an expression.
_PAIRS_A_QUERY = 200
#: Documents read at once: a code of law is a megabyte, so few are held.
_DOCUMENTS_A_READ = 25


@register
class LegalDocumentSource(PageSource):
    type = "legal_document"
    label = "Văn bản"
    model = LegalDocumentPage

    def for_indexing(self, queryset):
        return (
            queryset.select_related("kind", "text")
            .prefetch_related("issuers", "legal_fields", "text__provisions")
            .defer("folded")
        )

    def for_cards(self, queryset):
        return queryset.select_related("kind").prefetch_related("issuers").defer("folded")

    def documents(self, pks: Sequence[int]) -> Iterator[SearchDocument]:
        for start in range(0, len(pks), _DOCUMENTS_A_READ):
            yield from super().documents(pks[start : start + _DOCUMENTS_A_READ])

    def document(self, page: LegalDocumentPage) -> SearchDocument:
        issuers, fields = list(page.issuers.all()), list(page.legal_fields.all())
        body = page.text.body if page.text else ""
        provisions = page.text.provisions.all() if page.text else ()
        passages = tuple(passage_of(item, body[item.text_start : item.end]) for item in provisions)
        return SearchDocument(
            key=self.key(page.pk),
            type=self.type,
            title=page.title,
            url=page.url,
            summary=page.summary or page.subject,
            text="" if passages else body,
            number=page.number,
            context=tuple(
                filter(
                    None,
                    (
                        page.number,
                        page.kind.name if page.kind else "",
                        page.subject or page.title,
                        *(field.name for field in fields),
                    ),
                )
            ),
            # In every passage the issuer's name would only water down what the passage says.
            keywords=tuple(agency.name for agency in issuers),
            date=page.issued_on,
            facets={
                "kind": (page.kind.slug,) if page.kind else (),
                "issuer": tuple(agency.slug for agency in issuers),
                "field": tuple(field.slug for field in fields),
                "year": (str(page.year),) if page.year else (),
            },
            valid_from=page.effective_on,
            valid_to=page.expires_on,
            status=page.status_override,
            passages=passages,
        )

    def card(self, page: LegalDocumentPage) -> Card:
        notes = (
            page.kind.name if page.kind else "",
            *(agency.name for agency in page.issuers.all()),
            str(page.status_label),
        )
        return Card(
            key=self.key(page.pk),
            type=self.type,
            title=page.title,
            url=page.url,
            number=page.number,
            date=page.issued_on,
            summary=page.summary or page.subject,
            notes=tuple(filter(None, notes)),
        )

    def passages(self, wanted: Iterable[tuple[int, str]]) -> Mapping[tuple[int, str], Passage]:
        wanted = list(dict.fromkeys(wanted))
        texts = dict(self.model.objects.filter(pk__in={pk for pk, ref in wanted}).values_list("pk", "text_id"))
        pages_of = defaultdict(list)  # two documents may share one text
        for pk, ref in wanted:
            if texts.get(pk):
                pages_of[texts[pk], ref].append(pk)
        found = {}
        pairs = list(pages_of)
        for start in range(0, len(pairs), _PAIRS_A_QUERY):
            asked = Q()
            for text, ref in pairs[start : start + _PAIRS_A_QUERY]:
                asked |= Q(text_id=text, eid=ref)
            # The database cuts the slice: whole bodies stay where they are.
            slices = Provision.objects.order_by().annotate(
                words=Substr("text__body", F("text_start") + 1, F("end") - F("text_start"))
            )
            for item in slices.filter(asked):
                for pk in pages_of[item.text_id, item.eid]:
                    found[pk, item.eid] = passage_of(item, item.words)
        return found

    def headings(self, wanted: Iterable[tuple[int, str]]) -> Mapping[tuple[int, str], str]:
        asked = set(wanted)
        # More than was asked for (documents times articles), but one query by index that touches no text.
        rows = self.model.objects.filter(
            pk__in={pk for pk, ref in asked}, text__provisions__eid__in={ref for pk, ref in asked}
        ).order_by()
        columns = rows.values_list("pk", "text__provisions__eid", "text__provisions__heading")
        return {(pk, ref): heading for pk, ref, heading in columns if (pk, ref) in asked}

    def affected_by(self, instance):
        path = _SHOWN_BY.get(type(instance))
        return self.model.objects.filter(**{path: instance.pk}) if path else None

    def facet_labels(self, facet: str, values: Iterable[str]) -> Mapping[str, str]:
        if facet == "year":
            return {value: value for value in values}
        vocabulary = _VOCABULARIES.get(facet)
        return dict(vocabulary.objects.filter(slug__in=list(values)).values_list("slug", "name")) if vocabulary else {}


def passage_of(provision: Provision, text: str) -> Passage:
    return Passage(
        ref=provision.eid,
        label=provision.label,
        article=provision.number,
        heading=provision.heading,
        text=text.strip(),
    )
