"""``make screenshots``: every page type and state, phone and desktop, light and dark, into ``screenshots/``.

Names sort by page: ``article-360-dark.png``. For people to look through; nothing is compared.
"""

import sys
import tempfile
from pathlib import Path

from tests.support.browser import DESKTOP, PHONE, chromium, open_context, visit
from tests.support.running import PROJECT_DIR, Portal
from tests.support.views import VIEWS

FOLDER = PROJECT_DIR / "screenshots"


def photograph(portal: Portal, folder: Path) -> int:
    """The number of pictures made."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    with chromium() as browser:
        page = open_context(browser, portal.url).new_page()
        for view in VIEWS:
            visit(page, view.path(portal.url), view.status)
            for width in (PHONE, DESKTOP):
                page.set_viewport_size({"width": width, "height": 800})
                for scheme in ("light", "dark"):
                    page.emulate_media(color_scheme=scheme)
                    page.screenshot(path=folder / f"{view.name}-{width}-{scheme}.png", full_page=True)
            sys.stdout.write(f"  {view.name}\n")
    return len(list(folder.glob("*.png")))


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="portal-screenshots-") as made_for_this:
        portal = Portal.serve(Path(made_for_this) / "data", Path(made_for_this) / "log")
        try:
            count = photograph(portal, FOLDER)
            portal.stop()
        finally:
            portal.kill()
    sys.stdout.write(f"{count} pictures in {FOLDER}\n")


if __name__ == "__main__":
    main()
