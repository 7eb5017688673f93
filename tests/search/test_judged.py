"""The gate of relevance: our own judged questions (tests/search/judged/, made-up provisions), on every engine.

The floors leave room for one or two questions: small changes may pass, a broken analyser, weight or order may not.
Figures that mean more need more questions: ``manage.py search evaluate``.
"""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from legal_docs.models import LegalDocumentPage
from search.changes import Cursor
from search.evaluation import measure, read_questions
from search.evaluation.asking import ask_all
from search.registry import source_of_type

from ..legal_docs.factories import do_import

JUDGED = Path(__file__).with_name("judged")

#: Measured: 1.00 and 0.97, on either engine, with accents and without.
HIT_FLOOR, NDCG_FLOOR = 0.96, 0.93


@pytest.fixture
def library(news):
    """The made-up documents, imported; as search documents."""
    _summary, problems = do_import(JUDGED / "documents.jsonl")
    assert not problems
    pks = list(LegalDocumentPage.objects.values_list("pk", flat=True))
    return list(source_of_type("legal_document").documents(pks))


@pytest.fixture
def engine(empty_engine, library):
    with empty_engine.rebuilding(0) as writer:
        for document in library:
            writer.put(document)
        writer.commit(Cursor())
    return empty_engine


def questions():
    with open(JUDGED / "questions.jsonl", encoding="utf-8") as lines:
        return list(read_questions(lines))


@pytest.mark.parametrize("accents", [True, False], ids=["typed", "bare"])
def test_the_answering_provision_is_found_and_stands_high(engine, accents):
    run = ask_all(engine, questions(), "provisions", accents=accents)
    figures = measure([(answer.ranked, answer.relevant) for answer in run.answers.values()])
    low = [name for name, answer in run.answers.items() if not answer.relevant.intersection(answer.ranked[:3])]
    assert figures["hit@10"] >= HIT_FLOOR, f"{figures}; not among the first three: {low}"
    assert figures["nDCG@10"] >= NDCG_FLOOR, f"{figures}; not among the first three: {low}"


def test_headings_are_read_by_one_query_that_reads_no_text(library, django_assert_num_queries):
    source = source_of_type("legal_document")
    pk = LegalDocumentPage.objects.get(number="101/2031/QĐ-UBND").pk
    with django_assert_num_queries(1) as captured:
        headings = source.headings([(pk, "dieu-3"), (pk, "dieu-5"), (pk, "dieu-99")])
    assert headings == {
        (pk, "dieu-3"): "Hồ sơ đề nghị công nhận sáng kiến",
        (pk, "dieu-5"): "Tiền thưởng cho tác giả",
    }
    assert "body" not in captured.captured_queries[0]["sql"]


# -- the command


@pytest.fixture
def own_index(library, settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "own-index"
    call_command("search", "rebuild", "--engine", "embedded")


def evaluate(capsys, *arguments):
    capsys.readouterr()
    call_command("search", "evaluate", str(JUDGED / "questions.jsonl"), "--engine", "embedded", *arguments)
    return capsys.readouterr().out


def test_a_run_saved_yesterday_is_compared_question_by_question(own_index, tmp_path, capsys):
    saved = str(tmp_path / "yesterday.json")
    evaluate(capsys, "--save", saved)
    shown = evaluate(capsys, "--strip-accents", "--against", saved)
    assert "28 questions, engine embedded, scope provisions, without accents" in shown
    assert f"against {saved}: engine embedded, scope provisions, as typed" in shown
    assert "95 % of the change" in shown


def test_a_file_that_is_no_saved_run_is_refused_before_anything_is_asked(own_index, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("search.service.ask", None)
    with pytest.raises(CommandError, match=r"questions\.jsonl: no saved run"):
        evaluate(capsys, "--against", str(JUDGED / "questions.jsonl"))
    with pytest.raises(CommandError, match=r"missing\.json"):
        evaluate(capsys, "--against", str(tmp_path / "missing.json"))
