"""Documents as rows of an index, the same for every engine: plain values, terms already made. No engine here.

Two levels of entries share an index: a *document* (one a page) and its *passages*. Every entry carries the whole
document's metadata, so that a filter never needs a join.

===============  =====================================================================================
``key``          the document's search key, on both levels; updates delete by it
``level``        "document", "passage", or "meta" (the one entry that holds the cursor)
``ref``          a passage's id within its document
``exact``        passages: ranking terms as typed, syllables and bigrams of context, heading and text
``folded``       passages: the same without accents, in order: phrases are looked up here
``own_exact``    documents: ranking terms of the document's own entry (title, context, summary, own text)
``own_folded``   documents: the same without accents, in order too. Fields of their own, so that ranking one level is
                 one plain union of terms, which tantivy answers five times faster than a filtered one
``match``        documents only: distinct folded syllables and bigrams of *everything*, passages included; decides
                 whether a document matches at all, and so what totals and facets count
``title``        folded syllables of title and number, for suggestions
``number``       document number keys, whole and as far as one may type them: "13", "13/2012", "13/2012/nd", …,
                 and "=13/2012/nd-cp" for the very number
``f_*``          facet values (a list);  ``valid_from``/``valid_to``/``state`` what the status facet is computed from
``date``         as 20120302;  ``number_rank`` sorts by year, then serial
``version``      documents only: the digest ``search check`` compares;  ``passages`` how many it has
===============  =====================================================================================

A text of several terms is one string, terms separated by spaces: both engines have a whitespace analyser.
"""

from collections.abc import Iterator
from datetime import date

from viettext.law.numbers import NumberError
from viettext.law.numbers import parse as parse_number

from ..analysis import Terms, analyse, join
from ..documents import Passage, SearchDocument

#: Bump when the fields or their content change: an index of another version is rebuilt, never read.
SCHEMA_VERSION = 4

DOCUMENT, PASSAGE, META = "document", "passage", "meta"
META_KEY = "meta:0"

#: Facets stored as terms; "status" is computed from the validity fields.
STORED_FACETS = ("type", "kind", "issuer", "field", "year")

NO_DATE = 0  # valid_from of a document whose start we do not know
OPEN_END = 99_999_999  # valid_to of a document with no known end
#: ``state`` of a document whose status follows from its interval; others carry the overriding status itself.
BY_INTERVAL = "interval"

#: Field name -> value: text, number, or a list of texts.
Row = dict[str, str | int | list[str]]


def as_day(day: date | None, missing: int) -> int:
    """2012-03-02 -> 20120302, an unsigned that sorts like the date."""
    return day.year * 10_000 + day.month * 100 + day.day if day else missing


def number_keys(printed: str) -> list[str]:
    """What a typed number may match: "13/2012/NĐ-CP" -> 13, 13/2012, 13/2012/nd, 13/2012/nd-cp, =13/2012/nd-cp.

    The last is what it matches as a whole: "33/2018/TT" is also how a number can start.
    """
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
    keys += [f"{head}/{'-'.join(segments[:end])}" for end in range(1, len(segments) + 1)]
    return [*keys, whole_number_key(number.key)]


def whole_number_key(key: str) -> str:
    """The term of a document that has this very number."""
    return f"={key}"


def number_rank(printed: str) -> int:
    """Sorts by year, then serial: 13/2012/NĐ-CP -> 2012_000013 as one integer."""
    try:
        number = parse_number(printed)
        serial = int(number.serial.split(".")[-1])
    except (NumberError, ValueError):
        return 0
    return (number.year or 0) * 1_000_000 + min(serial, 999_999)


def rows_of(document: SearchDocument) -> Iterator[Row]:
    """The passages' rows, then the document's own. Yields as it goes: a code has 700 articles."""
    common = _common(document)
    context = analyse(" . ".join(filter(None, document.context)))
    everything: set[str] = set()
    for passage in document.passages:
        row, terms = _passage_row(common, passage, context)
        everything.update(terms)
        yield row

    own = analyse(
        " . ".join(
            filter(None, (document.title, *document.context, *document.keywords, document.summary, document.text))
        )
    )
    everything.update(own.folded, own.folded_bigrams)
    yield common | {
        "level": DOCUMENT,
        "own_exact": join(own.exact, own.exact_bigrams),
        "own_folded": join(own.folded, own.folded_bigrams),
        "match": " ".join(everything),
        "title": join(analyse(f"{document.number} {document.title}").folded),
        "version": document.version,
        "passages": len(document.passages),
    }


def _common(document: SearchDocument) -> Row:
    row: Row = {
        "key": document.key,
        "f_type": [document.type],
        "date": as_day(document.date, NO_DATE),
        "number_rank": number_rank(document.number),
        "number": " ".join(number_keys(document.number)),
    }
    row |= {f"f_{name}": list(values) for name, values in document.facets.items()}
    if document.status is not None:
        row["state"] = document.status or BY_INTERVAL
        row["valid_from"] = as_day(document.valid_from, NO_DATE)
        row["valid_to"] = as_day(document.valid_to, OPEN_END)
    return row


def _passage_row(common: Row, passage: Passage, context: Terms) -> tuple[Row, list[str]]:
    own = analyse(f"{passage.label} {passage.heading} . {passage.text}")
    # Bigrams between, so that no phrase runs from the context into the passage.
    folded = [*context.folded, *context.folded_bigrams, *own.folded, *own.folded_bigrams]
    row = common | {
        "level": PASSAGE,
        "ref": passage.ref,
        "exact": join(context.exact, own.exact, context.exact_bigrams, own.exact_bigrams),
        "folded": join(folded),
    }
    return row, folded
