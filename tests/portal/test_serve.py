"""``manage.py serve`` (`make run`): prepares once, starts web and worker, stops both, and keeps to its data folder."""

import os
import shutil
import signal
import socket
import sqlite3
import stat
import time
from contextlib import closing, contextmanager

import pytest

from tests.support import web
from tests.support.parts import free_port
from tests.support.running import STARTS_WITHIN, Portal, manage, start, still_running

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("processes")]

PUBLISH = """
from news.models import ArticlePage, NewsIndexPage
NewsIndexPage.objects.get().add_child(instance=ArticlePage(title="Chuyện chỉ có ở thư mục này"))
"""


@contextmanager
def running(data_dir):
    portal = Portal.serve(data_dir, data_dir.parent / "log")
    try:
        yield portal
    finally:
        portal.kill()


def contents(data_dir) -> dict:
    """What a start must not redo: pages, pictures, documents, users, files on disk and the index's version."""
    with closing(sqlite3.connect(data_dir / "portal.sqlite3")) as database:
        tables = ("wagtailcore_page", "wagtailcore_revision", "core_portalimage", "core_portaldocument", "auth_user")
        counts = {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
        counts["password"] = database.execute("SELECT password FROM auth_user").fetchall()
    files = sorted(path.relative_to(data_dir) for path in (data_dir / "media").rglob("*"))
    return counts | {"files": files, "index": (data_dir / "index" / "current").read_text()}


def found(portal: Portal, query: str) -> int:
    return web.get(f"{portal.url}/api/v1/search", {"q": query}).json()["total"]


def test_a_first_start_prints_the_address_and_a_password_kept_for_its_owner_alone(first_start):
    assert f"http://localhost:{first_start.port}/admin/" in first_start.output
    for name in ("admin-password", "secret-key"):
        assert stat.S_IMODE((first_start.data_dir / name).stat().st_mode) == 0o600
    assert (first_start.data_dir / "admin-password").read_text() == first_start.admin_password
    assert len(first_start.admin_password) >= 12


def test_a_second_start_does_nothing_again(data_dir, first_start):
    before = contents(data_dir)
    with running(data_dir) as portal:
        assert portal.admin_password == first_start.admin_password
        assert found(portal, "sáng kiến") > 5
        assert portal.stop() == 0
    assert contents(data_dir) == before


def test_what_was_changed_survives_the_next_start(data_dir):
    done = manage(data_dir, "shell", "--no-imports", "-c", PUBLISH)
    assert done.returncode == 0, done.stderr
    with running(data_dir) as portal:
        assert found(portal, "Chuyện chỉ có ở thư mục này") >= 1
        assert web.get(f"{portal.url}/tin-tuc/chuyen-chi-co-o-thu-muc-nay/").status == 200


def test_two_data_folders_never_touch_each_other(data_dir, tmp_path):
    other_dir = shutil.copytree(data_dir, tmp_path / "other" / "data")
    with running(data_dir) as portal, running(other_dir) as other:
        # Both run; what happens in one must not be seen in the other.
        before = contents(other_dir)
        done = manage(data_dir, "shell", "--no-imports", "-c", PUBLISH)
        assert done.returncode == 0, done.stderr
        assert found(portal, '"Chuyện chỉ có ở thư mục này"') >= 1
        address = "/tin-tuc/chuyen-chi-co-o-thu-muc-nay/"
        assert web.get(portal.url + address).status == 200
        assert web.get(other.url + address).status == 404
        assert address not in web.get(f"{other.url}/tim-kiem/", {"q": "Chuyện chỉ có ở thư mục này"}).text
        assert portal.stop() == 0
        assert other.is_ready()
        assert contents(other_dir) == before


def test_each_data_folder_has_secrets_of_its_own(first_start, tmp_path):
    assert manage(tmp_path, "check").returncode == 0
    assert (tmp_path / "secret-key").read_text() != (first_start.data_dir / "secret-key").read_text()


def test_a_taken_port_is_told_before_anything_is_done(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = manage(tmp_path, "serve", "--port", str(port))
    assert done.returncode != 0
    assert f"port {port} is taken" in done.stderr
    assert "make run PORT=" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.sqlite3"))


@pytest.mark.parametrize("dies", ["gunicorn", "manage.py worker"])
def test_when_one_dies_the_other_is_stopped_and_the_exit_status_tells(data_dir, dies):
    with running(data_dir) as portal:
        os.kill(portal.child(dies), signal.SIGKILL)
        assert portal.process.wait(timeout=30) != 0
        assert not still_running(portal.children)


def test_a_first_start_that_was_killed_is_completed_by_the_next(first_start, tmp_path):
    data_dir = tmp_path / "data"
    process = start(data_dir, "serve", "--port", str(free_port()), log=tmp_path / "log")
    try:
        deadline = time.monotonic() + STARTS_WITHIN
        while not 10 <= pages(data_dir) < pages(first_start.data_dir):
            assert process.poll() is None, (tmp_path / "log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.01)
    finally:
        process.kill()
        process.wait()
    with running(data_dir) as portal:
        assert found(portal, "sáng kiến") > 5
        assert portal.stop() == 0
    whole, completed = contents(first_start.data_dir), contents(data_dir)
    for name in ("wagtailcore_page", "core_portalimage", "core_portaldocument", "auth_user"):
        assert completed[name] == whole[name], name


def pages(data_dir) -> int:
    """How many pages the database has; none while it is being made."""
    try:
        with closing(sqlite3.connect(f"file:{data_dir / 'portal.sqlite3'}?mode=ro", uri=True)) as database:
            return database.execute("SELECT count(*) FROM wagtailcore_page").fetchone()[0]
    except sqlite3.OperationalError:
        return 0
