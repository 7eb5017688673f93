"""Fields and settings of an index. Terms come ready from Python (``search.analysis``), so the mapping needs nothing
but the ``whitespace`` analyser, which every Elasticsearch has."""

from elasticsearch_dsl import Integer, Keyword, Long, Mapping, Text

from .. import rows
from .connection import Cluster

#: Filled only by us, so a field we do not know is a mistake: refused, not guessed.
_FREQUENCIES = {"analyzer": "whitespace", "index_options": "freqs"}
_PHRASES = {"analyzer": "whitespace", "index_options": "positions"}
_PRESENCE = {"analyzer": "whitespace", "index_options": "docs", "norms": False}


def build() -> Mapping:
    mapping = Mapping()
    mapping.meta("dynamic", "strict")
    # Texts are read from the database; of a row only the cursor is ever read back from its source.
    mapping.meta("_source", includes=["payload"])
    for name in ("key", "level", "ref", "state", "version"):
        mapping.field(name, Keyword())
    for name in rows.STORED_FACETS:
        mapping.field(f"f_{name}", Keyword())
    for name in ("exact", "own_exact"):
        mapping.field(name, Text(**_FREQUENCIES))
    for name in ("folded", "own_folded"):
        mapping.field(name, Text(**_PHRASES))
    for name in ("match", "title", "number"):
        mapping.field(name, Text(**_PRESENCE))
    for name in ("valid_from", "valid_to", "date", "passages"):
        mapping.field(name, Integer())
    mapping.field("number_rank", Long())
    mapping.field("payload", Keyword(index=False, doc_values=False))
    return mapping


def settings(cluster: Cluster) -> dict:
    """Index settings while an index is being filled: nobody reads it, so nothing is refreshed."""
    copies = {"auto_expand_replicas": "0-1"} if cluster.replicas is None else {"number_of_replicas": cluster.replicas}
    return {"number_of_shards": cluster.shards, "refresh_interval": "-1", **copies}


#: Set when the index goes into use: commits refresh by themselves, so readers never wait for a timer.
IN_USE = {"refresh_interval": "30s"}
