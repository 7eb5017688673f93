"""Facet counts as tantivy aggregations: one pass over what matches, statuses included."""

from ...request import SearchRequest
from . import schema as fields

#: Buckets counted a facet: all of them. Agencies and fields of a whole country's law are some hundreds.
MAX_FACET_VALUES = 5_000

#: Every document that a passage belongs to (a phrase of common words is in nearly all of them).
OF_KEYS = {"keys": {"terms": {"field": "key", "size": 1_000_000}}}

#: Status by (has ended, when it starts): the same rule as viettext.law.validity.
_BY_INTERVAL = {
    ("ended", "unknown"): "expired",
    ("ended", "past"): "expired",
    ("ended", "future"): "expired",
    ("open", "unknown"): "unknown",
    ("open", "past"): "in_force",
    ("open", "future"): "pending",
}


def keys(answer: dict) -> list[str]:
    """The keys of an answer to ``OF_KEYS``."""
    return [bucket["key"] for bucket in answer["keys"]["buckets"]]


def of_facet(facet: str, request: SearchRequest) -> dict:
    """The aggregation that counts ``facet``."""
    if facet != "status":
        return {"terms": {"field": f"f_{facet}", "size": MAX_FACET_VALUES}}
    tomorrow = fields.as_day(request.day, fields.NO_DATE) + 1
    starts = [
        {"key": "unknown", "to": fields.NO_DATE + 1},
        {"key": "past", "from": fields.NO_DATE + 1, "to": tomorrow},
        {"key": "future", "from": tomorrow},
    ]
    ends = [{"key": "ended", "to": tomorrow}, {"key": "open", "from": tomorrow}]
    by_start = {"start": {"range": {"field": "valid_from", "ranges": starts}}}
    by_end = {"end": {"range": {"field": "valid_to", "ranges": ends}, "aggs": by_start}}
    return {"terms": {"field": "state", "size": 20}, "aggs": by_end}


def read(facet: str, answer: dict) -> dict[str, int]:
    """``{value: count}`` of one aggregation's answer, without empty values."""
    if facet != "status":
        return {bucket["key"]: bucket["doc_count"] for bucket in answer["buckets"]}
    counts: dict[str, int] = {}
    for state in answer["buckets"]:
        if state["key"] != fields.BY_INTERVAL:
            counts[state["key"]] = counts.get(state["key"], 0) + state["doc_count"]
            continue
        for end in _buckets(state["end"]):
            for start in _buckets(end["start"]):
                status = _BY_INTERVAL.get((end["key"], start["key"]))
                if status and start["doc_count"]:
                    counts[status] = counts.get(status, 0) + start["doc_count"]
    return counts


def _buckets(answer: dict) -> list[dict]:
    buckets = answer["buckets"]
    return list(buckets.values()) if isinstance(buckets, dict) else buckets
