"""Writers and readers of the change log race each other; prints as JSON what was written and what each reader saw.

Run by ``test_change_log.py`` in a process of its own (``DATABASE_URL`` names an empty PostgreSQL database). Each
writer holds its transactions open for a random moment between writing its row and committing, so rows become visible
in another order than that of their ids. Two readers follow meanwhile: the log's own cursor, and a naive one that asks
for ``id > last``, which shows that the race is real.
"""

import json
import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import django

WRITERS = 8
LONGEST_HOLD = 0.06  # seconds


class Undone(Exception):
    """Rolls a transaction back."""


def write(number: int, transactions: int) -> list[str]:
    """One writer's life; the targets it committed."""
    from django.db import connections, transaction

    from search import changes

    chance = random.Random(number)
    committed = []
    for turn in range(transactions):
        targets = [f"{number}:{turn}:{row}" for row in range(chance.choice((1, 1, 3)))]
        undo = chance.random() < 0.1
        try:
            with transaction.atomic():
                changes.record("document", targets[:1])
                with transaction.atomic():  # a savepoint, as every page's save has one
                    changes.record("document", targets[1:])
                time.sleep(chance.random() * LONGEST_HOLD)
                if undo:
                    raise Undone
        except Undone:
            continue
        committed += targets
    connections.close_all()
    return committed


def follow(read, done: threading.Event) -> list[str]:
    """Every target ``read`` hands out until the writers are done and nothing is left."""
    from django.db import connections

    seen = []
    while True:
        was_done = done.is_set()
        rows = read()
        seen += [row.target for row in rows]
        if was_done and not rows:
            connections.close_all()
            return seen
        time.sleep(0.002)


def reader_of_the_log():
    """Reads as the indexes do: a bounded number of rows past the cursor, then the cursor moves."""
    from search import changes

    cursor = changes.Cursor()

    def read():
        nonlocal cursor
        rows = list(changes.after(cursor)[:7])
        if rows:
            # Through its text and back, as it is kept with an index.
            cursor = changes.Cursor.load(changes.Cursor.of(rows[-1]).dump())
        return rows

    return read


def naive_reader():
    """Reads by ids alone."""
    from search.models import Change

    last = 0

    def read():
        nonlocal last
        rows = list(Change.objects.filter(id__gt=last).order_by("id")[:7])
        if rows:
            last = rows[-1].id
        return rows

    return read


def main(transactions: int) -> None:
    django.setup()
    from django.db import connection

    from search.models import Change

    assert connection.vendor == "postgresql", f"DATABASE_URL names {connection.vendor}"
    with connection.schema_editor() as editor:
        editor.create_model(Change)
    try:
        done = threading.Event()
        with ThreadPoolExecutor() as readers, ThreadPoolExecutor(WRITERS) as writers:
            log = readers.submit(follow, reader_of_the_log(), done)
            naive = readers.submit(follow, naive_reader(), done)
            written = writers.map(write, range(WRITERS), [transactions] * WRITERS)
            try:
                committed = [target for targets in written for target in targets]
            finally:
                done.set()
        sys.stdout.write(json.dumps({"committed": committed, "log": log.result(), "naive": naive.result()}))
    finally:
        with connection.schema_editor() as editor:
            editor.delete_model(Change)


if __name__ == "__main__":
    main(int(sys.argv[1]))
