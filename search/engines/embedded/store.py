"""The index on disk: versions side by side, a pointer to the current one, one writer at a time.

::

    index/
      current            the name of the version readers use (replaced atomically)
      v1-20261123-…/     one physical index; its cursor is an entry of its own, committed with the rows
      rebuild.lock       held while a fresh version is being made
"""

import fcntl
import os
import shutil
import tempfile
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import tantivy

from ...changes import Cursor
from ...documents import SearchDocument
from ..base import EngineUnavailable, WriterBusy
from . import schema as fields

#: Memory tantivy may fill before it writes a segment; small for the few documents of an edit, large for a rebuild.
EDIT_HEAP_BYTES = 20_000_000
REBUILD_HEAP_BYTES = 160_000_000


class EmbeddedWriter:
    """One physical index open for writing (see ``engines.base.IndexWriter``)."""

    def __init__(self, index: tantivy.Index, heap_bytes: int):
        self.index = index
        self._writer = index.writer(heap_size=heap_bytes, num_threads=1)
        self.cursor = read_cursor(index)

    def put(self, document: SearchDocument) -> None:
        self.remove(document.key)
        for row in fields.rows_of(document):
            self._writer.add_document(row)

    def remove(self, key: str) -> None:
        self._writer.delete_documents_by_term("key", key)

    def commit(self, cursor: Cursor) -> None:
        meta = tantivy.Document()
        meta.add_text("key", fields.META_KEY)
        meta.add_text("level", fields.META)
        meta.add_text("payload", cursor.dump())
        self._writer.delete_documents_by_term("key", fields.META_KEY)
        self._writer.add_document(meta)
        self._writer.commit()
        self.cursor = cursor

    def document_count(self) -> int:
        self.index.reload()
        query = tantivy.Query.term_query(self.index.schema, "level", fields.DOCUMENT, "basic")
        return self.index.searcher().search(query, 1, count=True).count

    def close(self, *, whole: bool, merge: bool = True) -> None:
        """Release the writer's lock. With ``merge``, let merges finish first, so that readers get few segments."""
        if not whole:
            self._writer.rollback()
        elif merge:
            self._writer.wait_merging_threads()
        del self._writer


def read_cursor(index: tantivy.Index) -> Cursor:
    """The cursor committed with the index; the beginning of the log for an index without one."""
    index.reload()
    searcher = index.searcher()
    query = tantivy.Query.term_query(index.schema, "key", fields.META_KEY, "basic")
    hits = searcher.search(query, 1, count=False).hits
    return Cursor.load(searcher.doc(hits[0][1]).get_first("payload")) if hits else Cursor()


class IndexStore:
    """The versions of one host's index under ``root``."""

    def __init__(self, root: Path):
        self.root = Path(root)
        self._pointer = self.root / "current"
        self._opened: tuple[str, tantivy.Index] | None = None
        self._opening = threading.Lock()

    def current_name(self) -> str | None:
        try:
            name = self._pointer.read_text().strip()
        except FileNotFoundError:
            return None
        return name if name.startswith(f"v{fields.SCHEMA_VERSION}-") else None

    def current(self) -> tantivy.Index:
        """The current index, reloaded so that it shows the last commit of any process. Raises ``EngineUnavailable``."""
        # A rebuild may replace the version between reading the pointer and opening it; then the pointer has moved.
        for _attempt in range(3):
            name = self.current_name()
            if name is None:
                raise EngineUnavailable("there is no index yet; run: manage.py search rebuild")
            try:
                index = self._open(name)
                index.reload()
            except (ValueError, OSError) as error:
                failure = error
                self._opened = None
                continue
            return index
        raise EngineUnavailable(f"the index cannot be opened: {failure}")

    def _open(self, name: str) -> tantivy.Index:
        opened = self._opened
        if opened and opened[0] == name:
            return opened[1]
        with self._opening:
            index = tantivy.Index.open(str(self.root / name))
            # Readers reload before each query (0.1 ms when nothing changed); no watcher thread is needed.
            index.config_reader(reload_policy="manual")
            self._opened = (name, index)
        return index

    @contextmanager
    def writing(self, wait_ms: int, merge: bool):
        """The current version, open for writing; ``WriterBusy`` when another writer holds it past ``wait_ms``."""
        deadline = time.monotonic() + wait_ms / 1000
        while True:
            index = self.current()
            try:
                writer = EmbeddedWriter(index, EDIT_HEAP_BYTES)
                break
            except ValueError as error:
                if "LockBusy" not in str(error) and "lock" not in str(error).lower():
                    raise
                if time.monotonic() >= deadline:
                    raise WriterBusy(str(error)) from error
                time.sleep(0.02)
        try:
            yield writer
        except BaseException:
            writer.close(whole=False)
            raise
        writer.close(whole=True, merge=merge)

    @contextmanager
    def rebuilding(self, wait_ms: int):
        """A fresh version, made current when the block ends well and removed otherwise."""
        self.root.mkdir(parents=True, exist_ok=True)
        with self._rebuild_lock(wait_ms):
            prefix = f"v{fields.SCHEMA_VERSION}-{datetime.now(UTC):%Y%m%d-%H%M%S}-"
            folder = Path(tempfile.mkdtemp(prefix=prefix, dir=self.root))
            try:
                writer = EmbeddedWriter(tantivy.Index(fields.build_schema(), path=str(folder)), REBUILD_HEAP_BYTES)
                yield writer
                writer.close(whole=True)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            draft = self.root / f".current.{os.getpid()}"
            draft.write_text(folder.name)
            draft.replace(self._pointer)
            self._prune(keep=folder.name)

    @contextmanager
    def _rebuild_lock(self, wait_ms: int):
        deadline = time.monotonic() + wait_ms / 1000
        with open(self.root / "rebuild.lock", "w") as handle:
            while True:
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError as error:
                    if time.monotonic() >= deadline:
                        raise WriterBusy("another process is rebuilding the index") from error
                    time.sleep(0.1)
            yield

    def _prune(self, keep: str) -> None:
        """Drop other versions. Readers that still have one open keep reading it: the files go when they let go."""
        for folder in self.root.glob("v*-*"):
            if folder.name != keep and folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)
