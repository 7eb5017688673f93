"""The Elasticsearch engine: any Elasticsearch 8, stock analysis only, by elasticsearch_dsl (docs/elasticsearch.md)."""

from .engine import ElasticsearchEngine

__all__ = ["ElasticsearchEngine"]
