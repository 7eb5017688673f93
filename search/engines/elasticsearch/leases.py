"""One writer at a time across hosts: a lease, a document that says who writes and until when.

A writer that is killed leaves its lease behind; it runs out by itself. Hosts' clocks must agree within a few seconds
(NTP). Losing a lease half-way does little harm: what is written comes from the database and is written again.
"""

import time
import uuid
from contextlib import suppress

from elasticsearch import BadRequestError, ConflictError, Elasticsearch, NotFoundError

from ..base import WriterBusy

LEASE_SECONDS = 30
RENEW_AFTER_SECONDS = 5
POLL_SECONDS = 0.1


class Lease:
    """The right to ``name``, kept in the index ``index``. ``acquire`` and ``renew`` raise ``WriterBusy``."""

    def __init__(self, client: Elasticsearch, index: str, name: str):
        self._client, self._index, self._name = client, index, name
        self._owner = uuid.uuid4().hex
        self._version: dict | None = None
        self._renewed = 0.0

    def acquire(self, wait_ms: int) -> None:
        deadline = time.monotonic() + wait_ms / 1000
        while not self._try():
            if time.monotonic() >= deadline:
                raise WriterBusy(f"another process holds “{self._name}” in Elasticsearch")
            time.sleep(POLL_SECONDS)

    def renew(self) -> None:
        """Keep the lease, if it is time to."""
        if time.monotonic() - self._renewed < RENEW_AFTER_SECONDS:
            return
        try:
            self._write(self._version)
        except (ConflictError, NotFoundError) as error:
            raise WriterBusy(f"“{self._name}” in Elasticsearch was taken over") from error

    def release(self) -> None:
        # A lease that ran out may be somebody else's now.
        with suppress(ConflictError, NotFoundError):
            self._client.delete(index=self._index, id=self._name, **self._version)

    def _try(self) -> bool:
        try:
            found = self._client.options(ignore_status=404).get(index=self._index, id=self._name)
            if found.meta.status == 404 and "error" in found:
                self._create_index()
            if not found.get("found"):
                self._write(None)
            elif found["_source"]["until"] < time.time():
                self._write({"if_seq_no": found["_seq_no"], "if_primary_term": found["_primary_term"]})
            else:
                return False
        except ConflictError:
            return False
        return True

    def _write(self, version: dict | None) -> None:
        condition = {"op_type": "create"} if version is None else version
        document = {"owner": self._owner, "until": time.time() + LEASE_SECONDS}
        done = self._client.index(index=self._index, id=self._name, document=document, **condition)
        self._version = {"if_seq_no": done["_seq_no"], "if_primary_term": done["_primary_term"]}
        self._renewed = time.monotonic()

    def _create_index(self) -> None:
        properties = {"owner": {"type": "keyword"}, "until": {"type": "double"}}
        try:
            self._client.indices.create(
                index=self._index,
                mappings={"dynamic": "strict", "properties": properties},
                settings={"number_of_shards": 1, "auto_expand_replicas": "0-1"},
            )
        except BadRequestError as error:
            if error.error != "resource_already_exists_exception":
                raise
