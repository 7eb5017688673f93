"""The sample legal documents, fed through the import like real ones."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from legal_docs.identity import identify
from legal_docs.importing.run import Problem, Summary, import_file
from legal_docs.models import LegalDocumentPage

from .content.legal_documents import records
from .ledger import Ledger


class RefusedError(RuntimeError):
    """The import refused some of the samples; the message says which and why (Vietnamese)."""


def seed_documents(ledger: Ledger) -> list[str]:
    """Import the samples that are missing; their numbers. A number the portal holds already is left alone: it may be
    the real document, or a sample that editors changed."""
    wanted = {identify(record["number"]).key: record for record in records()}
    present = set(LegalDocumentPage.objects.filter(number_key__in=wanted).values_list("number_key", flat=True))
    new = {key: record for key, record in wanted.items() if key not in present and ledger.is_wanted(f"document:{key}")}
    if not new:
        return []
    problems: list[Problem] = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "demo.jsonl"
        path.write_text("".join(json.dumps(record) + "\n" for record in new.values()), encoding="utf-8")
        import_file(path, Summary(report=problems.append))
    for page in LegalDocumentPage.objects.filter(number_key__in=new):
        ledger.note(page, f"document:{page.number_key}")
    if problems:
        raise RefusedError("; ".join(f"{problem.number}: {problem.reason}" for problem in problems))
    return [record["number"] for record in new.values()]
