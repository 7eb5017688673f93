"""What holds on SQLite holds on PostgreSQL: the apps' own tests once more, on the other database."""

import subprocess
import sys

import pytest

from tests.support.running import PROJECT_DIR, clean_environment

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("postgres")]

APPS = ("core", "search", "bulletins", "legal_docs", "events", "news", "home")


def test_the_apps_own_tests_pass_on_postgresql(database_url, tmp_path):
    folders = [f"tests/{app}" for app in APPS if (PROJECT_DIR / "tests" / app).is_dir()]
    kinds = "not corpus and not browser and not long"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-m", kinds, *folders],
        cwd=PROJECT_DIR,
        env=clean_environment(tmp_path, DATABASE_URL=database_url),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=1200,
    )
    assert done.returncode == 0, f"{done.stdout[-20_000:]}\n{done.stderr[-5_000:]}"
    assert "database: postgresql" in done.stdout
