"""Engines: the only code that knows its engine. ``base.py`` is the interface, ``get_engine()`` the one in use."""

from functools import cache

from .base import Engine, EngineUnavailable, WriterBusy


@cache
def get_engine() -> Engine:
    """The engine this process searches with (embedded; every host has its own index)."""
    from django.conf import settings

    from .embedded import EmbeddedEngine

    return EmbeddedEngine(settings.SEARCH_INDEX_DIR)


__all__ = ["Engine", "EngineUnavailable", "WriterBusy", "get_engine"]
