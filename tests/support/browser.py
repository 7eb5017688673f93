"""A real Chromium that forgives nothing: what a page logs, throws, misses or fetches elsewhere is a failure."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from .parts import program

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PHONE, NARROW, ZOOMED, DESKTOP = 360, 320, 640, 1280


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's own Chromium: nothing is downloaded for the tests."""
    path = program("chromium", "chromium-browser", "google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


class Complaints:
    """What goes wrong in a browser context, as sentences. An expected status of a page itself is not a complaint."""

    def __init__(self, context: BrowserContext, base: str):
        self.found: list[str] = []
        self._host = urlsplit(base).netloc
        context.on("console", self._console)
        context.on("weberror", lambda error: self.found.append(f"script error: {error.error}"))
        context.on("request", self._request)
        context.on("requestfailed", self._failed)
        context.on("response", self._response)

    def _console(self, message) -> None:
        # A missing file is told by _response, with its address; a page's own 404 is what some tests ask for.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.found.append(f"console: {message.text} ({message.location.get('url')})")

    def _request(self, request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https") and parts.netloc != self._host:
            self.found.append(f"request to another host: {request.url}")

    def _failed(self, request) -> None:
        # What is under way when the reader goes elsewhere is broken off; that is no failure.
        if request.failure != "net::ERR_ABORTED":
            self.found.append(f"failed request: {request.url} ({request.failure})")

    def _response(self, response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            self.found.append(f"status {response.status}: {response.url}")


def open_context(browser: Browser, base: str, width: int = DESKTOP, height: int = 800, **options) -> BrowserContext:
    """A visitor of their own: no cookie, no cache. Motion is reduced, so that nothing is caught half-way."""
    options = {"locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh", "reduced_motion": "reduce"} | options
    context = browser.new_context(base_url=base, viewport={"width": width, "height": height}, **options)
    context.set_default_timeout(15_000)
    return context


def visit(page: Page, path: str, status: int = 200) -> Page:
    """Go to ``path`` and make sure that the answer is the one expected."""
    answer = page.goto(path)
    assert answer is not None
    assert answer.status == status, f"{path} answers {answer.status}"
    return page
