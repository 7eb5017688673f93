"""Abbreviations and what they stand for: a list editors keep, which searching heeds at once, without reindexing.

``models`` the list, ``current`` what this process searches with, ``effects`` what an entry changes, shown to editors.
"""
