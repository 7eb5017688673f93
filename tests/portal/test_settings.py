"""A wrong setting stops the portal with a sentence and a hint, not with a traceback and not in silence."""

import subprocess
import sys

import pytest

from portal.settings import environment
from tests.support.parts import free_port
from tests.support.running import PROJECT_DIR, clean_environment, manage

PRODUCTION = "portal.settings.production"
COMPLETE = {
    "DJANGO_SETTINGS_MODULE": PRODUCTION,
    "SECRET_KEY": "k" * 50,
    "BASE_URL": "https://khcn.example.gov.vn",
    "ALLOWED_HOSTS": "khcn.example.gov.vn",
}


@pytest.mark.parametrize(
    ("cast", "value"),
    [
        (environment.yes_or_no, "maybe"),
        (environment.yes_or_no, "2"),
        (environment.database, "nonsense"),
        (environment.database, "mysql://user:password@host/name"),
        (environment.database, "postgres://user:password@host"),
        (environment.database, "postgres://user:password@host:port/name"),
        (environment.web_address, "khcn.example.gov.vn"),
        (environment.web_address, "ftp://khcn.example.gov.vn"),
        (environment.web_address, "https://"),
    ],
)
def test_a_value_that_cannot_be_understood_is_remembered_and_the_default_stands(monkeypatch, cast, value):
    monkeypatch.setattr(environment, "PROBLEMS", [])
    monkeypatch.setenv("TRIED", value)
    assert environment.read("TRIED", cast, "the default", "the hint") == "the default"
    [(name, problem, hint)] = environment.PROBLEMS
    assert (name, hint) == ("TRIED", "the hint")
    assert problem.startswith("cannot be understood")
    assert "password" not in problem


@pytest.mark.parametrize(
    ("cast", "value", "expected"),
    [
        (environment.yes_or_no, "True", True),
        (environment.yes_or_no, "0", False),
        (environment.web_address, "https://khcn.example.gov.vn/", "https://khcn.example.gov.vn"),
        (environment.web_address, "http://localhost:8000", "http://localhost:8000"),
    ],
)
def test_a_good_value_is_read(monkeypatch, cast, value, expected):
    monkeypatch.setattr(environment, "PROBLEMS", [])
    monkeypatch.setenv("TRIED", value)
    assert environment.read("TRIED", cast, "the default", "the hint") == expected
    assert not environment.PROBLEMS


def test_a_database_url_names_the_database(monkeypatch):
    monkeypatch.setenv("TRIED", "postgres://portal:secret@db.example:5433/khcn")
    config = environment.database("TRIED")
    assert config["ENGINE"] == "django.db.backends.postgresql"
    assert (config["HOST"], config["PORT"], config["NAME"]) == ("db.example", 5433, "khcn")
    assert (config["USER"], config["PASSWORD"]) == ("portal", "secret")


@pytest.mark.slow
def test_check_names_every_wrong_variable_with_a_hint(tmp_path):
    done = manage(tmp_path, "check", DATABASE_URL="nonsense", DEBUG="maybe", BASE_URL="khcn", EMAIL_URL="pigeon://x")
    assert done.returncode != 0
    for name in ("DATABASE_URL", "DEBUG", "BASE_URL", "EMAIL_URL"):
        assert f"(portal.E001) {name} cannot be understood" in done.stderr
    assert done.stderr.count("HINT:") == 4
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_serve_does_not_start_on_a_wrong_setting(tmp_path):
    done = manage(tmp_path, "serve", "--port", str(free_port()), DATABASE_URL="nonsense")
    assert done.returncode != 0
    assert "DATABASE_URL cannot be understood" in done.stderr
    # Least of all on another database than the one that was meant.
    assert not list(tmp_path.glob("*.sqlite3"))


@pytest.mark.slow
def test_a_data_folder_that_cannot_be_used_is_told(tmp_path):
    taken = tmp_path / "file"
    taken.write_text("no folder")
    done = manage(taken, "check")
    assert done.returncode != 0
    assert "PORTAL_DATA_DIR cannot be used" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_production_leaves_nothing_important_to_a_default(tmp_path):
    done = manage(tmp_path, "check", DJANGO_SETTINGS_MODULE=PRODUCTION, BASE_URL="", DEBUG="true")
    assert done.returncode != 0
    for name in ("SECRET_KEY", "BASE_URL", "ALLOWED_HOSTS", "DEBUG"):
        assert name in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_production_with_everything_given_passes(tmp_path):
    done = manage(tmp_path, "check", **COMPLETE)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_web_server_refuses_wrong_settings_too(tmp_path):
    """It runs no system checks by itself, so it would serve an empty SQLite instead of the database that was meant."""
    done = subprocess.run(
        [sys.executable, "-c", "import portal.wsgi"],
        cwd=PROJECT_DIR,
        env=clean_environment(tmp_path, **COMPLETE | {"DATABASE_URL": "nonsense"}),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode != 0
    assert "DATABASE_URL cannot be understood" in done.stderr
