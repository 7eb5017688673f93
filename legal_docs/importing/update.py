"""Bring existing pages up to date with their records."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from django.utils import timezone

from legal_docs.models import LegalDocumentPage
from legal_docs.services.filing import file_under_year
from legal_docs.slugs import free_slug

from .pages import update_rows
from .records import Record

#: Why a page is left alone: the draft would silently undo the update as soon as it is published.
DRAFT_IN_THE_WAY = "trang đang có bản nháp chưa xuất bản; hãy xuất bản hoặc bỏ bản nháp rồi nhập lại"


@dataclass(slots=True)
class Update:
    """Pages whose columns were written, records refused because of a draft, keys of pages with a new number."""

    written: list[tuple[LegalDocumentPage, Record]] = field(default_factory=list)
    refused: list[Record] = field(default_factory=list)
    renumbered: set[int] = field(default_factory=set)


def update_pages(changed: Mapping[int, Record], fill: Callable[[LegalDocumentPage, Record], None]) -> Update:
    """Write the columns of the pages ``changed`` (primary key -> record); ``fill`` sets them on a page.

    Whether a page is public stays as its editors left it. Issuers, fields, relations and files are the caller's.
    """
    update = Update()
    now = timezone.now()
    for page in LegalDocumentPage.objects.filter(pk__in=changed):
        record = changed[page.pk]
        if page.latest_revision_id and page.has_unpublished_changes:
            update.refused.append(record)
            continue
        old_key = page.number_key
        fill(page, record)
        page.draft_title = page.title
        page.last_published_at = now if page.live else page.last_published_at
        if page.number_key != old_key:
            update.renumbered.add(page.pk)
        update.written.append((page, record))
    if update.written:
        update_rows([page for page, record in update.written])
    return update


def settle(update: Update) -> None:
    """Let addresses and revisions follow, once everything of the pages is written."""
    for page, record in update.written:
        if page.pk in update.renumbered:
            page.slug = free_slug(record.identity.slug, page.get_parent())
            page.save()
        file_under_year(page.pk)
        if page.latest_revision_id:
            # The editor opens the latest revision: without a new one the next edit would bring the old values back.
            LegalDocumentPage.objects.get(pk=page.pk).save_revision(log_action=True).publish()
