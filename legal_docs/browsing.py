"""The filters of a list of documents: read from the address, applied, and offered with their counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet
from django.http import QueryDict
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.pagination import paginate
from legal_docs.labels import STATUS_LABELS
from legal_docs.models import Agency, DocumentKind, LegalField
from legal_docs.selectors import listed, status_condition, words_condition

PER_PAGE = 20
LONGEST_QUERY = 200

#: Filter name -> (vocabulary, path from a document to it).
_VOCABULARIES = {
    "kind": (DocumentKind, "kind"),
    "issuer": (Agency, "issuers"),
    "field": (LegalField, "legal_fields"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter; ``count`` documents of the whole list have it (``None``: not counted)."""

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
    filters = [_vocabulary_filter(name, documents, asked.get(name, "")) for name in _VOCABULARIES]
    if with_years:
        filters.append(_year_filter(documents, asked.get("year", "")))
    filters.append(_status_filter(asked.get("status", "")))
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


def _condition(name: str, value: str):
    if name == "status":
        return status_condition(value, localdate())
    if name == "year":
        return Q(year=int(value))
    return Q(**{f"{_VOCABULARIES[name][1]}__slug": value})


def _vocabulary_filter(name: str, documents: QuerySet, value: str) -> Filter:
    labels = {
        "kind": (_("Loại văn bản"), _("Mọi loại")),
        "issuer": (_("Cơ quan ban hành"), _("Mọi cơ quan")),
        "field": (_("Lĩnh vực"), _("Mọi lĩnh vực")),
    }
    model, path = _VOCABULARIES[name]
    columns = (f"{path}__slug", f"{path}__name")
    rows = documents.order_by().exclude(**{path: None}).values_list(*columns).annotate(documents=Count("pk"))
    choices = [Choice(slug, label, count, slug == value) for slug, label, count in sorted(rows, key=_by_count)]
    if value and not any(choice.selected for choice in choices):
        entry = model.objects.filter(slug=value).first()
        if entry:  # known, only without documents here
            choices.append(Choice(entry.slug, entry.name, 0, True))
    return Filter(name, *labels[name], choices)


def _by_count(row: tuple[str, str, int]):
    return -row[2], row[1]


def _year_filter(documents: QuerySet, value: str) -> Filter:
    rows = documents.exclude(year=None).order_by("-year").values_list("year").annotate(documents=Count("pk"))
    choices = [Choice(str(year), str(year), count, str(year) == value) for year, count in rows]
    return Filter("year", _("Năm ban hành"), _("Mọi năm"), choices)


def _status_filter(value: str) -> Filter:
    choices = [Choice(status, str(label), None, status == value) for status, label in STATUS_LABELS.items()]
    return Filter("status", _("Hiệu lực hôm nay"), _("Mọi tình trạng"), choices)


def _without(asked: Mapping[str, str], name: str) -> str:
    kept = QueryDict(mutable=True)
    for key, value in asked.items():
        if value and key not in (name, "page"):
            kept[key] = value
    return f"?{kept.urlencode()}"
