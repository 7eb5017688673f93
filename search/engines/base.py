"""What an engine must do. Written so that a directory on this host and a cluster elsewhere can both do it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from ..changes import Cursor
from ..documents import SearchDocument
from ..request import SearchRequest
from ..results import EngineResults


class EngineUnavailable(Exception):
    """The engine cannot answer now (no index yet, refused, timed out). Callers say so calmly and go on."""


class EngineUnreachable(EngineUnavailable):
    """The engine cannot be asked or written now; its index may well be fine, so nobody makes it anew for that."""


class WriterBusy(Exception):
    """Somebody else is writing this index. The change log keeps what we meant to write."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What an index holds of one document: its version and how many passages, for ``search check``."""

    version: str
    passages: int


class IndexWriter(Protocol):
    """One physical index, open for writing by us alone. Nothing is visible to readers before ``commit``."""

    @property
    def cursor(self) -> Cursor:
        """How far this index has read the change log."""

    def put(self, document: SearchDocument) -> None:
        """Index ``document``, replacing whatever was there under its key."""

    def remove(self, key: str) -> None:
        """Forget the document of ``key`` and its passages; unknown keys are fine."""

    def document_count(self) -> int:
        """How many documents the index holds as of the last commit."""

    def commit(self, cursor: Cursor) -> None:
        """Make everything since the last commit visible, together with ``cursor``: both or neither."""


class Engine(Protocol):
    """A search engine over the documents of all registered sources."""

    name: str

    def search(self, request: SearchRequest) -> EngineResults:
        """Answer ``request``. Raises ``EngineUnavailable``."""

    def suggest(self, text: str, limit: int) -> list[str]:
        """Keys of documents whose title holds every word of ``text``, the last one perhaps unfinished."""

    def explain(self, request: SearchRequest, limit: int) -> Iterator[Mapping]:
        """The engine's own account of its first hits, for ``search explain``."""

    def exists(self) -> bool:
        """Whether there is an index to search at all."""

    def cursor(self) -> Cursor:
        """How far the current index has read the change log. Raises ``EngineUnavailable`` without an index."""

    def writer(self, wait_ms: int, quick: bool = False) -> AbstractContextManager[IndexWriter]:
        """The current index, open for writing. Raises ``WriterBusy`` after ``wait_ms``, ``EngineUnavailable``.

        ``quick`` leaves housekeeping to ``tidy``: somebody waits for this write.
        """

    def tidy(self, wait_ms: int) -> None:
        """Housekeeping of the current index, if it needs any. Raises as ``writer`` does."""

    def rebuilding(self, wait_ms: int) -> AbstractContextManager[IndexWriter]:
        """A fresh index beside the current one; becomes current when the block ends well, is discarded otherwise."""

    def entries(self) -> Mapping[str, Entry]:
        """Every indexed document, for ``search check``."""

    def keys_with_passages(self) -> Iterable[str]:
        """Keys that any passage is indexed under, for finding passages left behind without their document."""
