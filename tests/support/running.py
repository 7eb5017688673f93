"""The portal as its users start it: ``manage.py`` in a process of its own, with a data folder of its own."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from .parts import free_port

PROJECT_DIR = Path(__file__).resolve().parents[2]

#: The first start migrates, seeds and indexes; a loaded two-core machine may take its time.
STARTS_WITHIN = 180
STOPS_WITHIN = 25

#: Variables of the contract that a developer's shell or ``.env`` may hold; empty means the embedded default.
_DEFAULTS = ("SECRET_KEY", "DEBUG", "ALLOWED_HOSTS", "DATABASE_URL", "REDIS_URL", "ELASTICSEARCH_URL", "EMAIL_URL")


def clean_environment(data_dir: Path, **variables: str) -> dict[str, str]:
    """What a new user's shell holds: nothing of ours but the data folder (and ``variables``)."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return kept | dict.fromkeys(_DEFAULTS, "") | {"PORTAL_DATA_DIR": str(data_dir)} | variables


def manage(data_dir: Path, *arguments: str, timeout: float = 120, **variables: str) -> subprocess.CompletedProcess:
    """``manage.py`` with these arguments, run to its end; output as text."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=PROJECT_DIR,
        env=clean_environment(data_dir, **variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def start(data_dir: Path, *arguments: str, log: Path, **variables: str) -> subprocess.Popen:
    """``manage.py`` with these arguments, left running; both its outputs go to ``log``."""
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=PROJECT_DIR,
            env=clean_environment(data_dir, PYTHONUNBUFFERED="1", **variables),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def children_of(pid: int) -> dict[int, str]:
    """``{pid: command line}`` of every living descendant of a process (Linux: read from /proc)."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name_and_rest = stat.read_text()
        except OSError:
            continue  # it ended while we looked
        state, parent = name_and_rest.rpartition(")")[2].split()[:2]
        if state != "Z":
            parents[int(stat.parent.name)] = int(parent)
    found: dict[int, str] = {}
    generation = {pid}
    while generation := {child for child, parent in parents.items() if parent in generation}:
        found.update((child, command_line(child)) for child in generation)
    return found


def command_line(pid: int) -> str:
    """The command line of a process, empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


def still_running(processes: dict[int, str], within: float = 5) -> dict[int, str]:
    """Those of ``children_of`` that have not ended ``within`` seconds (a reused pid has another command line)."""
    deadline = time.monotonic() + within
    while left := {pid: line for pid, line in processes.items() if line and command_line(pid) == line}:
        if time.monotonic() > deadline:
            break
        time.sleep(0.1)
    return left


@dataclass
class Portal:
    """A running ``manage.py serve``. ``url`` has no slash at its end."""

    data_dir: Path
    port: int
    process: subprocess.Popen
    log: Path
    children: dict[int, str] = field(default_factory=dict)

    @classmethod
    def serve(cls, data_dir: Path, log: Path, port: int | None = None, **variables: str) -> "Portal":
        """Start the portal and wait until it is ready for readers."""
        port = port or free_port()
        portal = cls(data_dir, port, start(data_dir, "serve", "--port", str(port), log=log, **variables), log)
        try:
            portal.wait_until_ready()
        except BaseException:
            portal.kill()
            raise
        return portal

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def output(self) -> str:
        return self.log.read_text(errors="replace")

    @property
    def admin_password(self) -> str:
        """As printed by the last start."""
        return re.findall(r"password: (\S+)", self.output)[-1]

    def is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health/ready", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + STARTS_WITHIN
        while not self.is_ready():
            if self.process.poll() is not None:
                raise AssertionError(f"serve ended with {self.process.returncode} before it was ready:\n{self.output}")
            if time.monotonic() > deadline:
                raise AssertionError(f"serve was not ready within {STARTS_WITHIN} s:\n{self.output}")
            time.sleep(0.1)
        self.children = children_of(self.process.pid)

    def child(self, word: str) -> int:
        """The pid of the process of ours whose command line holds ``word`` (the eldest: gunicorn forks more)."""
        return min(pid for pid, line in self.children.items() if word in line)

    def stop(self) -> int:
        """Ctrl-C's gentler sister: SIGTERM; the exit status. Fails when a process of ours stays behind."""
        self.children |= children_of(self.process.pid)
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(timeout=STOPS_WITHIN)
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise AssertionError(f"serve did not stop within {STOPS_WITHIN} s:\n{self.output}") from error
        left = still_running(self.children)
        self.kill()
        assert not left, f"serve stopped but left processes behind: {left}"
        return status

    def kill(self) -> None:
        """Whatever is left of it, at once."""
        family = self.children | children_of(self.process.pid)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for pid in still_running(family, within=0):
            os.kill(pid, signal.SIGKILL)
