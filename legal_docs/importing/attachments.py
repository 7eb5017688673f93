"""Files named by import records, kept as documents of their pages."""

from collections.abc import Sequence
from pathlib import Path

from django.core.files import File
from django.db.models import Max
from wagtail.models import ReferenceIndex

from core.models import PortalDocument
from legal_docs.models import DocumentAttachment, LegalDocumentPage

from .records import Record


def attach_files(written: Sequence[tuple[LegalDocumentPage, Record]], folder: Path) -> None:
    """Attach the files of each record that its page does not carry yet (compared by content); none is removed."""
    for page, record in written:
        if record.files:
            _attach(page, record, folder)


def _attach(page: LegalDocumentPage, record: Record, folder: Path) -> None:
    existing = DocumentAttachment.objects.filter(page=page).select_related("document")
    known = {attachment.document.file_hash for attachment in existing}
    last = existing.aggregate(last=Max("sort_order"))["last"] or 0
    for order, name in enumerate(record.files, start=last + 1):
        with (folder / name).open("rb") as handle:
            document = PortalDocument(title=Path(name).name, file=File(handle, name=Path(name).name))
            document._set_document_file_metadata()
            if document.file_hash not in known:
                document.save()
                DocumentAttachment.objects.create(page=page, document=document, sort_order=order)
                known.add(document.file_hash)
    # Bulk writing sends no signals, so "where is this file used?" would not know the page.
    ReferenceIndex.create_or_update_for_object(LegalDocumentPage.objects.get(pk=page.pk))
