"""The filters of a list of documents: read from the address, applied, and offered with their counts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet, Value
from django.http import QueryDict
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.pagination import paginate
from legal_docs.labels import STATUS_LABELS
from legal_docs.models import Agency, LegalField
from legal_docs.models.vocabularies import VocabularyEntry
from legal_docs.selectors import listed, status_condition, words_condition
from viettext.collation import sort_key

PER_PAGE = 20
LONGEST_QUERY = 200
_SELECTED = mark_safe(" selected")

#: Filter name -> path from a document to the vocabulary entry.
_PATHS = {"kind": "kind", "issuer": "issuers", "field": "legal_fields"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter. ``label`` names it alone; ``count`` documents of the whole list have it (``None``: not
    counted, since issuers and fields cost a join over all documents)."""

    value: str
    label: str
    count: int | None
    selected: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as a form shows it; ``all_label`` is the choice of not filtering."""

    name: str
    label: str
    all_label: str
    choices: list[Choice]

    @property
    def options(self) -> SafeString:
        """The choices as <option> elements; hundreds of them would cost a template loop half the page's time."""
        return format_html_join(
            "\n",
            '<option value="{}"{}>{}{}</option>',
            (
                (
                    choice.value,
                    _SELECTED if choice.selected else "",
                    choice.label,
                    "" if choice.count is None else f" ({choice.count})",
                )
                for choice in self.choices
            ),
        )


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in use, and the query string of the list without it ("?" when nothing is left)."""

    label: str
    without: str


@dataclass(slots=True)
class Browsing:
    """All that the template of a list needs."""

    query: str
    filters: list[Filter]
    chips: list[Chip]
    #: The page of documents (core.pagination), empty when there are ``problems`` (Vietnamese sentences).
    entries: object = ()
    problems: list[str] = field(default_factory=list)

    @property
    def summary(self) -> str:
        count = self.entries.paginator.count if self.entries else 0
        shown = f"{count:,}".replace(",", ".")
        return ngettext("%(count)s văn bản", "%(count)s văn bản", count) % {"count": shown}


def browse(request, documents: QuerySet, with_years: bool) -> Browsing:
    """What ``request`` asks of the list ``documents``. An unknown filter value is a problem, not an empty list.

    Raises ``core.errors.NotFound`` for a page number the list does not have.
    """
    asked = request.GET
    query = " ".join(asked.get("q", "").replace("\0", " ").split())
    filters = _offered(documents, asked, with_years)
    browsing = Browsing(query, filters, chips=[])
    if len(query) > LONGEST_QUERY:
        message = _("Từ khóa dài quá %(limit)d ký tự; hãy dùng ít từ hơn, hoặc dùng trang tìm kiếm.")
        browsing.problems.append(message % {"limit": LONGEST_QUERY})
        browsing.query = query[:LONGEST_QUERY]
    elif query:
        documents = documents.filter(words_condition(query))
        browsing.chips.append(Chip(f"“{query}”", _without(asked, "q")))
    for item in filters:
        value = asked.get(item.name, "")
        chosen = next((choice for choice in item.choices if choice.selected), None)
        if chosen:
            documents = documents.filter(_condition(item.name, value))
            browsing.chips.append(Chip(f"{item.label}: {chosen.label}", _without(asked, item.name)))
        elif value:
            message = _("Bộ lọc “%(filter)s” không có giá trị “%(value)s”; hãy chọn trong danh sách.")
            browsing.problems.append(message % {"filter": item.label, "value": value[:60]})
    if not browsing.problems:
        browsing.entries = paginate(request, listed(documents), PER_PAGE)
    return browsing


def _condition(name: str, value: str) -> Q:
    if name == "status":
        return status_condition(value, localdate())
    return Q(year=int(value)) if name == "year" else Q(**{f"{_PATHS[name]}__slug": value})


def _offered(documents: QuerySet, asked: Mapping[str, str], with_years: bool) -> list[Filter]:
    """The filters of a list, with the value asked for marked."""
    kinds, years = _counts(documents)
    issuers, fields = _entries(Agency, LegalField)
    filters = [
        Filter("kind", _("Loại văn bản"), _("Mọi loại"), _choices(kinds, asked.get("kind"))),
        Filter("issuer", _("Cơ quan ban hành"), _("Mọi cơ quan"), _choices(issuers, asked.get("issuer"))),
        Filter("field", _("Lĩnh vực"), _("Mọi lĩnh vực"), _choices(fields, asked.get("field"))),
    ]
    if with_years:
        filters.append(Filter("year", _("Năm ban hành"), _("Mọi năm"), _choices(years, asked.get("year"))))
    statuses = [(status, str(label), None) for status, label in STATUS_LABELS.items()]
    chosen = asked.get("status")
    filters.append(Filter("status", _("Hiệu lực hôm nay"), _("Mọi tình trạng"), _choices(statuses, chosen)))
    return filters


def _counts(documents: QuerySet) -> tuple[list[tuple[str, str, int]], list[tuple[str, str, int]]]:
    """``(value, label, count)`` of kinds, most documents first, and of years, latest first; in one pass."""
    kinds: Counter[tuple[str, str]] = Counter()
    years: Counter[int] = Counter()
    rows = documents.order_by().values_list("kind__slug", "kind__name", "year").annotate(documents=Count("pk"))
    for slug, name, year, count in rows:
        if slug:
            kinds[slug, name] += count
        if year:
            years[year] += count
    return (
        [(slug, name, count) for (slug, name), count in kinds.most_common()],
        [(str(year), str(year), years[year]) for year in sorted(years, reverse=True)],
    )


def _entries(*vocabularies: type[VocabularyEntry]) -> list[list[tuple[str, str, None]]]:
    """``(slug, name, None)`` of every entry of each vocabulary, in Vietnamese order; all in one query."""
    first, *others = (
        vocabulary.objects.order_by().values_list("slug", "name", Value(index))
        for index, vocabulary in enumerate(vocabularies)
    )
    found: list[list[tuple[str, str, None]]] = [[] for vocabulary in vocabularies]
    for slug, name, index in sorted(first.union(*others, all=True), key=lambda row: sort_key(row[1])):
        found[index].append((slug, name, None))
    return found


def _choices(rows: Iterable[tuple[str, str, int | None]], chosen: str | None) -> list[Choice]:
    return [Choice(value, label, count, value == chosen) for value, label, count in rows]


def _without(asked: Mapping[str, str], name: str) -> str:
    kept = QueryDict(mutable=True)
    for key, value in asked.items():
        if value and key not in (name, "page"):
            kept[key] = value
    return f"?{kept.urlencode()}"
