"""What headings say about a query, and how hits change places for it."""

from dataclasses import replace
from datetime import date

import pytest

from search.documents import Passage
from search.query import Lexicon, parse
from search.ranking import reorder
from search.ranking.features import Coverage, coverage, known_terms
from search.ranking.mix import Weights, mixed, trained_weights
from search.registry import register
from search.request import SearchRequest
from search.results import EngineResults, Hit, PassageHit
from search.sources import PageSource

DAY = date(2026, 1, 15)


def covered(heading, text, lexicon=None):
    query = parse(text, lexicon) if lexicon else parse(text)
    return coverage(heading, known_terms(query), accented=query.accented)


# -- features


def test_a_heading_wholly_said_by_the_query_is_covered_whatever_else_the_query_says():
    said = covered("Hồ sơ công nhận sáng kiến", "Hồ sơ công nhận sáng kiến gồm những gì?")
    assert said == pytest.approx(Coverage(1.0, 1.0))


def test_syllables_scattered_over_the_query_cover_no_pairs():
    scattered = covered("Sáng kiến", "kiến nghị về sáng chế")
    assert scattered == Coverage(1.0, 0.0)


def test_words_that_hold_sentences_together_count_little():
    without_function_words = covered("Quyền của tác giả", "tác giả có quyền gì")
    without_a_telling_word = covered("Quyền của tác giả", "quyền của giả")
    assert without_function_words.syllables > 0.9 > without_a_telling_word.syllables


def test_a_query_with_accents_is_compared_with_accents_and_one_without_without():
    assert covered("Bán hàng", "bàn hàng").syllables == pytest.approx(0.5)
    assert covered("Bán hàng", "ban hang") == Coverage(1.0, 1.0)


def test_other_spellings_and_what_abbreviations_stand_for_are_said_too():
    lexicon = Lexicon.of([("UBND", ["Ủy ban nhân dân"])])
    assert covered("Kĩ thuật", "kỹ thuật") == Coverage(1.0, 1.0)
    assert covered("Ủy ban nhân dân", "trách nhiệm của UBND", lexicon) == Coverage(1.0, 1.0)


@pytest.mark.parametrize("heading", ["", " ", "…", "§"])
def test_a_heading_without_words_says_nothing(heading):
    assert covered(heading, "sáng kiến") == Coverage(0.0, 0.0)


# -- the mix


def test_the_mix_adds_a_share_of_the_best_score_for_what_the_heading_says():
    assert mixed([10.0, 8.0], [Coverage(), Coverage(1.0, 0.5)], Weights(0.3, 0.2)) == pytest.approx([10.0, 12.0])
    assert mixed([], [], Weights(0.3, 0.2)) == []


def test_trained_weights_take_nothing_away():
    assert all(weight >= 0 for weight in trained_weights())


# -- hits change places


class Articles:
    """An engine of 130 articles whose order is their number; "Điều 7" and "Điều 120" have the telling heading."""

    name = "articles"

    def __init__(self):
        self.asked = []

    def search(self, request):
        self.asked.append(request)
        hits = [
            Hit(key="law:1", score=100.0 - number / 10, passages=(PassageHit(str(number), 100.0 - number / 10),))
            for number in range(130)
        ]
        return EngineResults(tuple(hits[request.offset : request.offset + request.size]), 130, {}, self.name, 1.0)


@pytest.fixture
def engine(monkeypatch):
    monkeypatch.setattr("search.registry._sources", {})

    @register
    class Law(PageSource):
        type = "law"

        def passages(self, wanted):
            return {
                (pk, ref): Passage(ref, "", ref, "Hồ sơ sáng kiến" if ref in {"7", "120"} else "Phạm vi", "")
                for pk, ref in wanted
            }

    return Articles()


REQUEST = SearchRequest(parse("hồ sơ công nhận sáng kiến"), day=DAY, scope="provisions", size=10)


def places(found):
    return [hit.passages[0].ref for hit in found.hits]


def test_the_article_headed_by_the_querys_words_comes_first_and_scores_stay_in_order(engine):
    found = reorder.ranked_search(engine, REQUEST)
    assert places(found) == ["7", "0", "1", "2", "3", "4", "5", "6", "8", "9"]
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)
    assert [hit.passages[0].score for hit in found.hits] == scores
    assert found.total == 130


@pytest.mark.parametrize("size", [10, 30, 100])
def test_turning_pages_shows_every_hit_once_and_scores_never_rise(engine, size):
    pages = [
        reorder.ranked_search(engine, replace(REQUEST, size=size, page=page)) for page in range(1, 130 // size + 2)
    ]
    shown = [place for found in pages for place in places(found)]
    assert sorted(shown, key=int) == [str(number) for number in range(130)]
    scores = [hit.score for found in pages for hit in found.hits]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    "change",
    [
        {"scope": "all"},
        {"scope": "documents"},
        {"sort": "newest"},
        {"page": 11},
        {"query": parse("")},
        {"query": parse("hồ sơ sáng kiến nghị định 13/2012/NĐ-CP")},
    ],
    ids=str,
)
def test_what_headings_do_not_concern_is_asked_and_answered_as_it_was(engine, change):
    request = replace(REQUEST, **change)
    assert reorder.ranked_search(engine, request) == Articles().search(request)
    assert engine.asked == [request]


def test_nothing_found_stays_nothing(engine):
    engine.search = lambda request: EngineResults((), 0, {}, "articles", 1.0)
    assert reorder.ranked_search(engine, REQUEST).hits == ()
