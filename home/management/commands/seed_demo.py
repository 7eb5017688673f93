import time

from django.core.management.base import BaseCommand, CommandError

from home.demo.seeding import Seeding, SeedingError


class Command(BaseCommand):
    help = (
        "Fill the portal with demo content: home page, lists, articles with drawn pictures, events, sample legal "
        "documents, a bulletin. Run it again at will: it makes what is missing and touches nothing that is there."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--keep-deleted", action="store_true", help="do not bring back demo pages that were deleted since"
        )

    def handle(self, *, keep_deleted, verbosity, **options):
        started = time.monotonic()

        def tell(what: str) -> None:
            if verbosity > 1:
                self.stdout.write(f"  {what}")

        try:
            made = Seeding(tell, keep_deleted).run()
        except SeedingError as error:
            raise CommandError(str(error)) from error
        if verbosity:
            self.stdout.write(f"demo content: {made} new in {time.monotonic() - started:.1f} s")
