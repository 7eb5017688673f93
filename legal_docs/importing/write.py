"""Write a batch of records in one transaction: all of it or nothing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from core.signals import announce_many
from legal_docs.models import LegalDocumentPage, LegalIndexPage, Relation
from legal_docs.services.texts import store_texts
from legal_docs.titles import compose_title

from .attachments import attach_files
from .match import AmbiguousError, Candidate, match
from .pages import insert_pages
from .records import Record
from .update import DRAFT_IN_THE_WAY, settle, update_pages
from .vocabularies import Vocabularies


@dataclass(slots=True)
class BatchOutcome:
    """What became of a batch: counts, ``refused`` lines with their reason, and which document each line is about."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    ambiguous: list[tuple[int, str]] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    claimed: dict[int, int] = field(default_factory=dict)


class BatchWriter:
    """Writes batches of one import below ``index``; ``folder`` is where the files of the records lie."""

    def __init__(self, index: LegalIndexPage, folder: Path):
        self.index = index
        self.folder = folder
        self.vocabularies = Vocabularies()

    def write(self, records: Sequence[Record], claimed: dict[int, int]) -> BatchOutcome:
        """Write ``records``, no two of which may share a number or an address, and announce the pages written.

        ``claimed``: documents of earlier lines of the file (match.py). Whatever it raises, nothing was written.
        """
        try:
            with transaction.atomic():
                return self._write(records, claimed)
        except Exception:
            self.vocabularies.forget()  # entries made in this batch are gone with it
            raise

    def _write(self, records: Sequence[Record], claimed: dict[int, int]) -> BatchOutcome:
        outcome = BatchOutcome()
        new: list[Record] = []
        changed: dict[int, Record] = {}
        candidates = find_candidates(records)
        for record in records:
            try:
                found = match(record, candidates, claimed)
            except AmbiguousError as error:
                outcome.ambiguous.append((record.line, str(error)))
                continue
            if found is None:
                new.append(record)
                continue
            outcome.claimed[found.pk] = record.line
            if found.digest == record.digest:
                outcome.unchanged += 1
            else:
                changed[found.pk] = record
        if not new and not changed:
            return outcome
        self.vocabularies.ensure([*new, *changed.values()])
        texts = store_texts([record.text for record in (*new, *changed.values()) if record.text])
        created = self._create(new, texts)
        outcome.claimed |= {page.pk: record.line for page, record in created}
        update = update_pages(changed, lambda page, record: self.fill(page, record, texts))
        outcome.refused += [(record.line, DRAFT_IN_THE_WAY) for record in update.refused]
        written = [*created, *update.written]
        self._relate(written, fresh=len(created))
        attach_files(written, self.folder)
        settle(update)
        announce_many([page for page, record in written])
        outcome.created, outcome.updated = len(created), len(update.written)
        return outcome

    def fill(self, page: LegalDocumentPage, record: Record, texts: dict[str, int]) -> None:
        """Set every column of ``page`` that a record speaks of."""
        page.number = record.identity.printed
        page.subject = record.subject
        page.title = compose_title(record.kind, record.identity.printed, record.subject)
        page.kind_id = self.vocabularies.kinds.pk(record.kind)
        for name in ("signer", "signer_position", "gazette_number", "source_url", "status_override"):
            setattr(page, name, getattr(record, name))
        for name in ("issued_on", "effective_on", "expires_on", "gazette_date"):
            setattr(page, name, getattr(record, name))
        page.text_id = texts[record.text.digest] if record.text else None
        page.import_digest = record.digest
        page.derive()

    def _create(self, records: Sequence[Record], texts: dict[str, int]) -> list[tuple[LegalDocumentPage, Record]]:
        if not records:
            return []
        pages = []
        for record in records:
            page = LegalDocumentPage(slug=record.identity.slug)
            self.fill(page, record, texts)
            pages.append(page)
        insert_pages(self.index, pages)
        return list(zip(pages, records, strict=True))

    def _relate(self, written: Sequence[tuple[LegalDocumentPage, Record]], fresh: int) -> None:
        """Write issuers, fields and relations; of pages that existed (behind the first ``fresh``) they are replaced."""
        existing = [page.pk for page, record in written[fresh:]]
        for name, vocabulary, names_of in (
            ("issuers", self.vocabularies.agencies, lambda record: record.issuers),
            ("legal_fields", self.vocabularies.fields, lambda record: record.fields),
        ):
            relation = LegalDocumentPage._meta.get_field(name)
            through, source, target = (
                relation.remote_field.through,
                relation.m2m_column_name(),
                relation.m2m_reverse_name(),
            )
            if existing:
                through.objects.filter(**{f"{source}__in": existing}).delete()
            through.objects.bulk_create(
                through(**{source: page.pk, target: pk})
                for page, record in written
                for pk in dict.fromkeys(vocabulary.pk(name) for name in names_of(record))
            )
        if existing:
            Relation.objects.filter(source__in=existing).delete()
        Relation.objects.bulk_create(
            Relation(
                source_id=page.pk,
                type=item.type,
                target_number=item.number,
                target_key=item.key,
                provision=item.provision,
                target_provision=item.target_provision,
            )
            for page, record in written
            for item in record.relations
        )


def find_candidates(records: Sequence[Record]) -> list[Candidate]:
    """The existing documents that some of ``records`` may be about: by address, or by number for those without."""
    urls = [record.source_url for record in records if record.source_url]
    keys = [record.identity.key for record in records if not record.source_url]
    columns = ("pk", "number_key", "source_url", "issued_on", "import_digest")
    pages = LegalDocumentPage.objects.order_by()
    rows = list(pages.filter(source_url__in=urls).values_list(*columns)) if urls else []
    by_number = list(pages.filter(number_key__in=keys).values_list(*columns)) if keys else []
    issuers = _issuers_of([row[0] for row in by_number])
    known = {row[0]: row for row in (*rows, *by_number)}
    return [
        Candidate(pk, key, url, issued_on, frozenset(issuers[pk]), digest)
        for pk, key, url, issued_on, digest in known.values()
    ]


def _issuers_of(pks: Sequence[int]) -> dict[int, set[str]]:
    """Match keys of the issuers of each page."""
    found = defaultdict(set)
    through = LegalDocumentPage.issuers.through
    if pks:
        rows = through.objects.filter(legaldocumentpage__in=pks)
        for pk, key in rows.values_list("legaldocumentpage_id", "agency__match_key"):
            found[pk].add(key)
    return found
