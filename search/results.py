"""What came back, frozen: first as the engine says it (keys and scores), then as a page or JSON shows it."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.safestring import SafeString

from .resolving import Resolution


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage of a hit's document: its ``ref`` within the document, and the engine's score."""

    ref: str
    score: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A document (scope "all" and "documents": with its best passages) or one passage (scope "provisions")."""

    key: str
    score: float
    passages: tuple[PassageHit, ...] = ()


@dataclass(frozen=True, slots=True)
class EngineResults:
    """An engine's answer. ``facets`` is ``{facet: {value: count}}``; ``total`` counts what the hits are of.

    ``engine`` names who answered, "" when nobody could; ``degraded`` when that is not who is asked first.
    """

    hits: tuple[Hit, ...]
    total: int
    facets: dict[str, dict[str, int]]
    engine: str
    took_ms: float
    degraded: bool = False


@dataclass(frozen=True, slots=True)
class FacetValue:
    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class PassageResult:
    """A found passage: ``url`` lands on it."""

    label: str
    article: str
    heading_html: SafeString
    excerpt_html: SafeString
    url: str
    score: float


@dataclass(frozen=True, slots=True)
class Result:
    """One entry of the result list. ``*_html`` are escaped, with the query's words in ``<mark>``."""

    type: str
    type_label: str
    title: str
    title_html: SafeString
    url: str
    number: str
    article: str
    excerpt_html: SafeString
    date: date | None
    score: float
    notes: tuple[str, ...] = ()
    passages: tuple[PassageResult, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResults:
    """A whole answer as the template and the JSON address show it."""

    query: str
    results: tuple[Result, ...]
    total: int
    facets: dict[str, list[FacetValue]] = field(default_factory=dict)
    engine: str = ""
    took_ms: float = 0.0
    degraded: bool = False
    suggestion: str | None = None
    #: What the document numbers of the query mean, said above the results; on the first page only.
    pinned: tuple[Resolution, ...] = ()
