"""What was asked and opened, without who asked: learning which words lead nowhere (docs/decisions/0048-query-log.md).

``notes.py`` what is noted and what is left out (pure); ``spool.py`` where it waits, off the path of an answer;
``collecting.py`` from there to the database and out of it again after 90 days; ``figures.py`` what the report shows.
"""
