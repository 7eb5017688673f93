"""Measuring relevance: standard figures over judged questions. The measures are pure.

Definitions follow TREC's trec_eval: recall@k is the mean share of relevant items among the first k; hit@k the share of
questions with at least one; MRR@10 the mean of 1/rank of the first relevant item; nDCG@10 uses binary gains with
1/log2(rank+1) discounts over the ideal order.
"""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CUTOFFS = (1, 5, 10, 20, 100)


@dataclass(frozen=True, slots=True)
class Question:
    """A judged question: ``relevant`` holds ``number#article`` (lower case), or ``number`` for documents."""

    id: str
    text: str
    relevant: frozenset[str]


class BadQuestion(ValueError):
    """A line of a question file that is none; says which and why."""


def read_questions(lines: Iterator[str]) -> Iterator[Question]:
    """Questions of a JSON-lines file: ``{"id", "question", "relevant": ["number#article", …]}``.

    Raises ``BadQuestion``, also for an id given twice and for a question nothing is relevant to.
    """
    seen: set[str] = set()
    for line_number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            question = Question(
                str(data.get("id", line_number)),
                data["question"],
                frozenset(one.lower() for one in data["relevant"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadQuestion(f"line {line_number}: {error!r}") from error
        if not question.relevant:
            raise BadQuestion(f"line {line_number}: nothing is relevant")
        if question.id in seen:
            raise BadQuestion(f"line {line_number}: the id {question.id} is given twice")
        seen.add(question.id)
        yield question


def recall(ranked: Sequence[str], relevant: frozenset[str], cutoff: int) -> float:
    return len(relevant.intersection(ranked[:cutoff])) / len(relevant)


def hit(ranked: Sequence[str], relevant: frozenset[str], cutoff: int) -> float:
    return float(not relevant.isdisjoint(ranked[:cutoff]))


def reciprocal_rank(ranked: Sequence[str], relevant: frozenset[str], cutoff: int = 10) -> float:
    return next((1 / rank for rank, one in enumerate(ranked[:cutoff], start=1) if one in relevant), 0.0)


def ndcg(ranked: Sequence[str], relevant: frozenset[str], cutoff: int = 10) -> float:
    seen: set[str] = set()
    gain = 0.0
    for rank, one in enumerate(ranked[:cutoff], start=1):
        if one in relevant and one not in seen:
            seen.add(one)
            gain += 1 / math.log2(rank + 1)
    ideal = sum(1 / math.log2(rank + 1) for rank in range(1, min(len(relevant), cutoff) + 1))
    return gain / ideal


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest-rank percentile: the smallest value that ``share`` of all are not above."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def figures_of(ranked: Sequence[str], relevant: frozenset[str]) -> dict[str, float]:
    """Every figure of one question; the figures of many are their means."""
    return {
        "hit@10": hit(ranked, relevant, 10),
        **{f"recall@{k}": recall(ranked, relevant, k) for k in CUTOFFS},
        "MRR@10": reciprocal_rank(ranked, relevant),
        "nDCG@10": ndcg(ranked, relevant),
    }


def measure(runs: Sequence[tuple[Sequence[str], frozenset[str]]]) -> dict[str, float]:
    """Mean figures over ``[(ranked keys, relevant keys)]``."""
    each = [figures_of(ranked, relevant) for ranked, relevant in runs]
    return {name: sum(one[name] for one in each) / len(each) for name in each[0]}
