"""Every document of the try-out corpus asked for by its number: six spellings of the whole, and serial/year alone.

Found means: the documents that carry the number are the first results, and the card above the results names them.
Imports the corpus into a data folder of its own, removed at the end; ``PORTAL_BENCH_DATA_DIR`` may name one that holds
it already. ``python -m bench numbers``; ``BENCH_STEP=10`` asks for every tenth document only.
"""

import json
import os
import shutil
import sys
import tempfile
import unicodedata
from collections import defaultdict
from pathlib import Path

from .spine import Portal, corpus
from .table import Row

#: Failures named one by one, on standard error.
SHOWN = 20
#: The card lists this many candidates of a number (search.resolving.MAX_CANDIDATES).
CARD = 10


def run() -> list[Row]:
    given = os.environ.get("PORTAL_BENCH_DATA_DIR")
    if given:
        return _rows(Portal(Path(given)))
    folder = Path(tempfile.mkdtemp(prefix="portal-bench-"))
    try:
        portal = Portal(folder)
        portal.run("migrate", "--verbosity", "0")
        portal.run("import_legal_documents", str(corpus() / "legal_documents.jsonl.xz"))
        return _rows(portal)
    finally:
        shutil.rmtree(folder)


def _rows(portal: Portal) -> list[Row]:
    output, _seconds, _memory = portal.run("shell", "--no-imports", "-c", "from bench.numbers import probe; probe()")
    rows = []
    for name, figures in json.loads(output.splitlines()[-1]).items():
        share = 100 * (1 - figures["missed"] / figures["asked"])
        rows.append(Row(f"{name}: first, of {figures['asked']}", share, "%", (">=", 100)))
        share = 100 * (1 - figures["card_missed"] / figures["asked"])
        rows.append(Row(f"{name}: on the card", share, "%", (">=", 100)))
    return rows


def spellings(number: str, kind: str) -> dict[str, str]:
    """Six ways to type a whole number."""
    from viettext.fold import fold
    from viettext.slugs import slugify

    return {
        "as printed": number,
        "no accents": fold(number),
        "with dashes": slugify(number.replace("&", "")),
        "spaces around signs": number.replace("/", " / ").replace("-", " - "),
        "kind before it": f"{kind} số {number}".lower() if kind else f"số {number}".lower(),
        "decomposed, eth for Đ": unicodedata.normalize("NFD", number.replace("Đ", "Ð")),
    }


def probe() -> None:
    """Runs inside the portal: prints how many were asked for and missed, a kind of question a JSON key."""
    from legal_docs.models import LegalDocumentPage

    documents = list(
        LegalDocumentPage.objects.live().public().select_related("kind").only("number", "number_key", "kind__name")
    )
    sharing, starting = defaultdict(set), defaultdict(set)
    for document in documents:
        sharing[document.number_key].add(f"legal_document:{document.pk}")
        if start := _serial_and_year(document.number_key):
            starting[start].add(f"legal_document:{document.pk}")
    tally = defaultdict(lambda: {"asked": 0, "missed": 0, "card_missed": 0})
    for document in documents[:: int(os.environ.get("BENCH_STEP", "1"))]:
        kind = document.kind.name if document.kind else ""
        for name, text in spellings(document.number, kind).items():
            _ask(tally[name], text, sharing[document.number_key])
    for start, keys in list(starting.items())[:: int(os.environ.get("BENCH_STEP", "1"))]:
        _ask(tally["serial and year alone"], start, keys)
    print(json.dumps(tally))


def _serial_and_year(number_key: str) -> str:
    serial, _, rest = number_key.partition("/")
    year = rest[:4]
    return f"{serial}/{year}" if year.isdigit() and rest[4:5] in ("", "/") else ""


def _ask(tally: dict, text: str, expected: set[str]) -> None:
    from django.utils import timezone

    from search import service
    from search.abbreviations.current import understand
    from search.request import SearchRequest
    from search.resolving import resolve

    query = understand(text)
    request = SearchRequest(query, timezone.localdate(), scope="documents", size=max(10, len(expected)))
    first = {hit.key for hit in service.answer(request).hits[: len(expected)]}
    card = {target.card.key for resolution in resolve(query) for target in resolution.targets}
    tally["asked"] += 1
    tally["missed"] += first != expected
    tally["card_missed"] += not (expected <= card or (len(expected) > CARD and len(card & expected) == CARD))
    for what, got in (("first", first), ("card", card)):
        if not expected <= got and tally["missed"] + tally["card_missed"] <= SHOWN:
            print(f"{text!r}: {what} {sorted(got)}, expected {sorted(expected)}", file=sys.stderr)
