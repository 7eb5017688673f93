"""``manage.py search rebuild / update / check / evaluate FILE / explain QUERY``."""

import json
import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from search import checking, indexing
from search.abbreviations.current import understand
from search.engines import Engine, EngineUnavailable, WriterBusy, engine_named, get_engines
from search.evaluation import BadQuestion, BadRun, Run, check_comparable, load_run, read_questions, report
from search.evaluation.asking import ask_all
from search.registry import sources
from search.request import SCOPES, SearchRequest

#: Somebody waits for these commands; another writer is given time to finish.
WAIT_MS = 60_000

ENGINES = ("embedded", "elasticsearch")


class Command(BaseCommand):
    help = "Tend the search index: rebuild, update, check; measure and explain its answers."

    def add_arguments(self, parser):
        verbs = parser.add_subparsers(dest="verb", required=True)
        rebuild = verbs.add_parser("rebuild", help="make a fresh index beside the current one and swap")
        update = verbs.add_parser("update", help="index what changed since the index was last written")
        check = verbs.add_parser("check", help="compare every index entry with the database")
        check.add_argument("--repair", action="store_true", help="index again whatever is wrong")
        evaluate = verbs.add_parser("evaluate", help="measure answers to judged questions")
        evaluate.add_argument("file", help='JSON lines: {"id", "question", "relevant": ["number#article"]}')
        evaluate.add_argument("--scope", choices=SCOPES, default="provisions")
        evaluate.add_argument("--strip-accents", action="store_true", help="ask the questions typed without accents")
        evaluate.add_argument("--json", dest="as_json", action="store_true", help="figures as JSON, for scripts")
        evaluate.add_argument("--save", metavar="FILE", help="keep the answers, to compare with later")
        evaluate.add_argument(
            "--against", metavar="FILE", action="append", default=[], help="compare with a saved run; may be repeated"
        )
        explain = verbs.add_parser("explain", help="how a query is understood and why its first hits are first")
        explain.add_argument("query")
        explain.add_argument("--scope", choices=SCOPES, default="provisions")
        explain.add_argument("--limit", type=int, default=3)
        for verb in (rebuild, update, check):
            verb.add_argument("--engine", choices=ENGINES, help="only this engine's index (default: every one)")
        for verb in (evaluate, explain):
            verb.add_argument("--engine", choices=ENGINES, help="ask this engine (default: the one asked first)")

    def handle(self, *args, verb, engine, **options):
        try:
            engines = (engine_named(engine),) if engine else get_engines()
        except LookupError as error:
            raise CommandError(f"{error}; set ELASTICSEARCH_URL") from error
        if verb in ("evaluate", "explain"):
            engines = engines[:1]
        failures = []
        for one in engines:
            try:
                getattr(self, f"_{verb}")(engine=one, **options)
            except (CommandError, EngineUnavailable) as error:
                failures.append(str(error))
            except WriterBusy as error:
                failures.append(f"{error}; try again when it has finished")
            except indexing.RebuildIncomplete as error:
                failures.append(f"{error}; the old index stays in use")
        if failures:  # said after the other engine's index has been tended too
            raise CommandError("\n".join(failures))

    def _bar(self, total: int | None = None):
        return tqdm(total=total, unit=" documents", file=sys.stderr, disable=not sys.stderr.isatty())

    def _public_count(self) -> int:
        return sum(source.public().count() for source in sources())

    def _rebuild(self, *, engine: Engine, **options):
        with self._bar(self._public_count()) as bar:
            outcome = indexing.rebuild(WAIT_MS, bar.update, engine)
        self.stdout.write(f"{engine.name} rebuilt: {outcome.documents} documents in {outcome.seconds:.1f} s")

    def _update(self, *, engine: Engine, **options):
        with self._bar() as bar:
            outcome = indexing.update(WAIT_MS, bar.update, engine)
        verb = "rebuilt" if outcome.rebuilt else "updated"
        self.stdout.write(f"{engine.name} {verb}: {outcome.documents} documents in {outcome.seconds:.1f} s")

    def _check(self, *, engine: Engine, repair, **options):
        with self._bar(self._public_count()) as bar:
            report = checking.check(bar.update, engine)
        self.stdout.write(f"{engine.name} indexed: {report.documents} documents, {report.passages} passages")
        for what in ("missing", "stale", "ghosts"):
            keys = getattr(report, what)
            self.stdout.write(f"{what}: {len(keys)}" + (f" ({', '.join(keys[:10])}…)" if keys else ""))
        if report.clean:
            self.stdout.write("clean")
        elif repair:
            checking.repair(report, engine)
            if not checking.check(engine=engine).clean:
                raise CommandError("still not clean after repair")
            self.stdout.write("repaired")
        else:
            raise CommandError("the index differs from the database; run: manage.py search check --repair")

    def _evaluate(self, *, engine: Engine, file, scope, strip_accents, as_json, save, against, **options):
        try:
            with open(file, encoding="utf-8") as lines:
                questions = list(read_questions(lines))
        except (OSError, UnicodeDecodeError, BadQuestion) as error:
            raise CommandError(f"{file}: {error}") from error
        if not questions:
            raise CommandError(f"{file} holds no question")
        others = [(name, self._saved_run(name)) for name in against]  # before minutes of asking
        run = ask_all(engine, questions, scope, accents=not strip_accents)
        for name, other in others:
            try:
                check_comparable(run, other)
            except BadRun as error:
                raise CommandError(f"{name}: {error}") from error
        if as_json:
            self.stdout.write(json.dumps(report.figures(run)))
        else:
            self.stdout.write("\n".join(report.lines(run, others)))
        if save:
            try:
                Path(save).write_text(run.dump(), encoding="utf-8")
            except OSError as error:
                raise CommandError(f"{save}: {error}") from error

    def _saved_run(self, name: str) -> Run:
        try:
            return load_run(Path(name).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, BadRun) as error:
            raise CommandError(f"{name}: {error}") from error

    def _explain(self, *, engine: Engine, query, scope, limit, **options):
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
        for rank, found in enumerate(engine.explain(request, limit), start=1):
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
