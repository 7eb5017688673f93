"""Publish, unpublish, delete, move, restrict, schedule: what a reader finds right after each."""

from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone
from wagtail.models import PageViewRestriction

from news.models import NewsIndexPage
from news.search_documents import ArticleSource
from portal.worker.jobs import publish_scheduled, tidy_index, update_index
from search import changes, checking, freshness, indexing
from search.engines import WriterBusy
from search.models import Change

# Real commits: what a rolled-back test transaction writes never settles on PostgreSQL (decision note 6).
pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def found(client, news, search_index):
    """Titles found for a question at the JSON address."""

    def found(question):
        answer = client.get("/api/v1/search", {"q": question}).json()
        return [result["title"] for result in answer["results"]]

    return found


def test_a_published_page_is_found_at_the_next_request(found, write):
    write("Đổi mới sáng tạo ở nông thôn")
    assert found("doi moi sang tao") == ["Đổi mới sáng tạo ở nông thôn"]


def test_without_the_writer_after_commit_the_next_search_catches_up(found, write, search_index):
    with search_index.writer(1000):
        write("Bài không kịp lập chỉ mục")
    assert found("không kịp lập chỉ mục") == ["Bài không kịp lập chỉ mục"]


def test_a_draft_is_not_found_and_publishing_a_revision_brings_it(found, write):
    page = write("Bản nháp bí mật", live=False)
    assert found("bản nháp bí mật") == []
    page.title = "Bản chính thức"
    page.save_revision().publish()
    assert found("bản chính thức") == ["Bản chính thức"]


def test_an_edit_that_is_only_a_draft_changes_nothing(found, write):
    page = write("Tin đã đăng")
    page.title = "Sửa nhưng chưa đăng"
    page.save_revision()
    assert found("tin đã đăng") == ["Tin đã đăng"]
    assert found("sửa nhưng chưa đăng") == []


def test_an_unpublished_page_leaves(found, write):
    page = write("Tin phải gỡ")
    page.unpublish()
    assert found("tin phải gỡ") == []


def test_a_deleted_page_and_a_deleted_subtree_leave(found, write, news):
    page = write("Tin xóa một mình")
    write("Tin xóa cùng mục")
    page.delete()
    assert found("tin xóa") == ["Tin xóa cùng mục"]
    news.delete()
    assert found("tin xóa") == []
    assert checking.check().clean


def test_a_moved_page_is_found_at_its_new_address(client, found, write, news):
    page = write("Tin chuyển mục", slug="tin-chuyen-muc")
    elsewhere = news.get_parent().add_child(instance=NewsIndexPage(title="Lưu trữ", slug="luu-tru"))
    page.move(elsewhere, "last-child")
    assert found("tin chuyển mục") == ["Tin chuyển mục"]
    answer = client.get("/api/v1/search", {"q": "tin chuyển mục"}).json()
    assert answer["results"][0]["url"] == "/luu-tru/tin-chuyen-muc/"
    indexing.update()
    assert checking.check().clean


def test_a_new_slug_of_a_section_reaches_the_pages_below(write, news, search_index):
    write("Tin dưới mục", slug="tin")
    news.slug = "thoi-su"
    news.save()
    indexing.update()
    assert checking.check().clean


def test_a_restricted_section_disappears_and_comes_back(found, write, news):
    write("Tin nội bộ")
    restriction = PageViewRestriction.objects.create(page=news.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    assert found("tin nội bộ") == []
    restriction.delete()
    assert found("tin nội bộ") == ["Tin nội bộ"]


def test_a_page_taken_down_is_never_shown_even_while_the_index_still_has_it(client, write, search_engine, news):
    page = write("Còn trong chỉ mục")
    indexing.rebuild()
    type(page).objects.filter(pk=page.pk).update(live=False)  # behind the change log's back
    answer = client.get("/api/v1/search", {"q": "còn trong chỉ mục"}).json()
    assert (answer["results"], answer["total"]) == ([], 0)


def test_scheduled_publishing_and_expiry_arrive_through_the_worker(found, write):
    page = write("Tin hẹn giờ", live=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.expire_at = timezone.now() + timedelta(hours=3)
    page.save_revision().publish()
    publish_scheduled()
    assert found("tin hẹn giờ") == []
    for hours, expected in ((2, ["Tin hẹn giờ"]), (4, [])):
        with time_machine.travel(timezone.now() + timedelta(hours=hours)):
            publish_scheduled()
        update_index()
        assert found("tin hẹn giờ") == expected


def test_a_rolled_back_change_leaves_no_trace(write, search_index):
    before = Change.objects.count()
    with pytest.raises(RuntimeError), transaction.atomic():
        write("Không bao giờ có")
        raise RuntimeError
    assert Change.objects.count() == before


def test_publishing_goes_on_while_somebody_else_writes_and_the_worker_makes_up_for_it(found, write, search_index):
    with search_index.writer(1000):
        write("Đăng lúc chỉ mục bận")
    update_index()
    assert found("đăng lúc chỉ mục bận") == ["Đăng lúc chỉ mục bận"]


def test_many_changes_are_left_to_the_worker(write, search_index):
    with transaction.atomic():
        for number in range(freshness.INLINE_CHANGES + 5):
            write(f"Tin số {number}")
    assert freshness.catch_up(0) is False
    assert indexing.behind()
    update_index()
    assert not indexing.behind()


def test_a_change_of_many_pages_is_left_to_the_worker(write, news, search_index):
    write("Tin dưới mục")
    news.slug = "muc-doi-ten"
    news.save()
    assert freshness.catch_up(1000) is False
    update_index()
    assert checking.check().clean


def test_catching_up_stops_when_its_time_is_over_and_goes_on_where_it_stopped(write, search_index):
    with search_index.writer(1000):
        for number in range(3):
            write(f"Tin số {number}")
    assert freshness.catch_up(0) is False
    assert freshness.catch_up(10_000) is True
    assert checking.check().clean


def test_an_unreadable_index_is_made_anew_by_the_worker(write, search_index):
    write("Một")
    store = search_index.store
    for file in (store.root / store.current_name()).iterdir():
        file.write_bytes(b"broken")
    store.__init__(store.root)
    update_index()
    assert checking.check().clean


def test_pieces_left_by_quick_writers_are_merged(write, search_index):
    for number in range(20):
        write(f"Tin số {number}")
        assert freshness.catch_up(10_000)  # a busy machine may not have managed within the time publishing allows
    before = search_index.store.current().searcher().num_segments
    tidy_index()
    assert search_index.store.current().searcher().num_segments < before
    assert checking.check().clean


def test_an_index_the_log_no_longer_reaches_rebuilds_itself(write, search_index):
    write("Một")
    indexing.update()
    Change.objects.all().delete()
    write("Hai")
    assert indexing.update().rebuilt
    assert checking.check().clean


def test_pruning_keeps_what_a_caught_up_index_stands_on(write, search_index):
    write("Một")
    write("Hai")
    indexing.update()
    Change.objects.update(created_at=timezone.now() - timedelta(days=30))
    assert changes.prune() > 0
    assert Change.objects.count() == 1


def test_edits_during_a_rebuild_are_not_lost(write, search_engine, monkeypatch):
    page = write("Trước khi lập lại")
    original = ArticleSource.documents

    def edited_meanwhile(self, pks):
        yield from original(self, pks)
        if page.title == "Trước khi lập lại":
            page.title = "Sửa giữa chừng"
            page.save()
            write("Thêm giữa chừng")

    monkeypatch.setattr(ArticleSource, "documents", edited_meanwhile)
    indexing.rebuild()
    monkeypatch.undo()
    assert checking.check().clean


def test_check_names_what_is_missing_stale_and_ghostly_and_repair_mends_it(write, search_engine):
    stale, ghost, missing = write("Sẽ cũ"), write("Sẽ là ma"), write("Sẽ thiếu", live=False)
    indexing.rebuild()
    for page, changed in ((stale, {"title": "Đã khác"}), (ghost, {"live": False}), (missing, {"live": True})):
        type(page).objects.filter(pk=page.pk).update(**changed)  # behind the change log's back
    report = checking.check()
    keys = {what: [f"article:{page.pk}"] for what, page in (("stale", stale), ("ghosts", ghost), ("missing", missing))}
    assert {what: getattr(report, what) for what in keys} == keys
    checking.repair(report)
    assert checking.check().clean


def test_a_second_rebuild_at_the_same_time_is_refused(search_index):
    with search_index.rebuilding(0), pytest.raises(WriterBusy):
        indexing.rebuild(wait_ms=100)
