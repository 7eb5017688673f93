"""kill -9 in the middle of a real import, in a process of its own, and the run after it."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from .factories import record, write_lines

DOCUMENTS = 400


def manage(*arguments, data_dir):
    environment = os.environ | {"PORTAL_DATA_DIR": str(data_dir), "DJANGO_SETTINGS_MODULE": "portal.settings.dev"}
    return subprocess.Popen(
        [sys.executable, "manage.py", *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def ask(data_dir, sql):
    with closing(sqlite3.connect(data_dir / "portal.sqlite3", timeout=20)) as database:
        return database.execute(sql).fetchall()


def whole(data_dir):
    """Every page row has its document row and every parent counts its children rightly."""
    (pages,) = ask(data_dir, "SELECT count(*) FROM wagtailcore_page WHERE depth = 5")[0]
    (documents,) = ask(data_dir, "SELECT count(*) FROM legal_docs_legaldocumentpage")[0]
    miscounted = ask(
        data_dir,
        "SELECT parent.id FROM wagtailcore_page parent WHERE parent.numchild != (SELECT count(*) FROM wagtailcore_page"
        " child WHERE child.depth = parent.depth + 1 AND substr(child.path, 1, length(parent.path)) = parent.path)",
    )
    return documents, pages == documents and not miscounted


@pytest.mark.long
@pytest.mark.parametrize("after", [1, 60, 200])
def test_an_import_killed_by_the_system_is_completed_by_the_next(tmp_path, after):
    data_dir = tmp_path / "data"
    assert manage("migrate", "-v0", data_dir=data_dir).wait() == 0
    ask(data_dir, "UPDATE wagtailcore_page SET numchild = numchild")  # the database answers
    # The site's root is at depth 2, the list of documents at 3, years at 4, documents at 5.
    lines = (record(f"{number}/{2001 + number % 20}/NĐ-CP", issued_on=None) for number in range(1, DOCUMENTS + 1))
    file = write_lines(tmp_path / "documents.jsonl", *lines)
    running = manage("import_legal_documents", str(file), "--batch", "7", data_dir=data_dir)
    while running.poll() is None and whole(data_dir)[0] < after:
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.wait()
    left, is_whole = whole(data_dir)
    assert after <= left < DOCUMENTS
    assert is_whole
    assert manage("import_legal_documents", str(file), "--batch", "7", data_dir=data_dir).wait() == 0
    assert whole(data_dir) == (DOCUMENTS, True)
    assert ask(data_dir, "SELECT count(*) FROM (SELECT DISTINCT number_key FROM legal_docs_legaldocumentpage)") == [
        (DOCUMENTS,)
    ]
