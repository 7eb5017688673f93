"""Fixtures every test may use."""

import pytest
from django.db import connection
from pytest_django.plugin import blocking_manager_key

from search.engines import get_engine

pytest_plugins = ["tests.support.fixtures"]


def pytest_report_header():
    from django.conf import settings

    return f"database: {settings.DATABASES['default']['ENGINE'].rpartition('.')[2]}"


def _empties_the_database(item) -> bool:
    marker = item.get_closest_marker("django_db") if item else None
    return bool(marker and marker.kwargs.get("transaction"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """Give back what migrations wrote (Wagtail's root page) after a test with real commits has emptied the tables.

    pytest-django runs such tests last for this reason, but pytest-xdist hands out groups in an order of its own.
    """
    result = yield
    if _empties_the_database(item) and not _empties_the_database(nextitem):
        with item.config.stash[blocking_manager_key].unblock():
            connection.creation.deserialize_db_from_string(connection._test_serialized_contents)
    return result


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
