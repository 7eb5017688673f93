"""What an import line says, checked and typed."""

from dataclasses import dataclass
from datetime import date

from legal_docs.identity import Identity
from legal_docs.outline import OutlinedText


@dataclass(frozen=True, slots=True)
class RelationRecord:
    """One relation: ``type`` as in the format, ``number`` and ``key`` of the target, provisions or ""."""

    type: str
    number: str
    key: str
    provision: str
    target_provision: str


@dataclass(frozen=True, slots=True)
class Record:
    """One document of an import file. Texts are clean, lists hold no repetition, dates unknown are ``None``.

    ``digest`` is over everything that writing it would store, files' contents included: a page that carries the
    digest of its record is up to date.
    """

    line: int
    identity: Identity
    subject: str
    kind: str
    issuers: tuple[str, ...]
    fields: tuple[str, ...]
    signer: str
    signer_position: str
    issued_on: date | None
    effective_on: date | None
    expires_on: date | None
    gazette_number: str
    gazette_date: date | None
    source_url: str
    status_override: str
    text: OutlinedText | None
    relations: tuple[RelationRecord, ...]
    files: tuple[str, ...]
    digest: str

    @property
    def year(self) -> int | None:
        """The year it is filed under: of its date, else the one in its number."""
        return self.issued_on.year if self.issued_on else self.identity.year


#: Part of every digest: raise it when records are understood differently, and the next import rewrites all pages.
FORMAT_VERSION = 1
