"""Data folders for tests that start processes (all in one xdist group, so that one is prepared once)."""

import shutil
from pathlib import Path

import pytest

from tests.support.running import Portal


@pytest.fixture(scope="session")
def first_start(tmp_path_factory) -> Portal:
    """A portal that was started once in an empty data folder and stopped again; nobody may write to its folder."""
    folder = tmp_path_factory.mktemp("first-start")
    portal = Portal.serve(folder / "data", folder / "log")
    assert portal.stop() == 0
    return portal


@pytest.fixture
def data_dir(first_start, tmp_path) -> Path:
    """A prepared data folder of the test's own."""
    return shutil.copytree(first_start.data_dir, tmp_path / "data")
