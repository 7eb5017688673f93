"""A real Elasticsearch node without Docker, for development and tests (README.md beside this file)."""
