"""Fields of the embedded index, and documents as rows of it.

Two levels of entries share the index: a *document* (one a page) and its *passages*. Every entry carries the whole
document's metadata, so that a filter never needs a join.

===============  =====================================================================================
``key``          the document's search key, on both levels; updates delete by it
``level``        "document", "passage", or "meta" (the one entry that holds the cursor)
``ref``          a passage's id within its document
``group``        63 bits of a digest of ``key``: groups hits by document without reading stored fields
``exact``        passages: ranking terms as typed, syllables and bigrams of context, heading and text
``folded``       passages: the same without accents
``own_exact``    documents: ranking terms of the document's own entry (title, context, summary, own text)
``own_folded``   documents: the same without accents. Fields of their own, so that ranking one level is one plain
                 union of terms, which tantivy answers five times faster than a filtered one
``match``        documents only: distinct folded syllables and bigrams of *everything*, passages included; decides
                 whether a document matches at all, and so what totals and facets count
``title``        folded syllables of title and number, for suggestions
``number``       document number keys, whole and as far as one may type them: "13", "13/2012", "13/2012/nd", …
``f_*``          facet values;  ``valid_from``/``valid_to``/``state`` what the status facet is computed from
===============  =====================================================================================
"""

from datetime import date
from hashlib import blake2b

import tantivy

from viettext.law.numbers import NumberError
from viettext.law.numbers import parse as parse_number

from ...analysis import analyse, join
from ...documents import Passage, SearchDocument

#: Bump when the fields or their content change: an index of another version is rebuilt, never read.
SCHEMA_VERSION = 2

DOCUMENT, PASSAGE, META = "document", "passage", "meta"
META_KEY = "meta:0"

#: Facets stored as terms; "status" is computed from the validity fields.
STORED_FACETS = ("type", "kind", "issuer", "field", "year")

NO_DATE = 0  # valid_from of a document whose start we do not know
OPEN_END = 99_999_999  # valid_to of a document with no known end
#: ``state`` of a document whose status follows from its interval; others carry the overriding status itself.
BY_INTERVAL = "interval"


def build_schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for name in ("key", "level", "ref"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("group", indexed=True, fast=True)
    for name in ("exact", "folded", "own_exact", "own_folded"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
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


def as_day(day: date | None, missing: int) -> int:
    """2012-03-02 -> 20120302, an unsigned that sorts like the date."""
    return day.year * 10_000 + day.month * 100 + day.day if day else missing


def number_keys(printed: str) -> list[str]:
    """What a typed number may match: "13/2012/NĐ-CP" -> 13, 13/2012, 13/2012/nd, 13/2012/nd-cp."""
    try:
        number = parse_number(printed)
    except NumberError:
        return []
    head = number.key.split("/")[0]
    keys = [head]
    if number.year:
        head = f"{head}/{number.year}"
        keys.append(head)
    segments = number.key_segments
    return keys + [f"{head}/{'-'.join(segments[:end])}" for end in range(1, len(segments) + 1)]


def number_rank(printed: str) -> int:
    """Sorts by year, then serial: 13/2012/NĐ-CP -> 2012_000013 as one integer."""
    try:
        number = parse_number(printed)
        serial = int(number.serial.split(".")[-1])
    except (NumberError, ValueError):
        return 0
    return (number.year or 0) * 1_000_000 + min(serial, 999_999)


def _common(document: SearchDocument, level: str) -> tantivy.Document:
    row = tantivy.Document()
    row.add_text("key", document.key)
    row.add_text("level", level)
    row.add_unsigned("group", group_of(document.key))
    row.add_text("f_type", document.type)
    for name, values in document.facets.items():
        for value in values:
            row.add_text(f"f_{name}", value)
    if document.status is not None:
        row.add_text("state", document.status or BY_INTERVAL)
        row.add_unsigned("valid_from", as_day(document.valid_from, NO_DATE))
        row.add_unsigned("valid_to", as_day(document.valid_to, OPEN_END))
    row.add_unsigned("date", as_day(document.date, NO_DATE))
    row.add_unsigned("number_rank", number_rank(document.number))
    row.add_text("number", " ".join(number_keys(document.number)))
    return row


def rows_of(document: SearchDocument):
    """The document's rows for the index: its own, then one a passage. Yields as it goes: a code has 700 articles."""
    context = analyse(" . ".join(filter(None, document.context)))
    everything: set[str] = set()
    for passage in document.passages:
        row, terms = _passage_row(document, passage, context)
        everything.update(terms)
        yield row

    own = analyse(
        " . ".join(
            filter(None, (document.title, *document.context, *document.keywords, document.summary, document.text))
        )
    )
    everything.update(own.folded, own.folded_bigrams)
    row = _common(document, DOCUMENT)
    row.add_text("own_exact", join(own.exact, own.exact_bigrams))
    row.add_text("own_folded", join(own.folded, own.folded_bigrams))
    row.add_text("match", " ".join(everything))
    row.add_text("title", join(analyse(f"{document.number} {document.title}").folded))
    row.add_text("payload", f"{document.version} {len(document.passages)}")
    yield row


def _passage_row(document: SearchDocument, passage: Passage, context):
    own = analyse(f"{passage.label} {passage.heading} . {passage.text}")
    folded = [*context.folded, *own.folded, *context.folded_bigrams, *own.folded_bigrams]
    row = _common(document, PASSAGE)
    row.add_text("ref", passage.ref)
    row.add_text("exact", join(context.exact, own.exact, context.exact_bigrams, own.exact_bigrams))
    row.add_text("folded", join(folded))
    return row, folded
