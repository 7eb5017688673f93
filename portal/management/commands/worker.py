"""``manage.py worker``: background work until stopped; ``--once`` runs every job once (for cron and tests)."""

from django.core.management.base import BaseCommand

from portal.worker.jobs import JOBS
from portal.worker.loop import run_forever, run_job


class Command(BaseCommand):
    help = "Run background work: search index, scheduled publishing, log pruning. Safe to run twice."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="run every job once and stop")

    def handle(self, *args, once, **options):
        if once:
            for job in JOBS:
                run_job(job)
        else:
            run_forever()
