"""Engines: the only code that knows its engine. ``base.py`` is the interface.

Every host has an embedded index of its own. Where Elasticsearch is configured it is the primary engine, and the
embedded one, kept up to date all the same, answers while Elasticsearch cannot.
"""

from functools import lru_cache
from pathlib import Path

from .base import Engine, EngineUnavailable, EngineUnreachable, WriterBusy


def get_engine() -> Engine:
    """The engine that is asked first."""
    return get_engines()[0]


def get_engines() -> tuple[Engine, ...]:
    """All configured engines, in the order they are asked."""
    from django.conf import settings

    values = settings.ELASTICSEARCH
    return (_elasticsearch(**values), get_local_engine()) if values else (get_local_engine(),)


def get_local_engine() -> Engine:
    """The engine of this host, which publishing and searching themselves keep up to date."""
    from django.conf import settings

    return _embedded(Path(settings.SEARCH_INDEX_DIR))


def engine_named(name: str) -> Engine:
    """The configured engine of that name. Raises ``LookupError``."""
    for engine in get_engines():
        if engine.name == name:
            return engine
    raise LookupError(f"the engine “{name}” is not configured")


# One object an index, so that what it has opened stays open.


@lru_cache(maxsize=8)
def _embedded(root: Path) -> Engine:
    from .embedded import EmbeddedEngine

    return EmbeddedEngine(root)


@lru_cache(maxsize=8)
def _elasticsearch(**values) -> Engine:
    from .elasticsearch import ElasticsearchEngine
    from .elasticsearch.connection import Cluster

    return ElasticsearchEngine(Cluster(**values))


__all__ = [
    "Engine",
    "EngineUnavailable",
    "EngineUnreachable",
    "WriterBusy",
    "engine_named",
    "get_engine",
    "get_engines",
    "get_local_engine",
]
