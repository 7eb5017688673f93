"""What makes a file a PDF: its first bytes, not its name (ISO 32000-1, 7.5.2)."""

SIGNATURE = b"%PDF-"


def looks_like_pdf(file) -> bool:
    """Whether the stored file ``file`` (a ``FieldFile``) can be read, is named .pdf and begins as a PDF does."""
    if not file.name.lower().endswith(".pdf"):
        return False
    try:
        with file.storage.open(file.name) as handle:
            return handle.read(len(SIGNATURE)) == SIGNATURE
    except OSError:
        return False
