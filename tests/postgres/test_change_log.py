"""On PostgreSQL, ids are handed out in one order and committed in another: the change log must lose nothing by it."""

import json
import os
import subprocess
import sys

import pytest

from tests.support.running import PROJECT_DIR, clean_environment

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("postgres")]

#: Transactions a writer; some 0.04 s each.
TRANSACTIONS = 1_000 if os.environ.get("PORTAL_TEST_LONG") else 60


@pytest.fixture(scope="module")
def race(database_url, tmp_path_factory):
    done = subprocess.run(
        [sys.executable, "-m", "tests.postgres.change_log_race", str(TRANSACTIONS)],
        cwd=PROJECT_DIR,
        env=clean_environment(
            tmp_path_factory.mktemp("race"), DATABASE_URL=database_url, DJANGO_SETTINGS_MODULE="portal.settings.test"
        ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_reader_of_the_log_sees_every_committed_row_exactly_once(race):
    assert len(race["committed"]) > 100
    assert sorted(race["log"]) == sorted(race["committed"])


def test_a_reader_that_goes_by_ids_alone_misses_rows(race):
    """The negative control: the race above does commit out of order, so the test before this one proves something."""
    assert set(race["naive"]) < set(race["committed"])
