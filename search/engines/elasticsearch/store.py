"""The indices in the cluster: versions side by side, an alias on the one in use, one writer at a time.

::

    portal-v3                      the alias readers ask; its number is the schema's (engines.rows)
    portal-v3-20261123-072211-4f   one physical index, its cursor in an entry of its own
    portal-locks                   who writes and who rebuilds (leases.py)
"""

import re
import uuid
from contextlib import contextmanager
from datetime import UTC, datetime

from elasticsearch import Elasticsearch, NotFoundError

from ..base import EngineUnavailable
from . import mapping
from .connection import WRITE_TIMEOUT, Cluster, answering, client_for
from .leases import Lease
from .writer import ElasticsearchWriter

#: How long a finished rebuild waits for whoever is writing the version it replaces.
SWAP_WAIT_MS = 60_000


class IndexStore:
    """The versions of one portal's index in a cluster."""

    def __init__(self, cluster: Cluster):
        self.cluster = cluster
        self.alias = cluster.alias
        self._versions = re.compile(rf"{re.escape(cluster.prefix)}-v\d+-\d{{8}}-\d{{6}}-[0-9a-f]+")

    @property
    def client(self) -> Elasticsearch:
        return client_for(self.cluster, WRITE_TIMEOUT)

    def current_name(self) -> str | None:
        """The physical index in use, or ``None``."""
        with answering():
            try:
                found = self.client.indices.get_alias(name=self.alias)
            except NotFoundError:
                return None
            return max(found.body)  # only ever one: the alias is moved in one step

    def current(self) -> str:
        name = self.current_name()
        if name is None:
            raise EngineUnavailable("there is no Elasticsearch index yet; run: manage.py search rebuild")
        return name

    @contextmanager
    def writing(self, wait_ms: int):
        """The version in use, open for writing."""
        with self._holding("writing", wait_ms) as lease:
            yield ElasticsearchWriter(self.client, self.current(), lease.renew)

    @contextmanager
    def rebuilding(self, wait_ms: int):
        """A fresh version that readers do not see; put in use when the block ends well, deleted otherwise."""
        name = f"{self.alias}-{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:4]}"
        with self._holding("rebuilding", wait_ms) as lease:
            with answering():
                self.client.indices.create(
                    index=name, mappings=mapping.build().to_dict(), settings=mapping.settings(self.cluster)
                )
            try:
                yield ElasticsearchWriter(self.client, name, lease.renew, fresh=True)
                # Nobody may be half-way through writing the old version when it goes.
                with self._holding("writing", SWAP_WAIT_MS), answering():
                    self._put_in_use(name)
            except BaseException:
                self._drop([name])
                raise
            self._drop_others(name)

    def _put_in_use(self, name: str) -> None:
        self.client.indices.put_settings(index=name, settings=mapping.IN_USE)
        self.client.indices.update_aliases(
            actions=[
                {"remove": {"index": f"{self.cluster.prefix}-v*", "alias": self.alias, "must_exist": False}},
                {"add": {"index": name, "alias": self.alias}},
            ]
        )

    def _drop_others(self, keep: str) -> None:
        """Versions that were replaced, and what killed rebuilds left behind (ours is the only one running)."""
        with answering():
            found = self.client.indices.get(index=f"{self.cluster.prefix}-v*", features="aliases")
        self._drop([name for name in found.body if name != keep and self._versions.fullmatch(name)])

    def _drop(self, names: list[str]) -> None:
        with answering():
            for name in names:
                self.client.options(ignore_status=404).indices.delete(index=name)

    @contextmanager
    def _holding(self, what: str, wait_ms: int):
        lease = Lease(self.client, f"{self.cluster.prefix}-locks", what)
        with answering():
            lease.acquire(wait_ms)
        try:
            yield lease
        finally:
            with answering():
                lease.release()
