"""Weighing an engine's score and the features: a linear mix whose few weights are data. Pure."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .features import Coverage

WEIGHTS_FILE = Path(__file__).with_name("weights.json")


class Weights(NamedTuple):
    """Each feature's weight beside 1 for the engine's score as a share of the best one; none is negative."""

    syllables: float
    pairs: float


@cache
def trained_weights() -> Weights:
    """Those of ``weights.json``, which also says how they were trained."""
    weights = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))["weights"]
    return Weights(weights["heading_syllables"], weights["heading_pairs"])


def mixed(scores: Sequence[float], coverages: Sequence[Coverage], weights: Weights) -> list[float]:
    """New scores in the engine's own unit: the old one plus a share of the best for what the heading says.

    Since nothing is taken away, a hit left out of the mix never scores above one in it.
    """
    best = max(scores, default=0.0)
    return [
        score + best * (weights.syllables * found.syllables + weights.pairs * found.pairs)
        for score, found in zip(scores, coverages, strict=True)
    ]
