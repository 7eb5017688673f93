"""Runs as lines of a table and as JSON. Pure."""

from collections.abc import Sequence

from .intervals import mean_interval, paired_interval
from .runs import Run

#: Figures whose differences are worth a line.
COMPARED = ("hit@10", "recall@1", "recall@100", "MRR@10", "nDCG@10")


def figures(run: Run) -> dict[str, float]:
    """Mean figures and latency by name: what scripts read."""
    return {name: sum(values) / len(values) for name, values in run.values().items()} | dict(run.latency)


def lines(run: Run, against: Sequence[tuple[str, Run]] = ()) -> list[str]:
    """The run's figures with 95 % intervals, then its differences from each ``(name, run)``, paired."""
    found = [f"{len(run.answers)} questions, {run.label}"]
    for name, values in run.values().items():
        mean, low, high = mean_interval(values)
        found.append(f"  {name:<10} {mean:8.3f}   95 % {low:.3f} … {high:.3f}")
    found += [f"  {name:<10} {value:8.1f}" for name, value in run.latency.items()]
    for name, other in against:
        found += ["", f"against {name}: {other.label}", *_differences(run, other)]
    return found


def _differences(ours: Run, theirs: Run) -> list[str]:
    ids = list(ours.answers)
    mine, others = ours.values(ids), theirs.values(ids)
    found = [f"  {'':<10} {'this':>8} {'that':>8} {'change':>8}   95 % of the change"]
    for name in COMPARED:
        change = paired_interval(mine[name], others[name])
        this, that = sum(mine[name]) / len(ids), sum(others[name]) / len(ids)
        verdict = "" if change.excludes_zero else "   may be chance"
        found.append(
            f"  {name:<10} {this:8.3f} {that:8.3f} {change.mean:+8.3f}"
            f"   {change.low:+.3f} … {change.high:+.3f}{verdict}"
        )
    found += [
        f"  {name:<10} {milliseconds:8.1f} {theirs.latency[name]:8.1f}"
        for name, milliseconds in ours.latency.items()
        if name in theirs.latency
    ]
    better = sum(one > other for one, other in zip(mine["nDCG@10"], others["nDCG@10"], strict=True))
    worse = sum(one < other for one, other in zip(mine["nDCG@10"], others["nDCG@10"], strict=True))
    return [*found, f"  questions better {better}, worse {worse}, alike {len(ids) - better - worse}"]
