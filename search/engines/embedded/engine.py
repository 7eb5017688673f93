"""Answering searches from the embedded index."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tantivy
from tantivy import Occur, Order, Query

from ...analysis import analyse
from ...changes import Cursor
from ...request import FACETS, SearchRequest
from ...results import EngineResults, Hit, PassageHit
from ..base import Entry
from . import aggregations
from . import schema as fields
from .queries import Queries
from .store import IndexStore, read_cursor

#: Hits read to fill one page of documents; grown until the page is full (a document takes its passages' places).
FIRST_HITS = 200

#: Segments a search visits without being slower for it.
TIDY_SEGMENTS = 8

_SORT_FIELD = {"newest": "date", "number": "number_rank"}


class EmbeddedEngine:
    """See ``engines.base.Engine``."""

    name = "embedded"

    def __init__(self, root: Path):
        self.store = IndexStore(root)

    # -- searching ------------------------------------------------------------------------------------------------

    def search(self, request: SearchRequest) -> EngineResults:
        started = time.perf_counter()
        index = self.store.current()
        search = _Search(index, request)
        hits = search.provisions() if request.scope == "provisions" else search.documents()
        return EngineResults(
            hits=tuple(hits),
            total=search.total(len(hits)),
            facets=search.facets(),
            engine=self.name,
            took_ms=(time.perf_counter() - started) * 1000,
        )

    def suggest(self, text: str, limit: int) -> list[str]:
        words = analyse(text).folded
        if not words:
            return []
        index = self.store.current()
        queries = Queries(index.schema)
        clauses = [(Occur.Must, queries.term("title", word)) for word in words[:-1]]
        unfinished = Query.fuzzy_term_query(index.schema, "title", words[-1], distance=0, prefix=True)
        clauses += [(Occur.Must, unfinished), (Occur.Must, queries.level(fields.DOCUMENT))]
        searcher = index.searcher()
        found = searcher.search(Query.boolean_query(clauses), limit, count=False, order_by_field="date").hits
        return [searcher.doc(address).get_first("key") for _, address in found]

    def explain(self, request: SearchRequest, limit: int) -> Iterator[dict]:
        index = self.store.current()
        search = _Search(index, request)
        level = fields.PASSAGE if request.scope == "provisions" else fields.DOCUMENT
        query = search.queries.entries(request, level)
        for score, address in search.searcher.search(query, limit, count=False).hits:
            row = search.searcher.doc(address)
            yield {
                "key": row.get_first("key"),
                "ref": row.get_first("ref"),
                "score": score,
                "explanation": json.loads(query.explain(search.searcher, address).to_json()),
            }

    # -- the index itself -----------------------------------------------------------------------------------------

    def exists(self) -> bool:
        return self.store.current_name() is not None

    def cursor(self) -> Cursor:
        return read_cursor(self.store.current())

    def writer(self, wait_ms: int, quick: bool = False):
        return self.store.writing(wait_ms, merge=not quick)

    def tidy(self, wait_ms: int) -> None:
        """Merge what quick writers left in pieces: each commit adds a segment, and a search visits every one."""
        if self.store.current().searcher().num_segments <= TIDY_SEGMENTS:
            return
        with self.writer(wait_ms) as writer:
            writer.commit(writer.cursor)  # merges are considered at a commit

    @contextmanager
    def rebuilding(self, wait_ms: int):
        with self.store.rebuilding(wait_ms) as writer:
            yield writer

    def entries(self) -> dict[str, Entry]:
        rows = self._stored(fields.DOCUMENT)
        found = {}
        for row in rows:
            version, _, passages = row.get_first("payload").partition(" ")
            found[row.get_first("key")] = Entry(version, int(passages))
        return found

    def keys_with_passages(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for row in self._stored(fields.PASSAGE):
            key = row.get_first("key")
            counts[key] = counts.get(key, 0) + 1
        return counts

    def _stored(self, level: str) -> Iterator[tantivy.Document]:
        index = self.store.current()
        searcher = index.searcher()
        query = Queries(index.schema).level(level)
        step = 10_000
        for offset in range(0, max(searcher.num_docs, 1), step):
            for _, address in searcher.search(query, step, count=False, offset=offset).hits:
                yield searcher.doc(address)


class _Search:
    """One request against one snapshot of the index."""

    def __init__(self, index: tantivy.Index, request: SearchRequest):
        self.request = request
        self.searcher = index.searcher()
        self.queries = Queries(index.schema, self._documents_with)
        self.level = fields.PASSAGE if request.scope == "provisions" else fields.DOCUMENT

    def _documents_with(self, passages: Query) -> list[str]:
        """Keys of the documents with a passage that ``passages`` finds."""
        return aggregations.keys(self.searcher.aggregate(passages, aggregations.OF_KEYS))

    # Hits

    def _find(self, query: Query, limit: int, offset: int = 0):
        field = _SORT_FIELD.get(self.request.sort)
        if field is None and not self.request.query:
            field = "date"  # nothing to rank by: newest first
        if field is None:
            return self.searcher.search(query, limit, count=False, offset=offset).hits
        return self.searcher.search(
            query, limit, count=False, offset=offset, order_by_field=field, order=Order.Desc
        ).hits

    def _stored(self, address, name: str) -> str:
        return self.searcher.doc(address).get_first(name)

    def provisions(self) -> list[Hit]:
        """Passages by themselves, best first."""
        request = self.request
        hits = self._find(self.queries.entries(request, fields.PASSAGE), request.size, request.offset)
        found = []
        for score, address in hits:
            row = self.searcher.doc(address)
            passage = PassageHit(row.get_first("ref"), _score(score))
            found.append(Hit(row.get_first("key"), passage.score, (passage,)))
        return found

    def documents(self) -> list[Hit]:
        """Documents, each once, by the best of its own entry and its passages; with its best passages."""
        by_relevance = self.request.sort == "relevance" and self.request.query
        ranked = self._best_groups() if by_relevance else self._sorted_documents()
        passages = self._passages_of(dict(ranked)) if self.request.scope == "all" and self.request.query else {}
        return [Hit(key, score, tuple(passages.get(key, ()))) for key, score in ranked]

    def _sorted_documents(self) -> list[tuple[str, float]]:
        request = self.request
        hits = self._find(self.queries.entries(request, fields.DOCUMENT), request.size, request.offset)
        return [(self._stored(address, "key"), 0.0) for _, address in hits]

    def _best_groups(self) -> list[tuple[str, float]]:
        request = self.request
        levels = [self.queries.entries(request, level) for level in (fields.DOCUMENT, fields.PASSAGE)]
        wanted = request.offset + request.size
        limit = max(FIRST_HITS, 4 * wanted)
        while True:
            found = [self.searcher.search(query, limit, count=False).hits for query in levels]
            hits = sorted((hit for hits in found for hit in hits), key=lambda hit: -hit[0])
            addresses = [address for _, address in hits]
            groups = self.searcher.fast_field_values("group", addresses)
            best: dict[int, tuple[float, object]] = {}
            for (score, address), group in zip(hits, groups, strict=True):
                best.setdefault(group, (score, address))
            if len(best) >= wanted or all(len(hits) < limit for hits in found):
                break
            limit *= 4
        page = list(best.values())[request.offset : wanted]
        return [(self._stored(address, "key"), score) for score, address in page]

    def _passages_of(self, documents: dict[str, float]) -> dict[str, list[PassageHit]]:
        """The best passages of the documents on this page, ``request.passages`` each at most."""
        found: dict[str, list[PassageHit]] = {key: [] for key in documents}
        if not documents:
            return found
        keys = Query.const_score_query(self.queries.any_of("key", documents), 0.0)
        entries = self.queries.entries(self.request, fields.PASSAGE)
        query = Query.boolean_query([(Occur.Must, keys), (Occur.Must, entries)])
        for score, address in self.searcher.search(query, 100 * len(documents), count=False).hits:
            row = self.searcher.doc(address)
            passages = found[row.get_first("key")]
            if len(passages) < self.request.passages:
                passages.append(PassageHit(row.get_first("ref"), score))
        return found

    # Counts

    def total(self, found: int) -> int:
        """How many match; never fewer than were ``found`` (a long query ranks without the minimum asked for here)."""
        query = self.queries.counted(self.request, self.level)
        counted = self.searcher.search(query, 1, count=True).count
        return max(counted, self.request.offset + found if found else 0)

    def facets(self) -> dict[str, dict[str, int]]:
        """Documents by facet value, in every scope.

        A facet with a choice is counted as if it had none, so that more can be chosen.
        """
        chosen = [facet for facet in FACETS if self.request.filters.get(facet)]
        counts = self._facet_counts([facet for facet in FACETS if facet not in chosen])
        for facet in chosen:
            counts |= self._facet_counts([facet], but=facet)
        return counts

    def _facet_counts(self, facets: list[str], but: str | None = None) -> dict[str, dict[str, int]]:
        if not facets:
            return {}
        query = self.queries.counted(self.request, fields.DOCUMENT, but=but)
        answer = self.searcher.aggregate(query, {facet: aggregations.of_facet(facet, self.request) for facet in facets})
        return {facet: aggregations.read(facet, answer[facet]) for facet in facets}


def _score(value) -> float:
    return float(value) if isinstance(value, float) else 0.0
