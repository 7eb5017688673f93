"""The measures against figures worked out by hand."""

import math

import pytest

from search.evaluation import BadQuestion, hit, measure, ndcg, percentile, read_questions, recall, reciprocal_rank

RANKED = ["a", "b", "c", "d"]


def test_recall_is_the_share_found_and_hit_whether_any_was():
    assert recall(RANKED, frozenset("bx"), 10) == 0.5
    assert recall(RANKED, frozenset("d"), 3) == 0.0
    assert hit(RANKED, frozenset("bx"), 2) == 1.0
    assert hit(RANKED, frozenset("d"), 3) == 0.0


def test_reciprocal_rank_is_of_the_first_relevant():
    assert reciprocal_rank(RANKED, frozenset("cd")) == pytest.approx(1 / 3)
    assert reciprocal_rank(RANKED, frozenset("x")) == 0.0


def test_ndcg_of_the_ideal_order_is_one_and_a_repeated_hit_gains_nothing():
    assert ndcg(["a", "b"], frozenset("ab")) == pytest.approx(1.0)
    assert ndcg(["x", "a"], frozenset("a")) == pytest.approx(1 / math.log2(3))
    assert ndcg(["a", "a", "a"], frozenset("ab")) < 1


def test_percentile_is_the_nearest_rank():
    assert percentile([5, 1, 4, 2, 3], 0.5) == 3
    assert percentile(range(1, 101), 0.95) == 95
    assert percentile([7], 0.95) == 7


def test_figures_are_means_over_questions():
    figures = measure([(["a"], frozenset("a")), (["x"], frozenset("a"))])
    assert figures["hit@10"] == figures["recall@1"] == figures["MRR@10"] == figures["nDCG@10"] == 0.5


def test_a_bad_line_is_named():
    good = '{"id": "1", "question": "q", "relevant": ["1/2020/NĐ-CP#5"]}'
    assert next(read_questions([good])).relevant == frozenset({"1/2020/nđ-cp#5"})
    with pytest.raises(BadQuestion, match="line 3"):
        list(read_questions([good, "", '{"question": "no answers"}']))
