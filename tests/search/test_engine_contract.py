"""What every engine must do, on one small library. A further engine joins ``ENGINES`` in conftest.py.

The same cases hold for all. Two differences are allowed, and no case depends on them: the order of equals, and
absolute scores (tantivy multiplies all of them by k1 + 1, and counts entries of both levels for a term's rarity where
Elasticsearch counts those that have the field, so that in a tiny library a document found by its own entry and one
found by a passage may change places).
"""

from datetime import date

import pytest

from search.changes import Cursor
from search.engines import EngineUnavailable, WriterBusy
from search.query import parse
from search.request import SearchRequest

from .documents import LIBRARY, article, legal

TODAY = date(2026, 1, 15)


@pytest.fixture
def engine(empty_engine):
    with empty_engine.rebuilding(0) as writer:
        for document in LIBRARY:
            writer.put(document)
        writer.commit(Cursor())
    return empty_engine


def ask(engine, text="", **options):
    return engine.search(SearchRequest(parse(text), day=options.pop("day", TODAY), **options))


def keys(found):
    return [hit.key for hit in found.hits]


def test_words_find_the_document_with_its_best_passages_each_document_once(engine):
    found = ask(engine, "công nhận sáng kiến")
    assert set(keys(found)[:2]) == {"legal_document:1", "article:1"}
    assert len(keys(found)) == len(set(keys(found)))
    law = next(hit for hit in found.hits if hit.key == "legal_document:1")
    assert "dieu-5" in [passage.ref for passage in law.passages]


def test_accents_may_be_left_out(engine):
    typed = ask(engine, "công nhận sáng kiến", scope="provisions")
    bare = ask(engine, "cong nhan sang kien", scope="provisions")
    assert {hit.passages[0].ref for hit in bare.hits} == {hit.passages[0].ref for hit in typed.hits}


def test_typed_accents_rank_matching_accents_first(engine):
    with engine.writer(1000) as writer:
        writer.put(article(10, "Bán hàng"))
        writer.put(article(11, "Bàn hàng"))
        writer.commit(Cursor())
    assert keys(ask(engine, "bàn hàng"))[0] == "article:11"
    assert keys(ask(engine, "bán hàng"))[0] == "article:10"
    assert set(keys(ask(engine, "ban hang"))) >= {"article:10", "article:11"}


@pytest.mark.parametrize("spelling", ["hòa giải viên", "hoà giải viên", "HOÀ GIẢI VIÊN", "hoa giai vien"])
def test_both_tone_placements_are_one_word(engine, spelling):
    assert keys(ask(engine, spelling))[0] == "legal_document:4"


@pytest.mark.parametrize(
    "spelling",
    [
        "13/2012/NĐ-CP",
        "13/2012/nđ-cp",
        "13/2012/ÐN-CP".replace("ÐN", "NÐ"),
        "13-2012-nd-cp",
        "13 / 2012 / NĐ - CP",
        "nghị định 13 năm 2012",
        "nghi dinh 13/2012",
        "nd13/2012",
        "013/2012/NĐCP",
    ],
)
def test_a_document_number_in_its_usual_spellings_comes_first(engine, spelling):
    assert keys(ask(engine, spelling))[0] == "legal_document:1"


def test_a_partial_number_lists_all_it_could_mean(engine):
    assert set(keys(ask(engine, "13/2012"))[:2]) == {"legal_document:1", "legal_document:2"}


def test_a_number_with_words_stays_in_its_document(engine):
    found = ask(engine, "hồ sơ 13/2012/NĐ-CP", scope="provisions")
    assert (found.hits[0].key, found.hits[0].passages[0].ref) == ("legal_document:1", "dieu-5a")


def test_the_provisions_scope_gives_passages(engine):
    found = ask(engine, "khai báo hóa chất", scope="provisions")
    assert [(hit.key, hit.passages[0].ref) for hit in found.hits] == [("legal_document:2", "dieu-1")]
    assert found.total == 1


def test_a_short_query_needs_all_its_words(engine):
    assert ask(engine, "sáng kiến lượng tử").total == 0
    assert ask(engine, "hóa chất").total == 1


def test_a_short_query_needs_its_words_side_by_side_unless_relaxed(engine):
    apart = parse("giải viên")  # "hòa giải viên" holds the pair, "giải pháp" and nothing else with "viên" does not
    assert keys(engine.search(SearchRequest(apart, TODAY))) == ["legal_document:4"]
    scattered = parse("trăm cách")
    assert engine.search(SearchRequest(scattered, TODAY)).total == 0
    assert keys(engine.search(SearchRequest(scattered.relaxed(), TODAY))) == ["article:1"]


def test_nothing_asked_lists_everything_newest_first(engine):
    found = ask(engine)
    assert found.total == len(LIBRARY)
    assert found.hits[0].key in {"article:1", "article:2"}


def test_facets_count_documents_and_a_choice_does_not_hide_its_neighbours(engine):
    everything = ask(engine)
    assert everything.facets["type"] == {"legal_document": 4, "article": 2}
    assert everything.facets["kind"] == {"nghi-dinh": 1, "thong-tu": 1, "luat": 1, "quyet-dinh": 1}
    chosen = ask(engine, filters={"kind": ("luat",)})
    assert keys(chosen) == ["legal_document:3"]
    assert chosen.facets["kind"] == everything.facets["kind"]
    assert chosen.facets["type"] == {"legal_document": 1}


def test_filters_narrow_passages_too(engine):
    found = ask(engine, "quy định", scope="provisions", filters={"kind": ("thong-tu",)})
    assert {hit.key for hit in found.hits} == {"legal_document:2"}


def test_two_values_of_a_facet_widen_two_facets_narrow(engine):
    assert ask(engine, filters={"kind": ("luat", "thong-tu")}).total == 2
    assert ask(engine, filters={"kind": ("luat",), "issuer": ("chinh-phu",)}).total == 0


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        (date(2012, 4, 15), {"pending": 3, "unknown": 1}),
        (date(2012, 4, 16), {"in_force": 2, "pending": 1, "unknown": 1}),
        (date(2017, 12, 31), {"in_force": 2, "pending": 1, "unknown": 1}),
        (date(2018, 1, 1), {"in_force": 1, "expired": 1, "pending": 1, "unknown": 1}),
        (date(2030, 1, 1), {"in_force": 2, "expired": 1, "unknown": 1}),
    ],
)
def test_validity_is_judged_on_the_day_asked_about(engine, day, statuses):
    found = ask(engine, day=day)
    assert found.facets["status"] == statuses
    for status, count in statuses.items():
        assert ask(engine, day=day, filters={"status": (status,)}).total == count


def test_sorting_by_date_and_by_number(engine):
    assert keys(ask(engine, filters={"type": ("legal_document",)}, sort="newest"))[0] == "legal_document:3"
    by_number = keys(ask(engine, filters={"type": ("legal_document",)}, sort="number"))
    assert by_number[0] == "legal_document:3"
    assert by_number[-1] == "legal_document:4"


def test_pages_continue_where_the_last_one_ended(engine):
    whole = keys(ask(engine, "sáng kiến", size=100))
    paged = [key for page in (1, 2, 3) for key in keys(ask(engine, "sáng kiến", size=1, page=page))]
    assert paged == whole[:3]


def test_many_passages_of_one_document_do_not_push_others_off_the_page(engine):
    with engine.writer(1000) as writer:
        articles = [(str(n), "Lưu trữ hồ sơ", "lưu trữ hồ sơ " * 5) for n in range(1, 400)]
        writer.put(legal(50, "50/2020/NĐ-CP", "Nghị định về lưu trữ hồ sơ", articles))
        writer.put(article(51, "Một bài nhắc đến lưu trữ hồ sơ cuối cùng", "rất dài " * 300))
        writer.commit(Cursor())
    assert "article:51" in keys(ask(engine, "lưu trữ hồ sơ", size=10))


def test_replacing_a_document_leaves_nothing_of_the_old_one(engine):
    with engine.writer(1000) as writer:
        writer.put(legal(1, "13/2012/NĐ-CP", "Nghị định mới", [("1", "Duy nhất", "Nội dung khác hẳn.")]))
        writer.commit(Cursor(0, 7, "x"))
    assert ask(engine, "công nhận sáng kiến", scope="provisions").total == 0
    assert engine.cursor() == Cursor(0, 7, "x")
    assert engine.keys_with_passages()["legal_document:1"] == 1


def test_removing_a_document_removes_its_passages(engine):
    with engine.writer(1000) as writer:
        writer.remove("legal_document:1")
        writer.commit(Cursor())
    assert "legal_document:1" not in engine.entries()
    assert "legal_document:1" not in engine.keys_with_passages()


def test_what_was_not_committed_is_never_seen(engine):
    with pytest.raises(RuntimeError), engine.writer(1000) as writer:
        writer.put(article(99, "Chưa công bố"))
        raise RuntimeError
    assert ask(engine, "chưa công bố").total == 0


def test_a_second_writer_is_told_so_and_can_write_later(engine):
    with engine.writer(1000), pytest.raises(WriterBusy), engine.writer(50):
        pass
    with engine.writer(1000) as writer:
        writer.commit(Cursor())


def test_searching_goes_on_during_a_rebuild_and_a_failed_one_changes_nothing(engine):
    with pytest.raises(RuntimeError), engine.rebuilding(0) as writer:
        writer.put(article(1, "Chỉ mục dở dang"))
        writer.commit(Cursor())
        assert ask(engine).total == len(LIBRARY)
        raise RuntimeError
    assert ask(engine).total == len(LIBRARY)


def test_without_an_index_the_engine_says_so(empty_engine):
    assert not empty_engine.exists()
    with pytest.raises(EngineUnavailable, match="rebuild"):
        ask(empty_engine)
    with pytest.raises(EngineUnavailable, match="rebuild"):
        empty_engine.cursor()


def test_suggestions_complete_the_last_word_in_titles_and_numbers(engine):
    assert engine.suggest("sở hữu tr", 5) == ["legal_document:3"]
    assert engine.suggest("so huu tri", 5) == ["legal_document:3"]
    assert engine.suggest("959", 5) == ["legal_document:4"]
    assert engine.suggest("zzz", 5) == []


@pytest.mark.parametrize("scope", ["all", "documents", "provisions"])
@pytest.mark.parametrize(
    "hostile",
    ['"', '"""((', "a AND OR NOT", "*:*", "\\", "title:x^9~", "<script>", "đ" * 400, "/ / /", "🙂", "%00", "{}[]"],
)
def test_no_question_breaks_the_engine(engine, scope, hostile):
    assert ask(engine, hostile, scope=scope).total >= 0
