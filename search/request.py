"""A search as asked, frozen: what the form hands to the engines."""

from dataclasses import dataclass, field
from datetime import date

from .query import ParsedQuery

SCOPES = ("all", "documents", "provisions")
SORTS = ("relevance", "newest", "number")
STATUSES = ("pending", "in_force", "partly_expired", "expired", "suspended", "unknown")
#: Facets whose values are slugs handed out by the sources, and the two the engines compute.
FACETS = ("type", "kind", "issuer", "field", "year", "status")

MAX_PAGE_SIZE = 100
#: Results past this one are not reachable by page number (the same bound in every engine).
MAX_RESULTS = 10_000


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """``filters`` maps a facet to its chosen values, any of which matches; validity is judged on ``day``.

    ``page`` counts from 1; ``size`` results a page. In scope "all" a document shows up to ``passages`` passages.
    """

    query: ParsedQuery
    day: date
    scope: str = "all"
    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sort: str = "relevance"
    page: int = 1
    size: int = 10
    passages: int = 2

    @property
    def offset(self) -> int:
        return (self.page - 1) * self.size
