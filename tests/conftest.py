"""Fixtures every test may use."""

import pytest

from search.engines import get_engine

pytest_plugins = ["tests.support.fixtures"]


def pytest_report_header():
    from django.conf import settings

    return f"database: {settings.DATABASES['default']['ENGINE'].rpartition('.')[2]}"


@pytest.fixture
def search_engine(settings, tmp_path):
    """A search engine with an index folder of its own, not built yet."""
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    return get_engine()


@pytest.fixture
def search_index(search_engine, db):
    """The same with an index of whatever the test's database holds now."""
    from search import indexing

    indexing.rebuild()
    return search_engine
