"""The result page. Plain GET forms and links: every state has its own address, nothing needs JavaScript."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from . import service
from .forms import FACET_LABELS, SCOPE_LABELS, SORT_LABELS, SearchForm
from .querylog import spool
from .request import FACETS, MAX_RESULTS, SearchRequest
from .results import FacetValue, SearchResults
from .saying import understood

#: Values of a facet shown before "show all".
FACET_HEAD = 8


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """``/tim-kiem/``: results, or what is wrong with the question (400), or that there is no such page (404)."""
    form = SearchForm(request.GET)
    address = Address(request)
    context = {"form": form, "address": address, "asked_text": request.GET.get("q", "")[:200]}
    if not form.is_valid():
        context["problems"] = [(form[name].label, message) for name in form.errors for message in form.errors[name]]
        return render(request, "search/results.html", context, status=400)
    asked = form.to_request()
    if not asked.query and not asked.query.excluded and not asked.filters:
        return render(request, "search/results.html", context)
    found = service.find(asked)
    if asked.page == 1 and asked.query:
        spool.put_asked(asked.query.text, found)
    context |= {
        "asked": asked,
        "found": found,
        "understood": understood(asked.query),
        "facets": _facet_groups(found, address),
        "chips": _chips(found, asked, address),
        "page": _page(found, asked),
        "scopes": _choices(SCOPE_LABELS, asked.scope, "scope", address),
        "sorts": _choices(SORT_LABELS, asked.sort, "sort", address),
    }
    past_the_end = asked.page > 1 and not found.results and not found.degraded
    return render(request, "search/results.html", context, status=404 if past_the_end else 200)


class Address:
    """Addresses of neighbouring states: the current parameters with one of them changed."""

    def __init__(self, request: HttpRequest):
        self.path = request.path
        self.parameters = [
            (name, value) for name, values in request.GET.lists() for value in values if value and name != "page"
        ]

    def with_value(self, name: str, value: str) -> str:
        return self._to([*self.parameters, (name, value)])

    def without_value(self, name: str, value: str) -> str:
        return self._to([pair for pair in self.parameters if pair != (name, value)])

    def toggling(self, facet: str, one: FacetValue) -> str:
        return (self.without_value if one.selected else self.with_value)(facet, one.value)

    def setting(self, name: str, value: str) -> str:
        return self._to([*((n, v) for n, v in self.parameters if n != name), (name, value)])

    def without(self, *names: str) -> str:
        return self._to([(name, value) for name, value in self.parameters if name not in names])

    def has(self, name: str) -> bool:
        return any(one == name for one, _value in self.parameters)

    @cached_property
    def without_filters(self) -> str:
        """The same question alone."""
        return self._to([(name, value) for name, value in self.parameters if name == "q"])

    @cached_property
    def first_page(self) -> str:
        return self._to(self.parameters)

    @cached_property
    def hidden(self) -> list[tuple[str, str]]:
        """Parameters a new question keeps: the chosen filters."""
        return [(name, value) for name, value in self.parameters if name != "q"]

    def _to(self, parameters: list[tuple[str, str]]) -> str:
        return f"{self.path}?{urlencode(parameters)}" if parameters else self.path


def _facet_groups(found: SearchResults, address: Address) -> list[dict]:
    groups = []
    for facet in FACETS:
        values = [
            {
                "value": one,
                "url": address.without_value(facet, one.value)
                if one.selected
                else address.with_value(facet, one.value),
            }
            for one in found.facets.get(facet, [])
        ]
        if len(values) > 1 or any(entry["value"].selected for entry in values):
            groups.append(
                {
                    "name": facet,
                    "label": FACET_LABELS[facet],
                    "head": values[:FACET_HEAD],
                    "tail": values[FACET_HEAD:],
                    "open": any(entry["value"].selected for entry in values),
                }
            )
    return groups


def _chips(found: SearchResults, asked: SearchRequest, address: Address) -> list[dict]:
    """Chosen filters, each with the address of the same search without it."""
    chips = [
        {"label": f"{FACET_LABELS[facet]}: {one.label}", "url": address.without_value(facet, one.value)}
        for facet in FACETS
        for one in found.facets.get(facet, [])
        if one.selected and address.has(facet)
    ]
    if address.has("on"):
        label = _("Còn hiệu lực tại ngày %(day)s") % {"day": asked.day.strftime("%d/%m/%Y")}
        chips.append({"label": label, "url": address.without("on")})
    return chips


def _choices(labels: dict, chosen: str, name: str, address: Address) -> list[dict]:
    return [
        {"label": label, "url": address.setting(name, value), "selected": value == chosen}
        for value, label in labels.items()
    ]


def _page(found: SearchResults, asked: SearchRequest):
    """A paginator's page for the pagination component; the engine has already cut the results."""
    paginator = Paginator(range(min(found.total, MAX_RESULTS)), asked.size)
    page = paginator.get_page(asked.page)
    return page
