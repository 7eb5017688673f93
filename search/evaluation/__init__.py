"""Relevance as a habit: judged questions asked, figures with intervals, saved runs compared.

``measures``, ``intervals``, ``runs`` and ``report`` are pure; ``asking`` asks an engine.
"""

from .intervals import Interval, mean_interval, paired_interval
from .measures import BadQuestion, Question, hit, measure, ndcg, percentile, read_questions, recall, reciprocal_rank
from .runs import Answer, BadRun, Run, check_comparable, load_run

__all__ = [
    "Answer",
    "BadQuestion",
    "BadRun",
    "Interval",
    "Question",
    "Run",
    "check_comparable",
    "hit",
    "load_run",
    "mean_interval",
    "measure",
    "ndcg",
    "paired_interval",
    "percentile",
    "read_questions",
    "recall",
    "reciprocal_rank",
]
