"""What an import leaves in the database, whatever the file holds and whenever it is interrupted."""

import json
import lzma

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from wagtail.models import Page

from core.signals import content_changed_many
from legal_docs.importing import write
from legal_docs.models import Agency, LegalDocumentPage, LegalText, Provision, Relation, YearPage

from .factories import do_import, record, write_lines

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path):
    return tmp_path / "documents.jsonl"


def counts(summary):
    return summary.created, summary.updated, summary.unchanged, summary.ambiguous, summary.bad


def assert_tree_is_whole():
    assert not any(Page.find_problems())
    for page in Page.objects.all():
        assert page.numchild == page.get_children().count(), page
        assert page.specific.pk == page.pk
    for page in LegalDocumentPage.objects.all():
        assert page.url_path == f"{page.get_parent().url_path}{page.slug}/"


def test_a_record_becomes_a_page_with_its_text_below_its_year(legal_index, file):
    summary, problems = do_import(write_lines(file, record()))
    assert (counts(summary), problems) == ((1, 0, 0, 0, 0), [])
    page = LegalDocumentPage.objects.get()
    assert page.url == "/van-ban/2012/13-2012-nd-cp/"
    assert page.title == "Nghị định 13/2012/NĐ-CP ban hành Điều lệ Sáng kiến (mẫu)"
    assert [agency.name for agency in page.issuers.all()] == ["Chính phủ"]
    assert [field.name for field in page.legal_fields.all()] == ["Sáng kiến"]
    assert (page.kind.name, page.kind.abbreviation) == ("Nghị định", "NĐ")
    assert [item.eid for item in page.text.provisions.all()] == ["dieu-1", "dieu-2"]
    assert page.live
    assert_tree_is_whole()


def test_a_whole_body_is_outlined(legal_index, file):
    do_import(write_lines(file, record(articles=None, body="Điều 1. Một\nhai\nĐiều 2a. Ba\nbốn")))
    assert [item.eid for item in Provision.objects.all()] == ["dieu-1", "dieu-2a"]


def test_everything_but_the_number_may_be_missing(legal_index, file):
    summary, _ = do_import(write_lines(file, {"number": "07/2019/TT-BTC"}, {"number": "9 NQ"}))
    assert summary.created == 2
    first, second = LegalDocumentPage.objects.order_by("pk")
    assert (first.title, first.url) == ("Thông tư 07/2019/TT-BTC", "/van-ban/2019/07-2019-tt-btc/")
    assert second.url.startswith("/van-ban/khong-ro-nam/")


def test_articles_without_number_and_repeated_numbers_have_anchors_of_their_own(legal_index, file):
    articles = [{"number": number, "text": "x"} for number in ("1", None, "1", "5đ", None)]
    do_import(write_lines(file, record(articles=articles)))
    eids = [item.eid for item in Provision.objects.order_by("order")]
    assert eids == ["dieu-1", "khong-so-1", "dieu-1--2", "dieu-5dd", "khong-so-2"]


def test_a_second_import_changes_nothing_and_says_so(legal_index, file):
    write_lines(file, *(record(f"{number}/2012/NĐ-CP") for number in range(1, 8)), {"number": "9/2013/TT-BTC"})
    do_import(file)
    before = list(LegalDocumentPage.objects.order_by("pk").values())
    summary, _ = do_import(file)
    assert counts(summary) == (0, 0, 8, 0, 0)
    assert list(LegalDocumentPage.objects.order_by("pk").values()) == before


def test_a_changed_record_updates_its_page_and_keeps_the_old_text(legal_index, file):
    do_import(write_lines(file, record(), record("14/2012/NĐ-CP")))
    changed = record(title="Về việc khác", issuers=["Bộ Y tế và Bộ Nội vụ"], articles=[{"number": "1", "text": "Mới."}])
    summary, _ = do_import(write_lines(file, changed, record("14/2012/NĐ-CP")))
    assert counts(summary) == (0, 1, 1, 0, 0)
    page = LegalDocumentPage.objects.get(number="13/2012/NĐ-CP")
    assert page.title == "Nghị định 13/2012/NĐ-CP về việc khác"
    assert sorted(agency.name for agency in page.issuers.all()) == ["Bộ Nội vụ", "Bộ Y tế"]
    assert page.text.body == "Điều 1.\nMới."
    assert LegalText.objects.count() == 3
    assert_tree_is_whole()


def test_a_corrected_number_and_date_move_the_page(legal_index, file):
    do_import(write_lines(file, record(source_url="https://vanban.example/1")))
    corrected = record("14/2013/NĐ-CP", issued_on="2013-01-05", source_url="https://vanban.example/1")
    do_import(write_lines(file, corrected))
    assert LegalDocumentPage.objects.get().url == "/van-ban/2013/14-2013-nd-cp/"
    assert_tree_is_whole()


def test_an_update_leaves_visibility_to_the_editors(legal_index, file):
    do_import(write_lines(file, record()))
    LegalDocumentPage.objects.get().unpublish()
    summary, _ = do_import(write_lines(file, record(title="Mới")))
    assert summary.updated == 1
    assert not LegalDocumentPage.objects.get().live


def test_an_unpublished_draft_is_not_overtaken(legal_index, file):
    do_import(write_lines(file, record()))
    page = LegalDocumentPage.objects.get()
    page.subject = "Bản nháp"
    page.save_revision()
    summary, problems = do_import(write_lines(file, record(title="Từ nguồn")))
    assert summary.bad == 1
    assert "bản nháp" in problems[0].reason


def test_the_editor_opens_what_the_import_wrote(legal_index, file):
    do_import(write_lines(file, record()))
    LegalDocumentPage.objects.get().save_revision().publish()
    do_import(write_lines(file, record(title="Từ nguồn", issuers=["Bộ Y tế"])))
    draft = LegalDocumentPage.objects.get().get_latest_revision_as_object()
    assert draft.subject == "Từ nguồn"
    assert [agency.name for agency in draft.issuers.all()] == ["Bộ Y tế"]


def test_bad_lines_are_reported_with_number_and_reason_and_stop_nothing(legal_index, file):
    lines = [
        record("1/2012/NĐ-CP"),
        "{không phải JSON",
        '"chuỗi"',
        {"title": "không số"},
        record("2/2012/NĐ-CP", issued_on="31/12/2012", status="mất", source_url="javascript:alert(1)"),
        record("3/2012/NĐ-CP", articles="x"),
        record("4/2012/NĐ-CP", title="xấu \ud800"),
        record("5/2012/NĐ-CP", relations=[{"type": "loves", "number": "1/2012/NĐ-CP"}]),
        record("6/2012/NĐ-CP", files=["../../etc/passwd"]),
        "",
        record("7/2012/NĐ-CP", files=["khong-co.pdf"]),
        record("8/2012/NĐ-CP"),
    ]
    lines[6] = json.dumps(lines[6])  # the escape stays in the file, as a lone surrogate can only come
    summary, problems = do_import(write_lines(file, *lines))
    assert counts(summary) == (2, 0, 0, 0, 9)
    assert [problem.line for problem in problems] == [2, 3, 4, 5, 6, 7, 8, 9, 11]
    reasons = {problem.line: problem.reason for problem in problems}
    assert "JSON" in reasons[2]
    assert all(name in reasons[5] for name in ("issued_on", "status", "source_url"))
    assert "nằm ngoài" in reasons[9]
    assert "không tìm thấy" in reasons[11]
    assert sorted(LegalDocumentPage.objects.values_list("number", flat=True)) == ["1/2012/NĐ-CP", "8/2012/NĐ-CP"]
    assert_tree_is_whole()


def test_a_damaged_archive_keeps_what_was_read_before(legal_index, tmp_path):
    whole = "\n".join(json.dumps(record(f"{number}/2012/NĐ-CP")) for number in range(1, 200)).encode()
    packed = tmp_path / "documents.jsonl.xz"
    packed.write_bytes(lzma.compress(whole)[:-300])
    summary, problems = do_import(packed)
    assert summary.bad == 1
    assert "tệp hỏng" in problems[-1].reason
    packed.write_bytes(lzma.compress(whole))
    do_import(packed)
    assert LegalDocumentPage.objects.count() == 199


def test_same_numbers_get_addresses_of_their_own(legal_index, file):
    write_lines(file, *(record("55/2010/QH12", source_url=f"https://vanban.example/{n}") for n in range(3)))
    do_import(file, batch_records=1)
    slugs = list(LegalDocumentPage.objects.order_by("pk").values_list("slug", flat=True))
    assert slugs == ["55-2010-qh12", "55-2010-qh12-2", "55-2010-qh12-3"]
    summary, _ = do_import(file)
    assert summary.unchanged == 3


def test_without_an_address_number_issuers_and_date_decide(legal_index, file):
    nameless = record(source_url=None)
    do_import(write_lines(file, nameless))
    other_day = record(source_url=None, issued_on="2012-03-03")
    spelled = record("13 / 2012 / nđ-cp", source_url=None, issuers=["chính phủ."], title="Mới")
    summary, _ = do_import(write_lines(file, spelled, other_day))
    assert counts(summary) == (1, 1, 0, 0, 0)
    assert LegalDocumentPage.objects.filter(subject="Mới").count() == 1


def test_two_that_fit_are_reported_as_ambiguous(legal_index, file):
    do_import(
        write_lines(file, record(source_url="https://vanban.example/1"), record(source_url="https://vanban.example/2"))
    )
    summary, problems = do_import(write_lines(file, record(source_url=None, title="Bản nào?")))
    assert counts(summary) == (0, 0, 0, 1, 0)
    assert problems[0].kind == "ambiguous"
    assert not LegalDocumentPage.objects.filter(subject="Bản nào?").exists()


def test_lines_of_one_file_are_different_documents(legal_index, file):
    """A line without address must not overwrite the document an earlier line of the same file is about."""
    write_lines(file, record(), record(source_url=None, title="Văn bản thứ hai cùng số"))
    assert do_import(file)[0].created == 2
    assert counts(do_import(file)[0]) == (0, 0, 2, 0, 0)


def test_a_line_that_contradicts_an_earlier_one_is_reported(legal_index, file):
    summary, problems = do_import(write_lines(file, record(), record(title="Khác"), record()))
    assert counts(summary) == (1, 0, 1, 1, 0)
    assert "dòng 1" in problems[0].reason


def test_spellings_of_one_body_land_on_one_row(legal_index, file):
    names = ["Bộ Công Thương", "Bộ công thương.", "BỘ CÔNG THƯƠNG"]
    write_lines(file, *(record(f"{number}/2012/TT-BCT", issuers=[name]) for number, name in enumerate(names, 1)))
    do_import(file, batch_records=1)
    assert [(agency.name, agency.abbreviation) for agency in Agency.objects.all()] == [("Bộ Công Thương", "BCT")]


def test_relations_find_their_page_in_whatever_order_they_come(legal_index, file):
    amends = {"type": "amends", "number": "1/2012/nđ-cp", "target_provision": "dieu-1"}
    write_lines(
        file,
        record("2/2012/NĐ-CP", relations=[amends, {"type": "cites", "number": "99/1999/NĐ-CP"}]),
        record("1/2012/NĐ-CP"),
    )
    do_import(file)
    found = {item.type: item for item in Relation.objects.all()}
    assert found["amends"].target.number == "1/2012/NĐ-CP"
    assert found["cites"].target is None
    assert found["cites"].target_number == "99/1999/NĐ-CP"


def test_files_beside_the_import_file_are_attached_once(legal_index, file):
    file.with_name("ban-ky.pdf").write_bytes(b"%PDF-1.4 sample")
    write_lines(file, record(files=["ban-ky.pdf"]))
    do_import(file)
    do_import(write_lines(file, record(files=["ban-ky.pdf"], title="Mới")))
    (attachment,) = LegalDocumentPage.objects.get().attachments.all()
    assert attachment.document.title == "ban-ky.pdf"


def test_every_page_written_is_announced_once_inside_its_transaction(legal_index, file):
    announced = []
    connection_states = []

    def listen(sender, instances, **kwargs):
        from django.db import connection

        announced.extend(page.number for page in instances)
        connection_states.append(connection.in_atomic_block)

    content_changed_many.connect(listen)
    try:
        do_import(write_lines(file, record("1/2012/NĐ-CP"), record("2/2012/NĐ-CP")))
        do_import(write_lines(file, record("1/2012/NĐ-CP", title="Mới"), record("2/2012/NĐ-CP")))
    finally:
        content_changed_many.disconnect(listen)
    assert announced == ["1/2012/NĐ-CP", "2/2012/NĐ-CP", "1/2012/NĐ-CP"]
    assert all(connection_states)


class Killed(BaseException):
    """Stands for kill -9: nothing catches it."""


def test_an_import_killed_in_a_batch_leaves_whole_batches_and_is_completed_by_the_next(legal_index, file, monkeypatch):
    write_lines(file, *(record(f"{number}/2012/NĐ-CP") for number in range(1, 21)))
    calls = []
    real = write.announce_many

    def die_in_the_third_batch(pages):
        calls.append(1)
        if len(calls) == 3:
            raise Killed
        real(pages)

    monkeypatch.setattr(write, "announce_many", die_in_the_third_batch)
    with pytest.raises(Killed):
        do_import(file, batch_records=4)
    assert LegalDocumentPage.objects.count() == 8
    assert_tree_is_whole()
    summary, _ = do_import(file, batch_records=4)
    assert counts(summary) == (12, 0, 8, 0, 0)
    assert LegalDocumentPage.objects.count() == 20
    assert YearPage.objects.get(year=2012).numchild == 20
    assert_tree_is_whole()


def test_the_check_of_the_tree_would_notice_a_half_written_batch(legal_index, file):
    """Negative control of the test above."""
    do_import(write_lines(file, record()))
    Page.objects.filter(pk=YearPage.objects.get().pk).update(numchild=0)
    with pytest.raises(AssertionError):
        assert_tree_is_whole()


def test_one_record_the_database_refuses_costs_only_itself(legal_index, file, monkeypatch):
    from django.db import DatabaseError

    real = write.BatchWriter.fill

    def refuse_one(self, page, item, texts):
        if item.identity.printed == "2/2012/NĐ-CP":
            raise DatabaseError("refused")
        real(self, page, item, texts)

    monkeypatch.setattr(write.BatchWriter, "fill", refuse_one)
    summary, problems = do_import(write_lines(file, *(record(f"{number}/2012/NĐ-CP") for number in (1, 2, 3))))
    assert counts(summary) == (2, 0, 0, 0, 1)
    assert [problem.line for problem in problems] == [2]
    assert_tree_is_whole()


def test_the_command_prints_counts_writes_errors_and_exits_with_one(legal_index, file, tmp_path, capsys):
    write_lines(file, record(), "[]")
    errors = tmp_path / "errors.jsonl"
    with pytest.raises(SystemExit) as stopped:
        call_command("import_legal_documents", str(file), errors=errors)
    output = capsys.readouterr()
    assert stopped.value.code == 1
    assert "created 1, updated 0, unchanged 0, ambiguous 0, bad 1" in output.out
    assert f"{file}:2:" in output.err
    assert json.loads(errors.read_text())["line"] == 2


@pytest.mark.parametrize("name", ["missing.jsonl", "table.xlsx", "table.csv"])
def test_a_file_that_cannot_be_imported_is_refused_before_anything_is_written(legal_index, tmp_path, file, name):
    if "table" in name:
        (tmp_path / name).write_text("x")
    write_lines(file, record())
    with pytest.raises(CommandError):
        call_command("import_legal_documents", str(file), str(tmp_path / name))
    assert not LegalDocumentPage.objects.exists()
