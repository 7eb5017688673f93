"""A throw-away PostgreSQL server: initialised in a temporary folder, gone with it."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .parts import free_port, program

DEBIAN_BINARIES = ("/usr/lib/postgresql/*/bin",)


@contextmanager
def cluster() -> Iterator[str]:
    """Yields the ``DATABASE_URL`` of a fresh server on 127.0.0.1 whose one user needs no password."""
    initdb = program("initdb", folders=DEBIAN_BINARIES)
    postgres = str(Path(initdb).with_name("postgres"))
    user = _unprivileged_user()
    # Not under pytest's tmp_path: the folders above it are closed to the user the server runs as.
    folder = Path(tempfile.mkdtemp(prefix="portal-postgres-"))
    if user:
        shutil.chown(folder, user["user"], user["group"])
    data, port = folder / "data", free_port()
    try:
        _run(
            [initdb, "-D", str(data), "-U", "portal", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            folder,
            user,
        )
        server = [postgres, "-D", str(data), "-p", str(port), "-k", str(folder), "-c", "listen_addresses=127.0.0.1"]
        # Nothing here outlives the test, so nothing waits for the disk.
        server += ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(server, cwd=folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL, **user)
        try:
            _wait(process, port, folder / "log")
            yield f"postgres://portal@127.0.0.1:{port}/postgres"
        finally:
            process.send_signal(signal.SIGINT)  # "fast": breaks off open sessions
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged_user() -> dict:
    """PostgreSQL refuses to run as root: the user to become, as arguments of ``Popen``; none when we are not root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise LookupError("neither a user “postgres” nor “nobody” to run the server as")


def _run(command: list[str], folder: Path, user: dict) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, **user)
    assert done.returncode == 0, f"{command[0]} failed:\n{done.stdout}{done.stderr}"


def _wait(process: subprocess.Popen, port: int, log: Path, within: float = 30) -> None:
    deadline = time.monotonic() + within
    while True:
        assert process.poll() is None, f"PostgreSQL ended at once:\n{log.read_text(errors='replace')}"
        # It listens a moment before it lets anyone in; its log says when.
        if b"ready to accept connections" in log.read_bytes():
            with socket.create_connection(("127.0.0.1", port), timeout=5):
                return
        assert time.monotonic() < deadline, f"PostgreSQL is not ready:\n{log.read_text(errors='replace')}"
        time.sleep(0.1)
