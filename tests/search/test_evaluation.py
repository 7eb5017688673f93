"""The measures against figures worked out by hand."""

import math
from dataclasses import replace

import pytest

from search.evaluation import (
    Answer,
    BadQuestion,
    BadRun,
    Run,
    check_comparable,
    hit,
    load_run,
    mean_interval,
    measure,
    ndcg,
    paired_interval,
    percentile,
    read_questions,
    recall,
    reciprocal_rank,
    report,
)

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


def test_a_question_given_twice_or_without_an_answer_is_named():
    line = '{"id": "1", "question": "q", "relevant": ["1/2020/NĐ-CP#5"]}'
    with pytest.raises(BadQuestion, match="line 2: the id 1"):
        list(read_questions([line, line]))
    with pytest.raises(BadQuestion, match="line 1: nothing"):
        list(read_questions(['{"id": "1", "question": "q", "relevant": []}']))


# -- intervals


def test_an_interval_holds_the_mean_narrows_with_more_questions_and_repeats():
    few, many = mean_interval([0, 1] * 10), mean_interval([0, 1] * 1000)
    assert few.low < few.mean == 0.5 < few.high
    assert many.high - many.low < (few.high - few.low) / 5
    assert mean_interval([0, 1] * 10) == few
    assert mean_interval([1.0]) == (1.0, 1.0, 1.0)


def test_the_same_questions_paired_show_a_small_steady_gain():
    theirs = [index % 2 * 0.5 for index in range(100)]
    ours = [value + 0.05 for value in theirs]
    gain = paired_interval(ours, theirs)
    assert gain.mean == pytest.approx(0.05)
    assert gain.excludes_zero
    assert not paired_interval([0, 1] * 50, [1, 0] * 50).excludes_zero


def test_intervals_need_values_and_pairs():
    with pytest.raises(ValueError):
        mean_interval([])
    with pytest.raises(ValueError):
        paired_interval([1, 2], [1])


# -- saved runs


def run(**ranked):
    """A run whose questions all ask for "a"."""
    answers = {name: Answer(tuple(order), frozenset("a")) for name, order in ranked.items()}
    return Run("embedded", "provisions", True, answers, {"p50 ms": 4.0, "p95 ms": 9.0})


def test_a_saved_run_comes_back_whole():
    saved = run(q1="ab", q2="ba")
    assert load_run(saved.dump()) == saved


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": 9}', "null", '{"format": 1, "answers": {"q": {}}}'], ids=repr
)
def test_a_file_that_is_no_run_is_refused_with_a_reason(text):
    with pytest.raises(BadRun):
        load_run(text)


def test_runs_over_other_questions_judgements_or_scopes_are_not_compared():
    ours = run(q1="ab")
    check_comparable(ours, run(q1="ba"))
    with pytest.raises(BadRun, match="other questions"):
        check_comparable(ours, run(q2="ab"))
    with pytest.raises(BadRun, match="judged otherwise"):
        check_comparable(ours, replace(ours, answers={"q1": Answer(("a",), frozenset("b"))}))
    with pytest.raises(BadRun, match="ranks documents"):
        check_comparable(ours, replace(ours, scope="documents"))


def test_the_report_shows_figures_with_intervals_and_what_changed():
    text = "\n".join(report.lines(run(q1="ab", q2="ab"), [("yesterday.json", run(q1="ab", q2="ba"))]))
    assert "2 questions, engine embedded, scope provisions, as typed" in text
    assert "nDCG@10       1.000   95 % 1.000 … 1.000" in text
    assert "against yesterday.json" in text
    assert "questions better 1, worse 0, alike 1" in text
    assert "+0.500" in text
    assert "may be chance" in text
