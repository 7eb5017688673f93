"""What is learned from searches, and that nothing is learned about who searched."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from search import indexing
from search.models import LoggedQuery
from search.querylog import collecting, notes, spool

AT = datetime(2026, 3, 5, 8, 9, 42, tzinfo=UTC)


@pytest.fixture(autouse=True)
def spool_folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path


@pytest.fixture
def opened(client):
    def opened(**body):
        return client.post("/api/v1/opened", json.dumps(body), content_type="application/json")

    return opened


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Sáng kiến  cấp TỈNH", "sáng kiến cấp tỉnh"),
        ("hồ sơ của 079203001234", "hồ sơ của …"),
        ("gọi 0912 345 678 hỏi", "gọi … hỏi"),
        ("gửi an@example.vn", "gửi …"),
        ("nghị định 13/2012/nđ-cp", "nghị định 13/2012/nđ-cp"),
    ],
)
def test_a_question_is_kept_without_personal_numbers_and_addresses(typed, kept):
    assert notes.masked(typed) == kept


def test_the_time_is_kept_to_the_minute():
    assert notes.asked(AT, "a", 1, 2.0, "embedded", False).at == datetime(2026, 3, 5, 8, 9, tzinfo=UTC)


@given(st.text(max_size=300), st.integers(0, 10**6))
def test_a_note_survives_its_way_through_the_spool(text, total):
    note = notes.asked(AT, text, total, 1.5, "embedded", False)
    assert notes.load(notes.dump(note)) == note
    assert "\n" not in notes.dump(note)


@pytest.mark.parametrize("line", ["", "{", '{"kind": "asked"}', "[]", '{"at": "never"}'])
def test_a_line_cut_off_is_no_note(line):
    with pytest.raises(notes.BadNote):
        notes.load(line)


@pytest.mark.django_db
def test_a_search_is_noted_with_what_was_found_and_nothing_about_the_reader(client, news, write, search_engine):
    write("Sáng kiến cấp tỉnh")
    indexing.rebuild()
    client.get("/tim-kiem/", {"q": "Sang kien"}, headers={"user-agent": "Trình duyệt lạ"}, REMOTE_ADDR="203.0.113.7")
    raw = (spool.folder() / "notes.jsonl").read_text()
    assert "203.0.113.7" not in raw
    assert "Trình duyệt lạ" not in raw
    assert collecting.collect() == 1
    row = LoggedQuery.objects.get()
    assert (row.kind, row.text, row.total, row.engine, row.degraded) == ("asked", "sang kien", 1, "embedded", False)


@pytest.mark.django_db
def test_further_pages_and_empty_questions_are_not_counted(client, news, search_index):
    client.get("/tim-kiem/")
    client.get("/tim-kiem/", {"q": "a", "page": 2})
    assert collecting.collect() == 0


@pytest.mark.django_db
def test_an_opened_result_is_noted(opened):
    assert opened(q="Sáng kiến", url="/van-ban/2012/13-2012-nd-cp/#dieu-5", rank=2).status_code == 204
    assert collecting.collect() == 1
    row = LoggedQuery.objects.get()
    assert (row.kind, row.text, row.rank) == ("opened", "sáng kiến", 2)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"q": "a", "url": "https://elsewhere.example/", "rank": 1},
        {"q": "a", "url": "//elsewhere.example/", "rank": 1},
        {"q": "a", "url": "/a\r\nb", "rank": 1},
        {"q": "a", "url": "/a", "rank": 0},
        {"q": "a", "url": "/a", "rank": "1"},
        {"q": "a" * 501, "url": "/a", "rank": 1},
        {"q": "a", "url": "/" + "a" * 5_000, "rank": 1},
        {"q": ["a"], "url": "/a", "rank": 1},
    ],
)
def test_a_forged_note_is_refused_and_not_kept(opened, body):
    assert opened(**body).status_code == 400
    assert not (spool.folder() / "notes.jsonl").exists()


def test_only_posting_opens(client):
    assert client.get("/api/v1/opened").status_code == 405


@pytest.mark.django_db
def test_a_batch_left_by_a_killed_worker_is_collected_once(monkeypatch):
    spool.put(notes.asked(timezone.now(), "sáng kiến", 3, 1.0, "embedded", False))
    # Killed after the commit and before the file is deleted.
    monkeypatch.setattr("pathlib.Path.unlink", lambda *args, **kwargs: None)
    assert collecting.collect() == 1
    monkeypatch.undo()
    assert collecting.collect() == 0
    assert LoggedQuery.objects.count() == 1
    assert not list(spool.folder().glob("batch-*"))


@pytest.mark.django_db
def test_a_search_is_answered_when_the_spool_cannot_be_written(client, news, search_index, settings, tmp_path):
    (tmp_path / "spool").write_text("a file where a folder should be")
    assert client.get("/tim-kiem/", {"q": "sáng kiến"}).status_code == 200


@pytest.mark.django_db
def test_searches_are_forgotten_after_ninety_days():
    for days in (10, 89, 91):
        LoggedQuery.objects.create(batch="x", kind="asked", at=timezone.now() - timedelta(days=days), text="a")
    collecting.forget()
    assert LoggedQuery.objects.count() == 2


@pytest.mark.django_db
def test_the_report_names_what_leads_nowhere(admin_client):
    for text, total in (("drone tưới lúa", 0), ("drone tưới lúa", 0), ("sáng kiến", 12)):
        LoggedQuery.objects.create(batch="x", kind="asked", at=timezone.now(), text=text, total=total, took_ms=5)
    page = admin_client.get("/admin/reports/search/").content.decode()
    nothing_found = page.split("Không tìm thấy gì")[1].split("Hỏi nhiều nhất")[0]
    assert "drone tưới lúa" in nothing_found
    assert "sáng kiến" not in nothing_found


@pytest.mark.django_db
def test_the_report_is_for_those_who_may_see_it(client, django_user_model):
    assert client.get("/admin/reports/search/").status_code == 302
    client.force_login(django_user_model.objects.create_user("contributor", password="x"))
    assert client.get("/admin/reports/search/").status_code in {302, 403}
