"""An engine's answer as a page or JSON shows it.

Everything shown is read from the database now: a hit whose page was deleted, unpublished or restricted a moment ago
has no card any more and is left out, whatever the index still says.
"""

from collections import defaultdict

from django.utils.safestring import SafeString

from .documents import Card, Passage
from .forms import STATUS_LABELS
from .highlighting import excerpt, highlight
from .query import ParsedQuery
from .registry import source_of_type, sources, split_key
from .request import FACETS, STATUSES, SearchRequest
from .resolving import resolve
from .results import EngineResults, FacetValue, Hit, PassageResult, Result, SearchResults


def present(request: SearchRequest, found: EngineResults) -> SearchResults:
    """The results with titles, excerpts, deep links and facet labels; a constant number of queries a type."""
    cards = load_cards([hit.key for hit in found.hits])
    passages = _load_passages(found.hits)
    shown = [_result(hit, cards[hit.key], passages, request) for hit in found.hits if hit.key in cards]
    return SearchResults(
        query=request.query.text,
        results=tuple(shown),
        total=max(0, found.total - (len(found.hits) - len(shown))),
        facets=_facets(request, found.facets),
        engine=found.engine,
        took_ms=round(found.took_ms, 1),
        degraded=found.degraded,
        pinned=resolve(request.query) if request.page == 1 else (),
    )


def load_cards(keys: list[str]) -> dict[str, Card]:
    """Cards of the keys that are public now."""
    by_type: dict[str, list[int]] = defaultdict(list)
    for key in keys:
        type_name, pk = split_key(key)
        by_type[type_name].append(pk)
    cards: dict[str, Card] = {}
    for type_name, pks in by_type.items():
        cards.update(source_of_type(type_name).cards(pks))
    return cards


def _load_passages(hits: tuple[Hit, ...]) -> dict[tuple[str, str], Passage]:
    wanted: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for hit in hits:
        type_name, pk = split_key(hit.key)
        wanted[type_name] += [(pk, passage.ref) for passage in hit.passages]
    found: dict[tuple[str, str], Passage] = {}
    for type_name, asked in wanted.items():
        source = source_of_type(type_name)
        for (pk, ref), passage in (source.passages(asked) if asked else {}).items():
            found[source.key(pk), ref] = passage
    return found


def _result(hit: Hit, card: Card, passages, request: SearchRequest) -> Result:
    query = request.query
    shown = [
        _passage(card, passages[hit.key, one.ref], one.score, query)
        for one in hit.passages
        if (hit.key, one.ref) in passages
    ]
    source = source_of_type(card.type)
    article, url = "", card.url
    if request.scope == "provisions" and shown:
        article, url = shown[0].article, shown[0].url
    return Result(
        type=card.type,
        type_label=source.label,
        title=card.title,
        title_html=highlight(card.title, query),
        url=url,
        number=card.number,
        article=article,
        excerpt_html=_excerpt(card, shown, query),
        date=card.date,
        score=round(hit.score, 4),
        notes=card.notes,
        passages=tuple(shown),
    )


def _passage(card: Card, passage: Passage, score: float, query: ParsedQuery) -> PassageResult:
    return PassageResult(
        label=passage.label,
        article=passage.article,
        heading_html=highlight(passage.heading, query),
        excerpt_html=excerpt(passage.text, query),
        url=f"{card.url}#{passage.ref}",
        score=round(score, 4),
    )


def _excerpt(card: Card, shown: list[PassageResult], query: ParsedQuery) -> SafeString:
    if shown:
        return shown[0].excerpt_html
    return excerpt(card.text or card.summary, query)


def _facets(request: SearchRequest, counts: dict[str, dict[str, int]]) -> dict[str, list[FacetValue]]:
    """Values with labels, most frequent first (years newest first, statuses in their own order); chosen ones always."""
    facets = {}
    for facet in FACETS:
        chosen = request.filters.get(facet, ())
        found = counts.get(facet, {}) | {value: counts.get(facet, {}).get(value, 0) for value in chosen}
        labels = _labels(facet, list(found))
        values = [FacetValue(value, labels.get(value, value), count, value in chosen) for value, count in found.items()]
        facets[facet] = sorted(values, key=_order(facet))
    return facets


def _order(facet: str):
    if facet == "year":
        return lambda value: -int(value.value)
    if facet == "status":
        return lambda value: STATUSES.index(value.value)
    return lambda value: (-value.count, value.label)


def _labels(facet: str, values: list[str]) -> dict[str, str]:
    if facet == "status":
        return {value: str(STATUS_LABELS[value]) for value in values}
    if facet == "type":
        return {source.type: str(source.label) for source in sources()}
    labels: dict[str, str] = {}
    for source in sources() if values and facet != "year" else ():
        labels.update(source.facet_labels(facet, values))
    return labels
