"""Reordering the first hits of whichever engine answered (docs/decisions/0050-what-headings-say.md).

``features`` (what is looked at) and ``mix`` (how it is weighed, from ``weights.json``) are pure; ``reorder`` reads
headings from the database and is what the service calls.
"""
