"""Asking an engine and putting its first hits into a better order, the same for every engine."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..engines.base import Engine
from ..registry import source_of_type, split_key
from ..request import SearchRequest
from ..results import EngineResults, Hit
from .features import NOTHING, coverage, known_terms
from .mix import mixed, trained_weights

#: How many of the engine's first hits change places among themselves; 96 of 100 real questions have their answer there.
WINDOW = 100


def ranked_search(engine: Engine, request: SearchRequest) -> EngineResults:
    """``engine.search(request)`` with provisions reordered by what their headings say. Raises ``EngineUnavailable``.

    Pages within the window are cut from the whole window, so that no hit shows twice or never while a reader turns
    pages. Documents keep the engine's order (nothing measured says otherwise), and so does a query that mentions a
    document number: there the number decides.
    """
    if not _concerns(request):
        return engine.search(request)
    wanted = max(WINDOW, request.offset + request.size)
    found = engine.search(replace(request, page=1, size=wanted))
    hits = (*reordered(request, found.hits[:WINDOW]), *found.hits[WINDOW:])
    return replace(found, hits=hits[request.offset : request.offset + request.size])


def _concerns(request: SearchRequest) -> bool:
    return bool(
        request.scope == "provisions"
        and request.sort == "relevance"
        and request.query
        and not request.query.numbers
        and request.offset < WINDOW
    )


def reordered(request: SearchRequest, hits: Sequence[Hit]) -> list[Hit]:
    """``hits`` of provisions, best first by the trained mix; equals stay in the engine's order."""
    headings = headings_of(hits)
    query = request.query
    known = known_terms(query)
    found = [
        coverage(heading, known, accented=query.accented) if heading else NOTHING
        for heading in (headings.get((hit.key, hit.passages[0].ref)) for hit in hits)
    ]
    scores = mixed([hit.score for hit in hits], found, trained_weights())
    order = sorted(range(len(hits)), key=lambda place: -scores[place])
    return [_scored(hits[place], scores[place]) for place in order]


def _scored(hit: Hit, score: float) -> Hit:
    return replace(hit, score=score, passages=(replace(hit.passages[0], score=score),))


def headings_of(hits: Sequence[Hit]) -> dict[tuple[str, str], str]:
    """Headings of the hits' passages by (key, ref): one cheap query a type."""
    wanted = defaultdict(list)
    for hit in hits:
        type_name, pk = split_key(hit.key)
        wanted[type_name].append((pk, hit.passages[0].ref))
    found = {}
    for type_name, pairs in wanted.items():
        source = source_of_type(type_name)
        found |= {(source.key(pk), ref): heading for (pk, ref), heading in source.headings(pairs).items()}
    return found
