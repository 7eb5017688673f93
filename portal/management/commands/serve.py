"""``manage.py serve``, for `make run`: prepares the data folder, then runs web and worker and stops both together."""

import io
import os
import signal
import socket
import subprocess
import sys
import time

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from portal.settings.environment import kept_secret

ADMIN_NAME = "admin"


class Command(BaseCommand):
    help = "Prepare the data folder and run web and worker until Ctrl-C."

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=2, help="web processes")

    def handle(self, *args, port, workers, **options):
        refuse_taken_port(port)
        call_command("migrate", interactive=False, verbosity=0)
        password = ensure_admin()
        call_command("seed_demo", keep_deleted=True, verbosity=0)
        call_command("search", "update", stdout=io.StringIO())
        self.stdout.write(
            f"\n  Portal    http://localhost:{port}/\n"
            f"  Admin     http://localhost:{port}/admin/   user: {ADMIN_NAME}   password: {password}\n"
            f"  Data      {settings.DATA_DIR}\n"
            "  Ctrl-C stops everything.\n"
        )
        sys.exit(run_together(commands(port, workers), child_environment(port)))


def refuse_taken_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise CommandError(f"port {port} is taken ({error}); choose another: make run PORT=8001") from error


def ensure_admin() -> str:
    """The admin's password: made once, kept (0600) in the data folder, never changed behind an operator's back."""
    password = kept_secret(settings.DATA_DIR / "admin-password", length=12)
    users = get_user_model()
    if not users.objects.filter(username=ADMIN_NAME).exists():
        users.objects.create_superuser(ADMIN_NAME, email="", password=password)
    return password


def commands(port: int, workers: int) -> list[list[str]]:
    web = [sys.executable, "-m", "gunicorn", "portal.wsgi:application", "--bind", f"127.0.0.1:{port}"]
    web += ["--workers", str(workers), "--threads", "4", "--access-logfile", os.devnull, "--log-level", "warning"]
    # A question of 10,000 letters is told so by the form, in Vietnamese; gunicorn's own limit would answer in English.
    web += ["--limit-request-line", "0"]
    return [web, [sys.executable, str(settings.PROJECT_DIR / "manage.py"), "worker"]]


def child_environment(port: int) -> dict[str, str]:
    """Ours, and the address readers use when nobody said another: feeds and shared links must name the right port."""
    given = os.environ.get("BASE_URL")
    return os.environ | {"BASE_URL": given or f"http://localhost:{port}"}


def run_together(command_lines: list[list[str]], environment: dict[str, str]) -> int:
    """Run the commands until a signal or until one of them ends; then stop the others. The exit status of the first."""
    stopping = False

    def stop(_signum, _frame):
        nonlocal stopping
        stopping = True

    # Before the first is started: a signal in between would leave it behind.
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    # A session of their own: Ctrl-C reaches us alone, and we stop them in order.
    running = [subprocess.Popen(line, env=environment, start_new_session=True) for line in command_lines]
    try:
        while not stopping and all(process.poll() is None for process in running):
            time.sleep(0.2)
        ended = next((process.returncode for process in running if process.poll() is not None), 0)
    finally:
        for process in running:
            if process.poll() is None:
                process.terminate()
        for process in running:
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
    return 0 if stopping else ended or 1
