"""The worker's loop: APScheduler runs each job on time, one at a time a job, until a signal ends it."""

import logging
import signal
from datetime import datetime

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.blocking import BlockingScheduler
from django.conf import settings
from django.db import close_old_connections, connections

from .jobs import JOBS, Job

logger = logging.getLogger(__name__)


def run_job(job: Job) -> None:
    """Run a job with a usable database connection; a failure is logged and the job is tried again at its next turn."""
    close_old_connections()
    try:
        job.run()
    finally:
        # Threads of the pool come and go; an idle connection left behind would keep a lock file or a server slot.
        connections.close_all()


def build_scheduler() -> BlockingScheduler:
    scheduler = BlockingScheduler(
        timezone=settings.TIME_ZONE,
        executors={"default": ThreadPoolExecutor(2)},
        # A job that took too long is not made up for by a burst of runs.
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    for job in JOBS:
        scheduler.add_job(
            run_job,
            "interval",
            args=[job],
            seconds=job.every.total_seconds(),
            name=job.name,
            id=job.name,
            next_run_time=datetime.now(scheduler.timezone),
        )
    return scheduler


def run_forever() -> None:
    """Work until SIGTERM or SIGINT; the running job is let finish."""
    scheduler = build_scheduler()

    def stop(signum, _frame):
        logger.info("worker stops (signal %d)", signum)
        scheduler.shutdown(wait=False)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    logger.info("worker runs: %s", ", ".join(job.name for job in JOBS))
    scheduler.start()
