"""Benchmarks: `make bench` measures what the issues set targets for and prints a table. Never part of the tests."""
