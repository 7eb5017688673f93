"""Documents to test with; all texts are made up."""

import json
from datetime import date
from pathlib import Path

from legal_docs.importing.run import Problem, Summary, import_file
from legal_docs.models import Agency, DocumentKind, LegalDocumentPage
from legal_docs.services.filing import ensure_index, ensure_year
from legal_docs.services.texts import store_edited_body

BODY = """Chương I - QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Văn bản mẫu này quy định về hoạt động sáng kiến.
a) Điểm thứ nhất;
Điều 2. Đối tượng áp dụng
Mọi tổ chức, cá nhân có sáng kiến.
Chương II - ĐIỀU KHOẢN THI HÀNH
Điều 3. Hiệu lực
Văn bản mẫu có hiệu lực từ ngày ký."""


def make_document(number="13/2012/NĐ-CP", *, kind="Nghị định", issuers=("Chính phủ",), body=BODY, **values):
    """A live document below the page of its year, made the way the admin makes one."""
    values.setdefault("issued_on", date(2012, 3, 2))
    values.setdefault("effective_on", date(2012, 4, 20))
    values.setdefault("subject", "Ban hành Điều lệ Sáng kiến (mẫu)")
    page = LegalDocumentPage(number=number, **values)
    page.kind = DocumentKind.objects.filter(name=kind).first() or DocumentKind.objects.create(name=kind)
    page.issuers = [Agency.objects.filter(name=name).first() or Agency.objects.create(name=name) for name in issuers]
    page.text = store_edited_body(body)
    year = values["issued_on"].year if values["issued_on"] else None
    return ensure_year(ensure_index(), year).add_child(instance=page)


def record(number="13/2012/NĐ-CP", **values) -> dict:
    """An import record with everything usual in it."""
    return {
        "number": number,
        "kind": "Nghị định",
        "title": "Ban hành Điều lệ Sáng kiến (mẫu)",
        "issuers": ["Chính phủ"],
        "issued_on": "2012-03-02",
        "effective_on": "2012-04-20",
        "fields": ["Sáng kiến"],
        "source_url": f"https://vanban.example/{number}",
        "articles": [
            {"number": "1", "heading": "Phạm vi", "chapter": "Chương I - CHUNG", "text": f"Về {number}."},
            {"number": "2", "heading": "Hiệu lực", "chapter": "Chương I - CHUNG", "text": "Từ ngày ký."},
        ],
    } | values


def write_lines(path: Path, *items) -> Path:
    """A JSONL file; strings are written as they are."""
    lines = (item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in items)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def do_import(path: Path, **options) -> tuple[Summary, list[Problem]]:
    problems: list[Problem] = []
    summary = Summary(report=problems.append)
    import_file(path, summary, **options)
    return summary, problems
