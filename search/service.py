"""The single verbs views use: ``find`` and ``suggest``; ``answer`` is what both pages and measurements ask."""

import logging
from dataclasses import replace

from . import freshness
from .engines import Engine, EngineUnavailable, get_engines
from .presenting import load_cards, present
from .ranking.reorder import ranked_search
from .request import SearchRequest
from .results import EngineResults, SearchResults

logger = logging.getLogger(__name__)

SUGGESTIONS = 8


def find(request: SearchRequest) -> SearchResults:
    """The answer to ``request`` as a page or JSON shows it."""
    freshness.before_search()
    return present(request, answer(request))


def answer(request: SearchRequest) -> EngineResults:
    """What is found, as keys and scores, by the first engine that answers.

    ``degraded`` when that is not the one asked first, or when none answers at all: then nothing is found, by engine "".
    """
    degraded = False
    for engine in get_engines():
        try:
            return replace(ask(engine, request), degraded=degraded)
        except EngineUnavailable as error:
            logger.info("%s gives no answer: %s", engine.name, error)
            degraded = True
    return EngineResults((), 0, {}, engine="", took_ms=0.0, degraded=True)


def ask(engine: Engine, request: SearchRequest) -> EngineResults:
    """What one engine finds: also what ``search evaluate`` measures. Raises ``EngineUnavailable``."""
    found = ranked_search(engine, request)
    if not found.total and request.query.can_relax:
        # Nothing holds the words side by side; then their syllables anywhere are better than nothing.
        found = ranked_search(engine, replace(request, query=request.query.relaxed()))
    return found


def suggest(text: str, limit: int = SUGGESTIONS) -> list[dict]:
    """Pages whose title or number begins as ``text`` does: ``[{type, title, url, number}]``."""
    keys: list[str] = []
    for engine in get_engines():
        try:
            keys = engine.suggest(text, limit)
            break
        except EngineUnavailable:
            continue
    cards = load_cards(keys)
    return [
        {"type": card.type, "title": card.title, "url": card.url, "number": card.number}
        for card in (cards[key] for key in keys if key in cards)
    ]
