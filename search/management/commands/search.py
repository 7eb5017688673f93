"""``manage.py search rebuild / update / check / evaluate FILE / explain QUERY``."""

import json
import sys
import time
from dataclasses import replace

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from search import checking, indexing, service
from search.abbreviations.current import understand
from search.engines import EngineUnavailable, WriterBusy, get_engine
from search.evaluation import BadQuestion, measure, percentile, read_questions
from search.registry import sources, split_key
from search.request import SCOPES, SearchRequest
from viettext.fold import fold

#: Somebody waits for these commands; another writer is given time to finish.
WAIT_MS = 60_000


class Command(BaseCommand):
    help = "Tend the search index: rebuild, update, check; measure and explain its answers."

    def add_arguments(self, parser):
        verbs = parser.add_subparsers(dest="verb", required=True)
        verbs.add_parser("rebuild", help="make a fresh index beside the current one and swap")
        verbs.add_parser("update", help="index what changed since the index was last written")
        check = verbs.add_parser("check", help="compare every index entry with the database")
        check.add_argument("--repair", action="store_true", help="index again whatever is wrong")
        evaluate = verbs.add_parser("evaluate", help="measure answers to judged questions")
        evaluate.add_argument("file", help='JSON lines: {"id", "question", "relevant": ["number#article"]}')
        evaluate.add_argument("--scope", choices=SCOPES, default="provisions")
        evaluate.add_argument("--strip-accents", action="store_true", help="ask the questions typed without accents")
        evaluate.add_argument("--json", dest="as_json", action="store_true", help="figures as JSON, for scripts")
        explain = verbs.add_parser("explain", help="how a query is understood and why its first hits are first")
        explain.add_argument("query")
        explain.add_argument("--scope", choices=SCOPES, default="provisions")
        explain.add_argument("--limit", type=int, default=3)

    def handle(self, *args, verb, **options):
        try:
            getattr(self, f"_{verb}")(**options)
        except EngineUnavailable as error:
            raise CommandError(str(error)) from error
        except WriterBusy as error:
            raise CommandError(f"{error}; try again when it has finished") from error
        except indexing.RebuildIncomplete as error:
            raise CommandError(f"{error}; the old index stays in use") from error

    def _bar(self, total: int | None = None):
        return tqdm(total=total, unit=" documents", file=sys.stderr, disable=not sys.stderr.isatty())

    def _public_count(self) -> int:
        return sum(source.public().count() for source in sources())

    def _rebuild(self, **options):
        with self._bar(self._public_count()) as bar:
            outcome = indexing.rebuild(WAIT_MS, bar.update)
        self.stdout.write(f"rebuilt: {outcome.documents} documents in {outcome.seconds:.1f} s")

    def _update(self, **options):
        with self._bar() as bar:
            outcome = indexing.update(WAIT_MS, bar.update)
        verb = "rebuilt" if outcome.rebuilt else "updated"
        self.stdout.write(f"{verb}: {outcome.documents} documents in {outcome.seconds:.1f} s")

    def _check(self, *, repair, **options):
        with self._bar(self._public_count()) as bar:
            report = checking.check(bar.update)
        self.stdout.write(f"indexed: {report.documents} documents, {report.passages} passages")
        for what in ("missing", "stale", "ghosts"):
            keys = getattr(report, what)
            self.stdout.write(f"{what}: {len(keys)}" + (f" ({', '.join(keys[:10])}…)" if keys else ""))
        if report.clean:
            self.stdout.write("clean")
        elif repair:
            checking.repair(report)
            if not checking.check().clean:
                raise CommandError("still not clean after repair")
            self.stdout.write("repaired")
        else:
            raise CommandError("the index differs from the database; run: manage.py search check --repair")

    def _evaluate(self, *, file, scope, strip_accents, as_json, **options):
        try:
            with open(file, encoding="utf-8") as lines:
                questions = list(read_questions(lines))
        except (OSError, BadQuestion) as error:
            raise CommandError(f"{file}: {error}") from error
        if not questions:
            raise CommandError(f"{file} holds no question")
        engine = get_engine()
        engine.cursor()  # without an index there is nothing to measure, and this says so
        numbers = _Numbers()
        runs, milliseconds = [], []
        for question in questions:
            text = fold(question.text) if strip_accents else question.text
            request = SearchRequest(understand(text), day=timezone.localdate(), scope=scope, size=10)
            started = time.perf_counter()
            service.answer(request)
            milliseconds.append((time.perf_counter() - started) * 1000)
            ranked = numbers.of_hits(service.answer(replace(request, size=100)).hits, scope)
            runs.append((ranked, question.relevant))
        figures = measure(runs) | {
            "p50 ms": percentile(milliseconds, 0.50),
            "p95 ms": percentile(milliseconds, 0.95),
        }
        self._print_figures(figures, len(questions), engine.name, scope, strip_accents, as_json)

    def _print_figures(self, figures, count, engine, scope, strip_accents, as_json):
        if as_json:
            self.stdout.write(json.dumps(figures))
            return
        accents = "without accents" if strip_accents else "as typed"
        self.stdout.write(f"{count} questions, {accents}, engine {engine}, scope {scope}")
        for name, value in figures.items():
            self.stdout.write(f"  {name:<10} {value:8.3f}" if "ms" not in name else f"  {name:<10} {value:8.1f}")

    def _explain(self, *, query, scope, limit, **options):
        parsed = understand(query)
        self.stdout.write(f"understood as: {parsed.text}")
        self.stdout.write(f"  accents typed: {'yes' if parsed.accented else 'no'}")
        self.stdout.write(f"  terms: {' '.join(parsed.exact if parsed.accented else parsed.folded)}")
        self.stdout.write(
            f"  must match: {parsed.minimum_should_match} of {len(parsed.required) + len(parsed.expansions)} words"
        )
        for expansion in parsed.expansions:
            meant = ", ".join(one.text for one in expansion.alternatives)
            self.stdout.write(f"  abbreviation: {expansion.written.text} = {meant}")
        for phrase in parsed.phrases:
            self.stdout.write(f"  exact phrase: {' '.join(phrase.exact)}")
        for excluded in parsed.excluded:
            self.stdout.write(f"  without: {' '.join(excluded.exact)}")
        for mention in parsed.numbers:
            self.stdout.write(f"  document number: {mention.number.format()} (kind: {mention.kind or 'any'})")
        request = SearchRequest(parsed, day=timezone.localdate(), scope=scope, size=limit)
        for rank, found in enumerate(get_engine().explain(request, limit), start=1):
            self.stdout.write(f"{rank}. {found['key']} {found['ref'] or ''}  score {found['score']:.3f}")
            for line in _leaves(found["explanation"]):
                self.stdout.write(f"     {line}")


def _leaves(explanation: dict) -> list[str]:
    """The explanation's tree as indented lines, without the branches that add nothing."""
    lines = []

    def walk(node, depth):
        if node.get("value"):
            lines.append(f"{'  ' * depth}{node['value']:.3f}  {node['description']}")
            if "fieldnorm" not in node["description"] and depth < 4:
                for child in node.get("details", []):
                    walk(child, depth + 1)

    walk(explanation, 0)
    return lines


class _Numbers:
    """Search keys as ``number#article`` in lower case, the way judged questions name them."""

    def __init__(self):
        self._known: dict[str, str] = {}

    def of_hits(self, hits, scope: str) -> list[str]:
        missing = [hit.key for hit in hits if hit.key not in self._known]
        for source in sources():
            pks = [pk for name, pk in map(split_key, missing) if name == source.type]
            if pks:
                self._known |= {key: card.number.lower() for key, card in source.cards(pks).items()}
        named = []
        passages = self._articles(hits) if scope == "provisions" else {}
        for hit in hits:
            number = self._known.get(hit.key, "")
            named.append(f"{number}#{passages[hit.key, hit.passages[0].ref]}" if passages else number)
        return named

    def _articles(self, hits) -> dict[tuple[str, str], str]:
        found = {}
        for source in sources():
            wanted = [
                (split_key(hit.key)[1], hit.passages[0].ref) for hit in hits if split_key(hit.key)[0] == source.type
            ]
            for (pk, ref), passage in (source.passages(wanted) if wanted else {}).items():
                found[source.key(pk), ref] = passage.article.lower()
        return found
