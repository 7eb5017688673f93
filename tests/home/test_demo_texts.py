"""What the demo says is clean, labelled, and fit for the import and the editor."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest

from home.demo import content
from home.demo.content.articles import ARTICLES
from home.demo.content.legal_documents import records
from home.demo.publishing import event_day
from legal_docs.importing.records import Record
from legal_docs.importing.validate import validate

FILES = sorted(path for path in Path(content.__file__).parent.rglob("*") if path.suffix in {".py", ".txt", ".json"})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_texts_are_in_composed_unicode(path):
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "  " not in path.read_text(encoding="utf-8").strip() or path.suffix != ".txt"


@pytest.mark.parametrize("record", records(), ids=lambda record: record["number"])
def test_a_sample_document_passes_the_import_and_says_that_it_is_a_sample(record, tmp_path):
    assert isinstance(validate(record, 1, tmp_path), Record)
    assert record["title"].endswith("(văn bản mẫu)")
    assert record["body"].startswith("VĂN BẢN MẪU.")


def test_sample_documents_cover_kinds_and_validity():
    found = records()
    assert len(found) == 8
    assert len({record["kind"] for record in found}) >= 5
    assert {record["status"] for record in found} == {"in_force", "expired", "pending"}


def test_articles_are_dated_and_signed():
    assert len(ARTICLES) == 6
    for article in ARTICLES:
        assert date(2023, 1, 1) <= article.date <= date(2026, 12, 31)
        assert article.bylines
        assert article.summary
        assert article.picture


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 23), date(2026, 12, 14)),  # Monday to Monday
        (date(2026, 11, 21), date(2026, 12, 14)),  # three weeks on it is Saturday
        (date(2026, 11, 22), date(2026, 12, 14)),
    ],
)
def test_an_event_to_come_falls_on_a_working_day(today, expected):
    assert event_day(21, today) == expected


def test_a_dated_event_stays_where_it_is():
    assert event_day(date(2023, 8, 26), date(2026, 1, 1)) == date(2023, 8, 26)
