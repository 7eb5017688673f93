"""How far a mean over few questions can be trusted: percentile bootstrap, seeded so that it repeats. Pure.

A hundred questions put a figure of 0.90 anywhere between 0.84 and 0.95. Two runs over the *same* questions are compared
question by question (paired): most questions do not change, so far smaller differences show.
"""

import random
from collections.abc import Sequence
from typing import NamedTuple

RESAMPLES = 2_000
SEED = 1


class Interval(NamedTuple):
    """A mean and the bounds that hold 95 of 100 resampled means."""

    mean: float
    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """Of a difference: whether it is more than chance over these questions would explain."""
        return self.low > 0 or self.high < 0


def mean_interval(values: Sequence[float], resamples: int = RESAMPLES, seed: int = SEED) -> Interval:
    """The mean of ``values``, one a question, with its 95 % interval. Raises ``ValueError`` without any."""
    if not values:
        raise ValueError("no value to take the mean of")
    count = len(values)
    draw = random.Random(seed)
    means = sorted(sum(draw.choices(values, k=count)) / count for _ in range(resamples))
    tail = round(0.025 * resamples)
    return Interval(sum(values) / count, means[tail], means[-tail - 1])


def paired_interval(
    ours: Sequence[float], theirs: Sequence[float], resamples: int = RESAMPLES, seed: int = SEED
) -> Interval:
    """The mean of ``ours - theirs``, question by question. Raises ``ValueError`` for different numbers of them."""
    return mean_interval([one - other for one, other in zip(ours, theirs, strict=True)], resamples, seed)
