"""Which existing document is a record about? (DESIGN section 5; docs/decisions/0020 says how it was made exact)"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from legal_docs.names import match_key

from .records import Record


class AmbiguousError(ValueError):
    """More than one document fits, or one that another line of the same file is about. The message is Vietnamese."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What of an existing document matching looks at; ``issuers`` are match keys."""

    pk: int
    number_key: str
    source_url: str
    issued_on: date | None
    issuers: frozenset[str]
    digest: str


def match(record: Record, candidates: Iterable[Candidate], claimed: Mapping[int, int]) -> Candidate | None:
    """The document that ``record`` is about, ``None`` when it is a new one.

    ``claimed`` maps documents that earlier lines of the same file are about to those lines: the lines of one file
    describe different documents, so a claimed one is never matched by its number alone.

    Raises ``AmbiguousError``.
    """
    if record.source_url:
        found = next((item for item in candidates if item.source_url == record.source_url), None)
    else:
        found = _by_number(record, candidates, claimed)
    if found and found.pk in claimed and found.digest != record.digest:
        raise AmbiguousError(f"cùng văn bản với dòng {claimed[found.pk]} nhưng nội dung khác")
    return found


def _by_number(record: Record, candidates: Iterable[Candidate], claimed: Mapping[int, int]) -> Candidate | None:
    issuers = frozenset(match_key(name) for name in record.issuers)
    key = (record.identity.key, record.issued_on, issuers)
    same = [item for item in candidates if (item.number_key, item.issued_on, item.issuers) == key]
    # One that came without an address, like this record, is likelier the same than one that has an address.
    without_url = [item for item in same if not item.source_url]
    fitting = without_url or same
    if len(fitting) > 1:
        raise AmbiguousError(
            f"{len(fitting)} văn bản cùng số, cơ quan và ngày ban hành ({record.identity.printed});"
            " hãy cho biết source_url"
        )
    if not fitting or (not without_url and fitting[0].pk in claimed):
        return None
    return fitting[0]
