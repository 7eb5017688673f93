"""Answering searches from Elasticsearch: hits and counts in one round trip, passages of found documents in another."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from elasticsearch_dsl import MultiSearch, Q, Search

from ...analysis import analyse
from ...changes import Cursor
from ...request import SearchRequest
from ...results import EngineResults, Hit, PassageHit
from .. import rows
from ..base import EngineUnavailable, EngineUnreachable, Entry
from ..breaker import CircuitBreaker
from . import counting, reading
from .connection import SEARCH_TIMEOUT, Cluster, answering, client_for
from .queries import Queries
from .store import IndexStore
from .writer import read_cursor

_SORT_FIELD = {"newest": "date", "number": "number_rank"}


class ElasticsearchEngine:
    """See ``engines.base.Engine``. Leaves a cluster that fails alone for a while (``breaker``).

    ``patience``: seconds a search waits for one answer.
    """

    name = "elasticsearch"

    def __init__(self, cluster: Cluster, breaker: CircuitBreaker | None = None, patience: float = SEARCH_TIMEOUT):
        self.cluster = cluster
        self.patience = patience
        self.store = IndexStore(cluster)
        self.breaker = breaker or CircuitBreaker()

    # -- searching ------------------------------------------------------------------------------------------------

    def search(self, request: SearchRequest) -> EngineResults:
        started = time.perf_counter()
        with self._asking() as search:
            asked = _Asked(search, request)
            hits, total, facets = asked.answer()
        return EngineResults(hits, total, facets, self.name, took_ms=(time.perf_counter() - started) * 1000)

    def suggest(self, text: str, limit: int) -> list[str]:
        words = analyse(text).folded
        if not words:
            return []
        filters = [Q("term", level=rows.DOCUMENT), Q("prefix", title=words[-1])]
        filters += [Q("term", title=word) for word in words[:-1]]
        with self._asking() as search:
            found = search.query("bool", filter=filters).sort("-date", "key").source(False)
            return [reading.value(hit, "key") for hit in found.extra(docvalue_fields=["key"], size=limit).execute()]

    def explain(self, request: SearchRequest, limit: int) -> Iterator[Mapping]:
        level = rows.PASSAGE if request.scope == "provisions" else rows.DOCUMENT
        with self._asking() as search:
            query = Queries(lambda query: counting.keys_of(search, query)).entries(request, level)
            found = search.query(query).source(False)
            found = found.extra(docvalue_fields=["key", "ref"], size=limit, explain=True).execute().to_dict()
        for hit in found["hits"]["hits"]:
            fields = {name: values[0] for name, values in hit["fields"].items()}
            yield {
                "key": fields["key"],
                "ref": fields.get("ref", ""),
                "score": hit["_score"],
                "explanation": hit["_explanation"],
            }

    @contextmanager
    def _asking(self):
        """A search on the index in use, within the time a reader can wait. Failures open the breaker."""
        if not self.breaker.allows():
            raise EngineUnreachable("Elasticsearch failed a moment ago and is left alone")
        try:
            with answering():
                yield Search(using=client_for(self.cluster, self.patience), index=self.store.alias)
        except EngineUnavailable:
            self.breaker.failed()
            raise
        self.breaker.succeeded()

    # -- the index itself -----------------------------------------------------------------------------------------

    def exists(self) -> bool:
        return self.store.current_name() is not None

    def cursor(self) -> Cursor:
        return read_cursor(self.store.client, self.store.alias)

    def writer(self, wait_ms: int, quick: bool = False):
        return self.store.writing(wait_ms)

    def tidy(self, wait_ms: int) -> None:
        """Nothing to do: Elasticsearch merges by itself."""

    def rebuilding(self, wait_ms: int):
        return self.store.rebuilding(wait_ms)

    def entries(self) -> dict[str, Entry]:
        with answering():
            search = self._everything().query("term", level=rows.DOCUMENT)
            return {
                reading.value(hit, "key"): Entry(reading.value(hit, "version"), reading.value(hit, "passages"))
                for hit in reading.every(search, ("key", "version", "passages"))
            }

    def keys_with_passages(self) -> dict[str, int]:
        with answering():
            return counting.passages_by_key(self._everything())

    def _everything(self) -> Search:
        return Search(using=self.store.client, index=self.store.alias)


class _Asked:
    """One request as one ``_msearch``: the hits, the counts, and what only some scopes need."""

    def __init__(self, search: Search, request: SearchRequest):
        self.request = request
        self.base = search.source(False).params(allow_partial_search_results=False)
        self.queries = Queries(lambda query: counting.keys_of(search, query))
        self.by_relevance = request.sort == "relevance" and bool(request.query)
        self.with_passages = request.scope == "all" and bool(request.query)

    def answer(self) -> tuple[tuple[Hit, ...], int, dict[str, dict[str, int]]]:
        parts = [self._hits(), counting.of_documents(self.base, self.request, self.queries)]
        if self.request.scope == "provisions":
            parts.append(self._count_of_passages())
        answers = self._ask(*parts)
        hits = self._read(answers[0])
        total, facets = counting.read(answers[1])
        if self.request.scope == "provisions":
            total = answers[2].hits.total.value
        # A long question ranks without the minimum that is counted: never fewer than are shown.
        return tuple(hits), max(total, self.request.offset + len(hits) if hits else 0), facets

    def _ask(self, *searches: Search) -> list:
        several = MultiSearch(using=self.base._using, index=self.base._index)
        for search in searches:
            several = several.add(search)
        return list(several.execute())

    def _hits(self) -> Search:
        request, queries = self.request, self.queries
        if request.scope == "provisions":
            query = queries.entries(request, rows.PASSAGE)
        elif self.by_relevance:
            # A document's rank is that of the best of its own entry and its passages: collapsed by key.
            levels = [queries.entries(request, level) for level in (rows.DOCUMENT, rows.PASSAGE)]
            query = Q("bool", should=levels, minimum_should_match=1)
        else:
            query = queries.entries(request, rows.DOCUMENT)
        search = self.base.query(query).extra(
            from_=request.offset, size=request.size, docvalue_fields=["key", "ref"], track_total_hits=False
        )
        search = search.sort({self._sort_field(): "desc"}, "key", "ref")
        return (
            search.extra(collapse={"field": "key"}) if self.by_relevance and request.scope != "provisions" else search
        )

    def _sort_field(self) -> str:
        # With nothing to rank by: newest first.
        return _SORT_FIELD.get(self.request.sort) or ("_score" if self.request.query else "date")

    def _count_of_passages(self) -> Search:
        return self.base.query(self.queries.counted(self.request, rows.PASSAGE)).extra(size=0, track_total_hits=True)

    # Reading

    def _read(self, answer) -> list[Hit]:
        found = answer.to_dict()["hits"]["hits"]
        if self.request.scope == "provisions":
            return [self._provision(hit) for hit in found]
        keys = [hit["fields"]["key"][0] for hit in found]
        scores = [self._score(hit) for hit in found]
        passages = self._passages_of(keys) if self.with_passages else {}
        return [Hit(key, score, passages.get(key, ())) for key, score in zip(keys, scores, strict=True)]

    def _provision(self, hit: dict) -> Hit:
        score = self._score(hit)
        return Hit(hit["fields"]["key"][0], score, (PassageHit(hit["fields"]["ref"][0], score),))

    def _score(self, hit: dict) -> float:
        return float(hit["sort"][0]) if self.by_relevance else 0.0

    def _passages_of(self, keys: list[str]) -> dict[str, tuple[PassageHit, ...]]:
        """The best passages of the documents on this page.

        Inner hits of the collapse would be one search a document; this is one for all of them.
        """
        if not keys:
            return {}
        entries = self.queries.entries(self.request, rows.PASSAGE)
        search = self.base.query("bool", filter=[Q("terms", key=keys)], must=[entries]).extra(size=0)
        best = {"size": self.request.passages, "_source": False, "docvalue_fields": ["ref"]}
        search.aggs.bucket("documents", "terms", field="key", size=len(keys)).metric("best", "top_hits", **best)
        (answer,) = self._ask(search.extra(track_total_hits=False))
        return {
            document["key"]: tuple(
                PassageHit(hit["fields"]["ref"][0], hit["_score"]) for hit in document["best"]["hits"]["hits"]
            )
            for document in answer.aggregations.to_dict()["documents"]["buckets"]
        }
