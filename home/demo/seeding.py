"""Put the demo into the tree: what is missing is made, what is there is left as its editors have it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from bulletins.models import BulletinIndexPage
from core.models import SiteProfile
from events.models import EventIndexPage
from legal_docs.services.filing import ensure_index
from news.models import NewsIndexPage

from .content import site as texts
from .content.articles import ARTICLES
from .content.bulletin import ISSUE
from .content.events import EVENTS
from .documents import seed_documents
from .ledger import Ledger
from .media import Library
from .publishing import publish_article, publish_below, publish_event, publish_issue, publish_standard_page
from .tree import ensure_home


class SeedingError(RuntimeError):
    """An item could not be made; the message says which and why. Items before it are in place, it itself is not."""


@dataclass
class Seeding:
    """One run. ``tell`` hears of each item made."""

    tell: Callable[[str], None] = lambda line: None
    keep_deleted: bool = False
    made: int = 0
    library: Library = field(default_factory=Library)

    def run(self) -> int:
        """Make what is missing; the number of items made. Raises ``SeedingError``."""
        self.ledger = Ledger(self.keep_deleted)
        with self._item("trang chủ"):
            home, is_new = ensure_home(lambda: self.library.picture(texts.HOME.picture))
            if is_new:
                self._done(home.title)
        with self._item("thông tin cơ quan"):
            self._profile()
        self._pages(home)
        with self._item("văn bản mẫu"):
            for number in seed_documents(self.ledger):
                self._done(number)
        return self.made

    def _pages(self, home) -> None:
        news = self._index(home, NewsIndexPage, texts.NEWS)
        events = self._index(home, EventIndexPage, texts.EVENTS)
        with self._item("danh sách văn bản"):
            ensure_index()
        bulletins = self._index(home, BulletinIndexPage, texts.BULLETINS)
        today = timezone.localdate()
        for text in (texts.ABOUT, texts.CONTACT):
            self._page("page", text, lambda text=text: publish_standard_page(home, text, self.library))
        for text in ARTICLES:
            self._page("article", text, lambda text=text: publish_article(news, text, self.library))
        for text in EVENTS:
            self._page("event", text, lambda text=text: publish_event(events, text, self.library, today))
        self._page("bulletin", ISSUE, lambda: publish_issue(bulletins, ISSUE, self.library))

    def _page(self, kind: str, text, publish: Callable) -> None:
        key = f"{kind}:{text.slug}"
        if not self.ledger.is_wanted(key):
            return
        with self._item(f"trang “{text.title}”"):
            self.ledger.note(publish(), key)
            self._done(text.title)

    def _index(self, home, model, text):
        """The list page of type ``model``: one that is there, however it is called, or a new one."""
        page = model.objects.order_by("path").first()
        if page is None:
            with self._item(f"trang “{text.title}”"):
                lead = self.library.picture(text.picture)
                page = publish_below(home, model(show_in_menus=True), text, lead)
                self._done(text.title)
        return page

    def _profile(self) -> None:
        site = Site.objects.get(is_default_site=True)
        profile = SiteProfile.for_site(site)
        # Showing any page makes an empty profile, so "not filled in yet" is what counts, not "not there".
        names = [*texts.PROFILE, "default_share_image_id"]
        if any(
            getattr(profile, name) != SiteProfile._meta.get_field(name.removesuffix("_id")).get_default()
            for name in names
        ):
            return
        for name, value in texts.PROFILE.items():
            setattr(profile, name, value)
        profile.default_share_image = self.library.picture(texts.SHARE_PICTURE)
        profile.save()
        self._done(profile.agency_name)

    def _done(self, what: str) -> None:
        self.made += 1
        self.tell(what)

    @contextmanager
    def _item(self, what: str) -> Iterator[None]:
        """One transaction; whatever goes wrong in it comes out as a ``SeedingError`` that names the item."""
        try:
            with transaction.atomic():
                yield
        except Exception as error:
            raise SeedingError(f"không tạo được {what}: {error}") from error
