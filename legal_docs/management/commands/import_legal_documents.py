import json
import time
from contextlib import ExitStack
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from legal_docs.importing.read import UnreadableFileError, check_file
from legal_docs.importing.run import BATCH_RECORDS, Problem, Summary, import_file
from legal_docs.services.filing import NoSiteError
from search import indexing
from search.engines import WriterBusy

#: How long to wait for another process that is writing the search index, a worker's turn usually.
INDEX_WAIT_MS = 30_000


class Command(BaseCommand):
    help = (
        "Import legal documents from .jsonl or .jsonl.xz files, one JSON object a line. Run it again to update, or to "
        "finish an import that was interrupted. Lines that cannot be imported are listed; then the exit code is 1."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
        parser.add_argument(
            "--batch", type=int, default=BATCH_RECORDS, help="documents a transaction at most (default %(default)s)"
        )
        parser.add_argument(
            "--errors", type=Path, metavar="FILE.jsonl", help="also write each problem there as a JSON object a line"
        )

    def handle(self, *, files, batch, errors, **options):
        if batch < 1:
            raise CommandError("--batch phải từ 1 trở lên")
        try:
            for path in files:
                check_file(path)
        except UnreadableFileError as error:
            raise CommandError(str(error)) from error
        started = time.monotonic()
        with ExitStack() as stack:
            summary = Summary(report=self._reporter(stack, errors))
            bar = stack.enter_context(
                tqdm(
                    total=sum(path.stat().st_size for path in files),
                    unit="B",
                    unit_scale=True,
                    disable=None,  # off when standard error is not a terminal
                )
            )
            try:
                for path in files:
                    bar.set_description(path.name)
                    import_file(path, summary, bar.update, batch)
            except NoSiteError as error:
                raise CommandError(str(error)) from error
        summary.seconds = time.monotonic() - started
        self.stdout.write(
            f"created {summary.created}, updated {summary.updated}, unchanged {summary.unchanged}, "
            f"ambiguous {summary.ambiguous}, bad {summary.bad} in {summary.seconds:.1f} s"
        )
        self._index()
        if summary.failed:
            raise SystemExit(1)

    def _index(self) -> None:
        """Make what was imported searchable now; the change log keeps it for whoever holds the writer otherwise."""
        try:
            with tqdm(desc="search index", unit=" documents", disable=None) as bar:
                outcome = indexing.update(wait_ms=INDEX_WAIT_MS, progress=bar.update)
        except WriterBusy:
            self.stdout.write("search index: another process is writing it; the worker will index what was imported")
            return
        self.stdout.write(f"search index: {outcome.documents} documents in {outcome.seconds:.1f} s")

    def _reporter(self, stack: ExitStack, errors: Path | None):
        try:
            log = stack.enter_context(errors.open("w", encoding="utf-8")) if errors else None
        except OSError as error:
            raise CommandError(f"{errors}: không ghi được ({error.strerror})") from error

        def report(problem: Problem) -> None:
            shown = f" [{problem.number[:60]}]" if problem.number else ""
            with tqdm.external_write_mode():
                self.stderr.write(f"{problem.file}:{problem.line}:{shown} {problem.kind}: {problem.reason}")
            if log:
                log.write(json.dumps(problem._asdict(), ensure_ascii=False) + "\n")

        return report
