"""Totals and facets in one request: every count is a filter over what matches the words."""

from elasticsearch_dsl import A, Q, Search

from ...request import FACETS, STATUSES, SearchRequest
from .. import rows
from .queries import Queries

#: Buckets counted a facet: all of them. Agencies and fields of a whole country's law are some hundreds.
MAX_FACET_VALUES = 5_000

#: Keys a phrase's documents are listed by; the clusters' default limit of buckets and of terms is 65,536.
MAX_KEYS = 65_000


def of_documents(search: Search, request: SearchRequest, queries: Queries) -> Search:
    """Documents that match: how many (``total``) and by facet value, a facet's own choice left out of its counts."""
    search = search.query(queries.matching(request.query, rows.DOCUMENT)).extra(size=0, track_total_hits=False)
    search.aggs.bucket("total", _under(queries.filters(request)))
    for facet in FACETS:
        narrowed = search.aggs.bucket(facet, _under(queries.filters(request, but=facet)))
        narrowed.bucket("values", _values(facet, request, queries))
    return search


def _under(filters: list) -> A:
    return A("filter", Q("bool", filter=filters) if filters else Q("match_all"))


def _values(facet: str, request: SearchRequest, queries: Queries) -> A:
    if facet == "status":
        return A("filters", filters={status: queries.status(status, request.day) for status in STATUSES})
    return A("terms", field=f"f_{facet}", size=MAX_FACET_VALUES)


def read(answer) -> tuple[int, dict[str, dict[str, int]]]:
    """The total and ``{facet: {value: count}}``, without empty values."""
    aggregations = answer.aggregations.to_dict()
    return aggregations["total"]["doc_count"], {facet: _read(aggregations[facet]["values"]) for facet in FACETS}


def _read(values: dict) -> dict[str, int]:
    buckets = values["buckets"]
    if isinstance(buckets, dict):
        return {name: bucket["doc_count"] for name, bucket in buckets.items() if bucket["doc_count"]}
    return {bucket["key"]: bucket["doc_count"] for bucket in buckets}


def keys_of(search: Search, query) -> list[str]:
    """Keys of all entries a query finds, each once."""
    search = search.query(query).extra(size=0, track_total_hits=False)
    search.aggs.bucket("keys", "terms", field="key", size=MAX_KEYS)
    return [bucket["key"] for bucket in search.execute().aggregations.to_dict()["keys"]["buckets"]]


def passages_by_key(search: Search) -> dict[str, int]:
    """How many passages every key has, however many keys there are."""
    counts: dict[str, int] = {}
    after: dict = {}
    while True:
        page = search.query("term", level=rows.PASSAGE).extra(size=0, track_total_hits=False)
        sources = [{"key": A("terms", field="key")}]
        page.aggs.bucket("keys", "composite", sources=sources, size=5_000, **({"after": after} if after else {}))
        found = page.execute().aggregations.to_dict()["keys"]
        counts |= {bucket["key"]["key"]: bucket["doc_count"] for bucket in found["buckets"]}
        if "after_key" not in found:
            return counts
        after = found["after_key"]
