"""Real parts a test needs (a browser, PostgreSQL): missing, they skip with the reason, and fail when ``CI=1``."""

import os
import shutil
from pathlib import Path

import pytest


def missing(reason: str):
    """Skip here and now, or fail where every part must be present."""
    if os.environ.get("CI") in {"1", "true"}:
        pytest.fail(f"missing in CI: {reason}")
    pytest.skip(reason)


def program(*names: str, folders: tuple[str, ...] = ()) -> str:
    """Path of the first of ``names`` found on the PATH or in ``folders``."""
    for name in names:
        if found := shutil.which(name):
            return found
        for folder in folders:
            for candidate in sorted(Path("/").glob(f"{folder.lstrip('/')}/{name}"), reverse=True):
                return str(candidate)
    return missing(f"{' or '.join(names)} is not installed")


def corpus_dir() -> Path:
    """The folder of try-out data; without it the test is skipped, in CI too (the project must pass without it)."""
    folder = os.environ.get("PORTAL_CORPUS_DIR")
    if not folder or not Path(folder).is_dir():
        pytest.skip("PORTAL_CORPUS_DIR names no folder with the try-out data")
    return Path(folder)


def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
