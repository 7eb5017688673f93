"""The single verbs views use: ``find`` and ``suggest``; ``answer`` is what both pages and measurements ask."""

from dataclasses import replace

from . import freshness
from .engines import EngineUnavailable, get_engine
from .presenting import load_cards, present
from .ranking.reorder import ranked_search
from .request import SearchRequest
from .results import EngineResults, SearchResults

SUGGESTIONS = 8


def find(request: SearchRequest) -> SearchResults:
    """The answer to ``request`` as a page or JSON shows it; with no engine to ask, an empty one marked ``degraded``."""
    freshness.before_search()
    return present(request, answer(request))


def answer(request: SearchRequest) -> EngineResults:
    """What is found, as keys and scores: also what ``search evaluate`` measures."""
    engine = get_engine()
    try:
        found = ranked_search(engine, request)
        if not found.total and request.query.can_relax:
            # Nothing holds the words side by side; then their syllables anywhere are better than nothing.
            found = ranked_search(engine, replace(request, query=request.query.relaxed()))
    except EngineUnavailable:
        return EngineResults((), 0, {}, engine.name, 0.0, degraded=True)
    return found


def suggest(text: str, limit: int = SUGGESTIONS) -> list[dict]:
    """Pages whose title or number begins as ``text`` does: ``[{type, title, url, number}]``."""
    try:
        keys = get_engine().suggest(text, limit)
    except EngineUnavailable:
        return []
    cards = load_cards(keys)
    return [
        {"type": card.type, "title": card.title, "url": card.url, "number": card.number}
        for card in (cards[key] for key in keys if key in cards)
    ]
