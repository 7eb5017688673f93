"""Background work: ``jobs.py`` says what and how often, ``loop.py`` turns the crank (APScheduler)."""
