"""Search: query, engines, change log, indexing, results. It knows no content app: they register (registry.py)."""
