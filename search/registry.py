"""Who can be searched: sources register here, found in each app's ``search_documents.py`` (see apps.py)."""

from .sources import PageSource

_sources: dict[str, PageSource] = {}


def register(source_class: type[PageSource]) -> type[PageSource]:
    """Class decorator: make the pages of ``source_class`` searchable. Raises ``ValueError`` for a type given twice."""
    if source_class.type in _sources and type(_sources[source_class.type]) is not source_class:
        raise ValueError(f"search type {source_class.type!r} is registered twice")
    _sources[source_class.type] = source_class()
    return source_class


def sources() -> tuple[PageSource, ...]:
    """Every registered source, in order of registration."""
    return tuple(_sources.values())


def source_of_type(type_name: str) -> PageSource:
    """The source of a type name; ``KeyError`` when nobody registered it."""
    return _sources[type_name]


def source_of_instance(instance) -> PageSource | None:
    """The source whose model ``instance`` is of, or ``None`` when that page type is not searchable."""
    for source in _sources.values():
        if isinstance(instance, source.model):
            return source
    return None


def split_key(key: str) -> tuple[str, int]:
    """``"article:12"`` -> ``("article", 12)``."""
    type_name, _, pk = key.partition(":")
    return type_name, int(pk)
