"""Every link on every page leads somewhere, every fragment exists, every picture is one."""

from collections import Counter, deque
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from tests.support import web
from tests.support.fixtures import ON_THE_PORTAL

pytestmark = ON_THE_PORTAL

#: Where links start: the front page leads to everything, the result page to its own filters and pages.
STARTS = ("/", "/tim-kiem/?q=sang+kien", "/van-ban/?q=sang+kien", "/khong-co-trang-nay/")

#: Elements that load or lead somewhere, and the attribute that says where.
LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "iframe": "src", "source": "src", "form": "action"}


@dataclass
class Crawl:
    """What was fetched, who refers to what, and what is wrong."""

    base: str
    answers: dict[str, web.Answer] = field(default_factory=dict)
    referrers: dict[str, str] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def run(self) -> "Crawl":
        waiting = deque(urljoin(self.base, start) for start in STARTS)
        starts = set(waiting)
        while waiting:
            url = waiting.popleft()
            if urldefrag(url).url in self.answers:
                continue
            answer = self.answers[url] = web.get(url)
            if answer.status >= 400 and url not in starts:
                self.problems.append(f"{self.referrers[url]} -> {url}: {answer.status}")
            # Filters combine without end: their links are followed from the starts, not from each other.
            if answer.type == "text/html" and (url in starts or not urlsplit(url).query):
                waiting.extend(self.links_of(url, answer))
        return self

    def links_of(self, url: str, answer: web.Answer) -> list[str]:
        """Addresses within the portal that the page refers to, without fragments, each the first time it is seen."""
        found = []
        for target in targets(answer.html()):
            address = urldefrag(urljoin(url, target)).url
            if not address.startswith(self.base + "/"):
                self.outside.setdefault(urljoin(url, target), url)
            elif address not in self.referrers and "/admin/" not in address:
                self.referrers[address] = url
                found.append(address)
        return found

    @cached_property
    def pages(self) -> dict[str, BeautifulSoup]:
        """Every page that was fetched, parsed."""
        return {url: answer.html() for url, answer in self.answers.items() if answer.type == "text/html"}


def targets(document: BeautifulSoup) -> list[str]:
    """Every address a page refers to, as written."""
    found = [element[key] for name, key in LINKS.items() for element in document.find_all(name) if element.get(key)]
    for element in document.find_all(["img", "source"], srcset=True):
        found += [candidate.split()[0] for candidate in element["srcset"].split(",")]
    # What Facebook and Zalo fetch.
    found += [element["content"] for element in document.select('meta[property="og:image"], meta[property="og:url"]')]
    return found


@pytest.fixture(scope="module")
def crawl(portal):
    return Crawl(portal.url).run()


def test_every_link_resolves(crawl):
    assert len(crawl.pages) > 30
    assert not crawl.problems, "\n".join(crawl.problems)


def test_every_fragment_is_on_its_page(crawl):
    ids = {url: {element["id"] for element in document.find_all(id=True)} for url, document in crawl.pages.items()}
    missing, fragments = [], 0
    for url, document in crawl.pages.items():
        for target in targets(document):
            address, fragment = urldefrag(urljoin(url, target))
            if fragment and address in ids:
                fragments += 1
                if fragment not in ids[address]:
                    missing.append(f"{url} -> {target}")
    assert fragments > 50
    assert not missing, "\n".join(missing)


def test_ids_are_unique_and_ascii(crawl):
    wrong = []
    for url, document in crawl.pages.items():
        ids = Counter(element["id"] for element in document.find_all(id=True))
        wrong += [f"{url}: {one}" for one, count in ids.items() if count > 1 or not one.isascii()]
    assert not wrong, "\n".join(wrong)


def test_every_picture_is_one(crawl):
    pictures = {url: answer for url, answer in crawl.answers.items() if answer.type.startswith("image/")}
    assert len(pictures) > 10
    for url, answer in pictures.items():
        assert answer.body, url
        if answer.type != "image/svg+xml":
            with Image.open(BytesIO(answer.body)) as picture:
                picture.verify()


def test_every_picture_has_its_size_and_its_words(crawl):
    """Without a size the page jumps when the picture arrives."""
    bare = [
        f"{url}: {picture}"
        for url, document in crawl.pages.items()
        for picture in document.find_all("img")
        if not (picture.get("width") and picture.get("height") and picture.has_attr("alt"))
    ]
    assert not bare, "\n".join(bare)


def test_files_offered_for_download_are_what_they_say(crawl):
    files = {url: answer for url, answer in crawl.answers.items() if urlsplit(url).path.endswith(".pdf")}
    assert files
    for url, answer in files.items():
        assert answer.type == "application/pdf", url
        assert answer.body.startswith(b"%PDF-"), url


def test_links_that_leave_the_portal_are_for_sharing_mail_or_telephone(crawl):
    """Nothing else is in the demo; a link to another port or to localhost would show up here."""
    for url, page in crawl.outside.items():
        parts = urlsplit(url)
        known = parts.scheme in ("mailto", "tel") or (
            parts.scheme == "https" and parts.hostname in ("www.facebook.com", "button-share.zalo.me")
        )
        assert known, f"{page} -> {url}"


def test_public_pages_load_nothing_inline_and_carry_no_byte_of_a_visitor(crawl):
    for url, document in crawl.pages.items():
        assert not document.find_all("style"), url
        assert not document.find_all(style=True), url
        assert not document.find_all("script", src=False), url
        assert not document.find_all(attrs={"name": "csrfmiddlewaretoken"}), url
        headers = crawl.answers[url].headers
        assert "Set-Cookie" not in headers, url
        assert "default-src 'self'" in headers["Content-Security-Policy"], url
        assert "'unsafe-inline'" not in headers["Content-Security-Policy"], url
