"""The embedded engine: tantivy (BM25) in a directory of this host, no server (DESIGN decision 3)."""

from .engine import EmbeddedEngine

__all__ = ["EmbeddedEngine"]
