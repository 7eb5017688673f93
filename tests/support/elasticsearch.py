"""A real Elasticsearch node for the test session, and indices of their own for each test."""

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from search.engines.elasticsearch.connection import WRITE_TIMEOUT, Cluster, client_for
from tools.es_node.node import NodeFailed, missing_programs, running

from .parts import missing


@contextmanager
def node() -> Iterator[str]:
    """The address of a fresh node, gone with its data at the end. Skips without Java and Maven (fails in CI)."""
    if absent := missing_programs():
        missing(f"{', '.join(absent)} not installed, so no Elasticsearch")
    with tempfile.TemporaryDirectory(prefix="portal-elasticsearch-") as folder:
        try:
            with running(Path(folder)) as url:
                yield url
        except NodeFailed as error:
            missing(f"no Elasticsearch: {error}")


@contextmanager
def cluster(url: str, **changes) -> Iterator[Cluster]:
    """A portal's share of the node: a prefix of its own, every index of it deleted at the end."""
    mine = Cluster(hosts=(url,), prefix=f"test-{uuid.uuid4().hex[:8]}", **changes)
    try:
        yield mine
    finally:
        client = client_for(Cluster(hosts=(url,)), WRITE_TIMEOUT)
        client.indices.delete(
            index=list(client.indices.get(index=f"{mine.prefix}-*").body) or "none", ignore_unavailable=True
        )
