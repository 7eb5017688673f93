"""The spine's targets on the try-out corpus: import and index, import again, import after kill -9, relevance, latency.

Works in a data folder of its own that is removed at the end. Needs ``PORTAL_CORPUS_DIR``.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .table import Row

PROJECT = Path(__file__).resolve().parents[1]
DOCUMENTS, ARTICLES = 4818, 68739


class Portal:
    """``manage.py`` on a data folder of its own."""

    def __init__(self, folder: Path):
        self.environment = os.environ | {
            "PORTAL_DATA_DIR": str(folder),
            "DJANGO_SETTINGS_MODULE": "portal.settings.dev",
        }

    def start(self, *arguments: str, **options) -> subprocess.Popen:
        command = [sys.executable, str(PROJECT / "manage.py"), *arguments]
        return subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options
        )

    def run(self, *arguments: str) -> tuple[str, float, float]:
        """Output, seconds and peak resident memory in MB of one command; raises when it fails."""
        started = time.monotonic()
        process = self.start(*arguments)
        output = process.stdout.read()
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}:\n{output}")
        return output, time.monotonic() - started, usage.ru_maxrss / 1024


def corpus() -> Path:
    folder = os.environ.get("PORTAL_CORPUS_DIR")
    if not folder:
        sys.exit("bench: set PORTAL_CORPUS_DIR to the folder with the try-out data")
    return Path(folder)


def run() -> list[Row]:
    folder = Path(tempfile.mkdtemp(prefix="portal-bench-"))
    try:
        return [*_import_rows(folder / "whole"), *_killed_rows(folder / "killed")]
    finally:
        shutil.rmtree(folder)


def _prepare(folder: Path) -> Portal:
    portal = Portal(folder)
    portal.run("migrate", "--verbosity", "0")
    return portal


def _import_rows(folder: Path) -> list[Row]:
    portal = _prepare(folder)
    source = str(corpus() / "legal_documents.jsonl.xz")
    _output, seconds, memory = portal.run("import_legal_documents", source)
    rows = [
        Row("import and index, wall time", seconds, "s", ("<=", 240)),
        Row("import and index, peak memory", memory, "MB", ("<=", 700)),
        *_complete_rows(portal, "after the import"),
    ]
    again, seconds, _memory = portal.run("import_legal_documents", source)
    rows.append(Row("second import: documents created", _count("created", again), "", ("<=", 0)))
    rows.append(Row("second import: documents unchanged", _count("unchanged", again), "", (">=", DOCUMENTS)))
    for label, flags, hit, ndcg in (("as typed", [], 0.88, 0.74), ("without accents", ["--strip-accents"], 0.86, 0.73)):
        questions = str(corpus() / "questions_dev.jsonl")
        output, _seconds, _memory = portal.run(
            "search", "evaluate", questions, "--scope", "provisions", "--json", *flags
        )
        figures = json.loads(output)
        rows += [
            Row(f"provisions, {label}: hit@10", figures["hit@10"], "", (">=", hit)),
            Row(f"provisions, {label}: nDCG@10", figures["nDCG@10"], "", (">=", ndcg)),
            Row(f"provisions, {label}: engine p95", figures["p95 ms"], "ms", ("<=", 30)),
        ]
    return rows


def _complete_rows(portal: Portal, when: str) -> list[Row]:
    output, _seconds, _memory = portal.run("search", "check")
    documents, passages = map(int, re.search(r"(\d+) documents, (\d+) passages", output).groups())
    return [
        Row(f"documents searchable {when}", documents, "", (">=", DOCUMENTS)),
        Row(f"articles searchable {when}", passages, "", (">=", ARTICLES)),
        Row(f"search check not clean {when}", float("clean" not in output), "", ("<=", 0)),
    ]


def _killed_rows(folder: Path) -> list[Row]:
    """Kill -9 in the middle of writing and in the middle of indexing, then run again."""
    portal = _prepare(folder)
    source = str(corpus() / "legal_documents.jsonl.xz")
    for seconds in (8, 30):
        process = portal.start("import_legal_documents", source)
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
    output, _seconds, _memory = portal.run("import_legal_documents", source)
    total = sum(_count(what, output) for what in ("created", "updated", "unchanged"))
    return [
        Row("killed twice, run again: documents accounted for", total, "", (">=", DOCUMENTS)),
        *_complete_rows(portal, "after kill -9"),
    ]


def _count(what: str, output: str) -> int:
    return int(re.search(rf"\b{what} (\d+)", output).group(1))
