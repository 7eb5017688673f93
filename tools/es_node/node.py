"""Assembling and running the node: ``with running(folder) as url`` in tests, ``python -m tools.es_node`` by hand.

Java 17 and Maven are needed; the jars (about 40 MB) are fetched once into Maven's own cache and laid out in ``state``.
"""

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
HEAP = "-Xmx512m"


class NodeFailed(RuntimeError):
    """The node cannot be assembled or did not start; the message holds what it printed."""


def missing_programs() -> list[str]:
    """Which of the programs it needs are not installed."""
    return [name for name in ("java", "javac", "jar", "mvn") if not shutil.which(name)]


def version() -> str:
    return re.search(r"<elasticsearch.version>(.+?)<", (HERE / "pom.xml").read_text())[1]


def default_state() -> Path:
    """Where jars and classes are laid out, shared by everything this user runs."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "portal-es-node"


def assemble(state: Path) -> Path:
    """The node's home folder for this version, made at the first call. Safe beside another process doing the same."""
    sources = sorted(HERE.glob("*.java"))
    stamp = max(path.stat().st_mtime_ns for path in [HERE / "pom.xml", *sources])
    home = state / f"{version()}-{stamp}"
    if home.is_dir():
        return home
    state.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix="draft-", dir=state))
    try:
        transport = draft / "modules" / "transport-netty4"
        for folder in (transport, draft / "config", draft / "classes"):
            folder.mkdir(parents=True)
        target = f"-DoutputDirectory={draft / 'lib'}"
        _run("mvn", "-q", "-B", "-f", str(HERE / "pom.xml"), "dependency:copy-dependencies", target)
        for jar in [*(draft / "lib").glob("netty-*.jar"), *(draft / "lib").glob("transport-netty4-*.jar")]:
            jar.rename(transport / jar.name)
        _run("javac", "-cp", f"{draft}/lib/*", "-d", str(draft / "classes"), *map(str, sources))
        (transport / "plugin-descriptor.properties").write_text(_descriptor())
        try:
            draft.rename(home)
        except OSError:
            if not home.is_dir():
                raise
            shutil.rmtree(draft)  # another process was first
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return home


def _descriptor() -> str:
    return (
        "name=transport-netty4\ndescription=HTTP and transport over Netty\n"
        "classname=org.elasticsearch.transport.netty4.Netty4Plugin\n"
        f"version={version()}\nelasticsearch.version={version()}\njava.version=17\n"
    )


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise NodeFailed(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def command(home: Path, port: int, data: Path) -> list[str]:
    """What runs the node in the foreground."""
    return [
        "java",
        "-Xms256m",
        HEAP,
        "-cp",
        f"{home}/classes:{home}/lib/*",
        "PortalNode",
        str(home),
        str(port),
        str(data),
    ]


@contextmanager
def running(data: Path, port: int | None = None, within: float = 90) -> Iterator[str]:
    """A node with its data in ``data``: yields its address. Stopped at the end. Raises ``NodeFailed``."""
    port = port or _free_port()
    data.mkdir(parents=True, exist_ok=True)
    home = assemble(default_state())
    output = data / "node.log"
    with output.open("wb") as log:
        process = subprocess.Popen(
            command(home, port, data), cwd=data, stdout=log, stderr=log, stdin=subprocess.DEVNULL
        )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(process, url, output, within)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen, url: str, output: Path, within: float) -> None:
    deadline = time.monotonic() + within
    while True:
        try:
            with urllib.request.urlopen(f"{url}/_cluster/health?wait_for_status=yellow&timeout=2s", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            if process.poll() is not None or time.monotonic() > deadline:
                tail = output.read_text(errors="replace")[-4000:]
                raise NodeFailed(f"Elasticsearch did not start:\n{tail}") from None
            time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
