"""Writing one physical index in bulk: bounded chunks, patience when the cluster is busy, the cursor last.

An update is spooled (memory, then a temporary file) and sent at ``commit``, so that nothing of it is seen before. A
fresh index nobody reads yet is filled as it goes. Applying a change twice is harmless, so a commit need not be atomic:
the cursor is written after everything it stands for is visible, and a crash between only repeats some work.
"""

import json
import tempfile
import time
from collections.abc import Callable, Iterator

from elasticsearch import ApiError, Elasticsearch, NotFoundError
from elasticsearch_dsl import Q, Search

from ...changes import Cursor
from ...documents import SearchDocument
from .. import rows
from ..base import EngineUnreachable
from . import reading
from .connection import answering

#: A bulk request's size. A row is at most some 600 kB, far below what clusters refuse (100 MB).
CHUNK_BYTES = 4_000_000
SPOOL_BYTES = 16_000_000

#: Seconds to wait before sending a chunk again that a busy cluster did not take (429).
PAUSES = (0.25, 0.5, 1, 2, 4, 8)

#: Keys looked up at once when old passages are sought.
KEYS_AT_ONCE = 500


class EntriesRefused(RuntimeError):
    """Elasticsearch will never take these entries as they are: the mapping and the rows disagree."""


class ElasticsearchWriter:
    """See ``engines.base.IndexWriter``. ``fresh``: an index that is not in use yet. ``alive`` renews our lease."""

    def __init__(self, client: Elasticsearch, index: str, alive: Callable[[], None], fresh: bool = False):
        self.index = index
        self.cursor = Cursor() if fresh else read_cursor(client, index)
        self._client, self._alive, self._fresh = client, alive, fresh
        self._empty = fresh
        self._start_batch()

    def _start_batch(self) -> None:
        self._spool = _spool()
        #: Ids written in this batch by key; empty for a key that was removed.
        self._ids: dict[str, set[str]] = {}

    def put(self, document: SearchDocument) -> None:
        ids = set()
        for row in rows.rows_of(document):
            one = row["key"] if row["level"] == rows.DOCUMENT else f"{row['key']}#{row['ref']}"
            ids.add(one)
            self._add(_line({"index": {"_id": one}}) + _line(row))
        self._forget(self._ids.get(document.key, set()) - ids)
        self._ids[document.key] = ids

    def remove(self, key: str) -> None:
        self._forget(self._ids.get(key, set()))
        self._ids[key] = set()

    def _forget(self, ids: set[str]) -> None:
        for one in ids:
            self._add(_line({"delete": {"_id": one}}))

    def _add(self, lines: bytes) -> None:
        self._spool.write(lines)
        if self._fresh and self._spool.tell() >= CHUNK_BYTES:
            self._send_spool()

    def document_count(self) -> int:
        with answering():
            query = Q("term", level=rows.DOCUMENT)
            return Search(using=self._client, index=self.index).query(query).count()

    def commit(self, cursor: Cursor) -> None:
        with answering():
            if not self._empty:
                self._forget(self._left_behind())
            self._send_spool()
            self._client.indices.refresh(index=self.index)
            meta = {"key": rows.META_KEY, "level": rows.META, "payload": cursor.dump()}
            self._client.index(index=self.index, id=rows.META_KEY, document=meta)
        self._start_batch()
        self._empty = False
        self.cursor = cursor

    def _left_behind(self) -> set[str]:
        """Ids in the index under this batch's keys that the batch did not write: passages that are no more."""
        keys, found = list(self._ids), set()
        for start in range(0, len(keys), KEYS_AT_ONCE):
            query = Q("terms", key=keys[start : start + KEYS_AT_ONCE])
            for hit in reading.every(Search(using=self._client, index=self.index).query(query), ("key", "ref")):
                if hit.meta.id not in self._ids[reading.value(hit, "key")]:
                    found.add(hit.meta.id)
        return found

    def _send_spool(self) -> None:
        self._spool.seek(0)
        for chunk in _chunks(self._spool):
            self._alive()
            self._send(chunk)
        self._spool.close()
        self._spool = _spool()

    def _send(self, chunk: bytes) -> None:
        for pause in (*PAUSES, None):
            status, reason = self._bulk(chunk)
            if status == 200:
                return
            if status != 429 or "flood-stage" in reason:
                break
            if pause is not None:
                time.sleep(pause)
                self._alive()
        if status == 400:
            raise EntriesRefused(reason)
        raise EngineUnreachable(f"Elasticsearch takes no writes now ({status}): {reason}")

    def _bulk(self, chunk: bytes) -> tuple[int, str]:
        """200, or the worst status among the entries and why."""
        try:
            answer = self._client.bulk(
                index=self.index, operations=[chunk], filter_path="errors,items.*.status,items.*.error"
            )
        except ApiError as error:
            if error.status_code == 429:
                return 429, str(error)
            raise
        if not answer["errors"]:
            return 200, ""
        failures = [
            (done["status"], json.dumps(done["error"])[:500])
            for item in answer["items"]
            for done in item.values()
            if "error" in done
        ]
        # A refusal of one entry for good matters more than the cluster being busy with others.
        return min(failures, default=(200, ""))


def _spool() -> tempfile.SpooledTemporaryFile:
    return tempfile.SpooledTemporaryFile(SPOOL_BYTES)


def _line(value: dict) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _chunks(spool) -> Iterator[bytes]:
    """Whole actions, an action's two lines together, ``CHUNK_BYTES`` or one action each."""
    chunk: list[bytes] = []
    size = 0
    for line in iter(spool.readline, b""):
        action = line if line.startswith(b'{"delete"') else line + spool.readline()
        if chunk and size + len(action) > CHUNK_BYTES:
            yield b"".join(chunk)
            chunk, size = [], 0
        chunk.append(action)
        size += len(action)
    if chunk:
        yield b"".join(chunk)


def read_cursor(client: Elasticsearch, index: str) -> Cursor:
    """The cursor kept with the index; the beginning of the log for one without."""
    with answering():
        found = client.options(ignore_status=404).get(index=index, id=rows.META_KEY)
        if "error" in found:  # not the entry but the index is missing
            raise NotFoundError("no such index", found.meta, found.body)
        return Cursor.load(found["_source"]["payload"]) if found["found"] else Cursor()
