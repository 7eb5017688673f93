"""Every page type and state a reader can meet: what is photographed, audited and squeezed, in one list."""

from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from . import web


@dataclass(frozen=True)
class View:
    """A page, named by its ``address`` or as the first published one of ``page_type``."""

    name: str
    address: str = ""
    page_type: str = ""
    status: int = 200

    def path(self, base: str) -> str:
        return self.address or addresses(base, self.page_type)[0]


VIEWS = (
    View("home", "/"),
    View("standard-page", page_type="home.StandardPage"),
    View("news", "/tin-tuc/"),
    View("article", page_type="news.ArticlePage"),
    View("events", "/su-kien/"),
    View("event", page_type="events.EventPage"),
    View("documents", "/van-ban/"),
    View("documents-filtered", "/van-ban/?q=sang+kien"),
    View("documents-none", "/van-ban/?q=khong-co-gi-nhu-the"),
    View("documents-bad-filter", "/van-ban/?status=khong-co", status=400),
    View("documents-of-a-year", page_type="legal_docs.YearPage"),
    View("document", page_type="legal_docs.LegalDocumentPage"),
    View("bulletins", "/ban-tin/"),
    View("bulletin", page_type="bulletins.BulletinIssuePage"),
    View("search", "/tim-kiem/"),
    View("search-results", "/tim-kiem/?q=cong+nhan+sang+kien"),
    View("search-provisions", "/tim-kiem/?q=cong+nhan+sang+kien&scope=provisions"),
    View("search-filtered", "/tim-kiem/?q=sang+kien&type=legal_document"),
    View("search-none", "/tim-kiem/?q=zzzzqqqq"),
    View("search-bad", "/tim-kiem/?q=sang+kien&scope=khong-co&page=0", status=400),
    View("search-past-the-end", "/tim-kiem/?q=sang+kien&page=500", status=404),
    View("not-found", "/khong-co-trang-nay/", status=404),
    View("list-past-the-end", "/tin-tuc/?page=999", status=404),
)


@cache
def pages(base: str, page_type: str) -> list[dict]:
    """Published pages of a type as open data lists them, oldest first."""
    found, total = [], 1
    while len(found) < total:
        answer = web.get(f"{base}/api/v2/pages/", {"type": page_type, "limit": 20, "offset": len(found), "order": "id"})
        assert answer.status == 200, answer.text
        total = answer.json()["meta"]["total_count"]
        found += answer.json()["items"]
    assert found, f"the demo has no {page_type}"
    return found


def addresses(base: str, page_type: str) -> list[str]:
    """Paths of the published pages of a type."""
    return [urlsplit(page["meta"]["html_url"]).path for page in pages(base, page_type)]
