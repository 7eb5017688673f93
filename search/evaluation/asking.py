"""Asking an engine judged questions, the way readers' questions are asked."""

import time
from collections.abc import Sequence
from dataclasses import replace

from django.utils import timezone

from viettext.fold import fold

from .. import service
from ..abbreviations.current import understand
from ..engines import Engine
from ..registry import sources, split_key
from ..request import SearchRequest
from .measures import Question, percentile
from .runs import Answer, Run

#: Answers kept of each question; the largest cutoff of the measures.
KEPT = 100


def ask_all(engine: Engine, questions: Sequence[Question], scope: str, *, accents: bool = True) -> Run:
    """The run of ``engine`` over ``questions``; typed without accents unless ``accents``.

    Latency is that of the first page, asked before the hundred answers. Raises ``EngineUnavailable``.
    """
    engine.cursor()  # without an index there is nothing to measure, and this says so
    names = Names()
    answers, milliseconds = {}, []
    for question in questions:
        text = question.text if accents else fold(question.text)
        request = SearchRequest(understand(text), day=timezone.localdate(), scope=scope, size=10)
        started = time.perf_counter()
        service.ask(engine, request)
        milliseconds.append((time.perf_counter() - started) * 1000)
        hits = service.ask(engine, replace(request, size=KEPT)).hits
        answers[question.id] = Answer(tuple(names.of_hits(hits, scope)), question.relevant)
    latency = {"p50 ms": percentile(milliseconds, 0.50), "p95 ms": percentile(milliseconds, 0.95)}
    return Run(engine.name, scope, accents, answers, latency)


class Names:
    """Search keys as ``number#article`` in lower case, the way judged questions name them."""

    def __init__(self):
        self._known: dict[str, str] = {}

    def of_hits(self, hits, scope: str) -> list[str]:
        missing = [hit.key for hit in hits if hit.key not in self._known]
        for source in sources():
            pks = [pk for name, pk in map(split_key, missing) if name == source.type]
            if pks:
                self._known |= {key: card.number.lower() for key, card in source.cards(pks).items()}
        if scope != "provisions":
            return [self._known.get(hit.key, "") for hit in hits]
        articles = self._articles(hits)
        # A passage taken down a moment ago has no name any more; it keeps its place, and is nobody's answer.
        return [f"{self._known.get(hit.key, '')}#{articles.get((hit.key, hit.passages[0].ref), '')}" for hit in hits]

    def _articles(self, hits) -> dict[tuple[str, str], str]:
        found = {}
        for source in sources():
            wanted = [
                (split_key(hit.key)[1], hit.passages[0].ref) for hit in hits if split_key(hit.key)[0] == source.type
            ]
            for (pk, ref), passage in (source.passages(wanted) if wanted else {}).items():
                found[source.key(pk), ref] = passage.article.lower()
        return found
