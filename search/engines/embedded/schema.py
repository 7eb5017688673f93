"""Fields of the embedded index, and rows (``engines.rows``) as tantivy documents.

Two fields are tantivy's alone: ``group``, 63 bits of a digest of ``key``, groups hits by document without reading
stored fields; ``payload`` holds the document's version and number of passages, or the cursor on the meta entry.
"""

from collections.abc import Iterator
from hashlib import blake2b

import tantivy

from ...documents import SearchDocument
from .. import rows
from ..rows import BY_INTERVAL, DOCUMENT, META, META_KEY, NO_DATE, PASSAGE, SCHEMA_VERSION, STORED_FACETS, as_day

__all__ = [
    "BY_INTERVAL", "DOCUMENT", "META", "META_KEY", "NO_DATE", "PASSAGE", "SCHEMA_VERSION",
    "as_day", "build_schema", "rows_of",
]  # fmt: skip


def build_schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", stored=True, fast=True, tokenizer_name="raw", index_option="basic")
    for name in ("level", "ref"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("group", indexed=True, fast=True)
    for name in ("exact", "own_exact"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    for name in ("folded", "own_folded"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
    for name in ("match", "title", "number"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    for name in STORED_FACETS:
        builder.add_text_field(f"f_{name}", tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_text_field("state", tokenizer_name="raw", index_option="basic", fast=True)
    for name in ("valid_from", "valid_to"):
        builder.add_unsigned_field(name, indexed=True, fast=True)
    builder.add_unsigned_field("date", fast=True)
    builder.add_unsigned_field("number_rank", fast=True)
    builder.add_text_field("payload", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def group_of(key: str) -> int:
    """63 bits that stand for ``key``; two of a million keys collide once in ten million installations."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big") >> 1


def rows_of(document: SearchDocument) -> Iterator[tantivy.Document]:
    """The document's rows for the index: one a passage, then its own."""
    group = group_of(document.key)
    for row in rows.rows_of(document):
        found = tantivy.Document()
        found.add_unsigned("group", group)
        if row["level"] == DOCUMENT:
            found.add_text("payload", f"{row.pop('version')} {row.pop('passages')}")
        for name, value in row.items():
            if isinstance(value, int):
                found.add_unsigned(name, value)
            else:
                for one in [value] if isinstance(value, str) else value:
                    found.add_text(name, one)
        yield found
