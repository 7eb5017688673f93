"""A run: what one engine answered to a file of judged questions, kept as JSON to compare with tomorrow. Pure."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .measures import figures_of

FORMAT = 1


class BadRun(ValueError):
    """A file that holds no saved run, or one that cannot be compared; says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The first hundred answers to a question, best first, named as ``relevant`` ones are."""

    ranked: tuple[str, ...]
    relevant: frozenset[str]


@dataclass(frozen=True, slots=True)
class Run:
    """``answers`` by the question's id; ``latency`` as ``{"p50 ms": 4.2, …}``."""

    engine: str
    scope: str
    accents: bool
    answers: Mapping[str, Answer]
    latency: Mapping[str, float] = field(default_factory=dict)

    @property
    def label(self) -> str:
        return f"engine {self.engine}, scope {self.scope}, {'as typed' if self.accents else 'without accents'}"

    def values(self, ids: Iterable[str] | None = None) -> dict[str, list[float]]:
        """Every figure question by question, in the order of ``ids`` (default: as asked)."""
        each = [figures_of(self.answers[one].ranked, self.answers[one].relevant) for one in ids or self.answers]
        return {name: [one[name] for one in each] for name in each[0]}

    def dump(self) -> str:
        answers = {
            question: {"ranked": answer.ranked, "relevant": sorted(answer.relevant)}
            for question, answer in self.answers.items()
        }
        data = {
            "format": FORMAT,
            "engine": self.engine,
            "scope": self.scope,
            "accents": self.accents,
            "latency": dict(self.latency),
            "answers": answers,
        }
        return json.dumps(data, ensure_ascii=False, indent=1)


def load_run(text: str) -> Run:
    """The run ``dump`` wrote. Raises ``BadRun``."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise BadRun(f"its format is {data['format']!r}, not {FORMAT}")
        answers = {
            question: Answer(tuple(answer["ranked"]), frozenset(answer["relevant"]))
            for question, answer in data["answers"].items()
        }
        run = Run(data["engine"], data["scope"], data["accents"], answers, data["latency"])
    except BadRun:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadRun(f"no saved run: {error!r}") from error
    if not answers or not all(answer.relevant for answer in answers.values()):
        raise BadRun("it holds no answer, or one to a question nothing is relevant to")
    return run


def check_comparable(ours: Run, theirs: Run) -> None:
    """Raises ``BadRun`` unless both answered the same questions, judged alike, naming the same kind of thing."""
    if (ours.scope == "provisions") != (theirs.scope == "provisions"):
        raise BadRun(f"it ranks {theirs.scope}, this run {ours.scope}")
    if ours.answers.keys() != theirs.answers.keys():
        raise BadRun("it answers other questions")
    changed = [one for one, answer in ours.answers.items() if answer.relevant != theirs.answers[one].relevant]
    if changed:
        raise BadRun(f"{len(changed)} questions are judged otherwise there, {changed[0]} first")
