"""What a content app hands to the index: frozen values, no model and no engine in sight."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a document that can be found and linked to by itself (a provision, later a bulletin's page).

    ``ref`` is unique within the document and is the anchor on its page ("dieu-5a"); ``label`` is what a reader
    calls it ("Điều 5a"); ``article`` the bare number ("5a", "" when it has none).
    """

    ref: str
    label: str
    article: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One publicly readable page as the engines index it.

    ``key`` is ``"<type>:<primary key>"``. ``context`` are the words every passage carries along (document number,
    title, kind, fields): a passage alone rarely says what it is about (DESIGN decision 3). ``keywords`` are words of
    the document's own entry only (issuers, bylines). ``facets`` maps a facet's name to values (slugs). Validity is the
    interval ``valid_from <= day < valid_to``; ``status`` is ``None`` for types that know no validity, "" where the
    interval decides, else what overrides it ("suspended"). Dates unknown to us are ``None``.
    """

    key: str
    type: str
    title: str
    url: str
    summary: str = ""
    text: str = ""
    number: str = ""
    context: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    date: datetime.date | None = None
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None
    status: str | None = None
    passages: tuple[Passage, ...] = ()

    @property
    def version(self) -> str:
        """A digest of everything indexed: two equal versions are the same entry (``search check`` compares them)."""
        digest = blake2b(digest_size=12)
        for spec in fields(self):
            value = getattr(self, spec.name)
            if spec.name == "facets":
                value = sorted((name, sorted(values)) for name, values in value.items())
            digest.update(repr(value).encode())
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Card:
    """What a result list shows of a document; read from the database at answer time, so never stale or ghostly."""

    key: str
    type: str
    title: str
    url: str
    number: str = ""
    date: datetime.date | None = None
    summary: str = ""
    #: Text from which an excerpt is cut when no passage was found (an article's body); may be empty.
    text: str = ""
    #: Short labels under the title, e.g. ("Nghị định", "Chính phủ", "Còn hiệu lực").
    notes: tuple[str, ...] = ()
