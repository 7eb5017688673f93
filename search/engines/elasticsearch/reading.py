"""Reading answers: values of hits, and everything a query finds, however much."""

from collections.abc import Iterator

from elasticsearch_dsl import Search

#: Hits asked for at once; the default window of an index is 10,000.
PAGE = 5_000


def value(hit, field: str) -> str:
    """The one value of a field asked for with ``docvalue_fields``; "" when the entry has none."""
    return hit[field][0] if field in hit else ""


def every(search: Search, fields: tuple[str, ...]) -> Iterator:
    """All hits of ``search`` in the order of ``fields`` (together unique), with these fields, past any window."""
    search = search.source(False).extra(docvalue_fields=list(fields), size=PAGE, track_total_hits=False).sort(*fields)
    page = search
    while hits := list(page.execute()):
        yield from hits
        if len(hits) < PAGE:
            return
        page = search.extra(search_after=list(hits[-1].meta.sort))
