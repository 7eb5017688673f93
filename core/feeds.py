"""RSS of an index page: its newest entries, for feed readers and for other agencies' portals."""

import re
from datetime import datetime, time

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.timezone import make_aware
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from core.addresses import absolute

ENTRIES = 30
#: XML 1.0 has no way to write these; one of them in a title would cost the whole feed.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class IndexFeed(Feed):
    """The feed of the index page that is given as its object; entries are pages with ``share_published_at``."""

    feed_type = Rss201rev2Feed
    language = "vi"

    def get_object(self, request, index):
        return index

    def title(self, index):
        return _writable(index.share_title)

    def description(self, index):
        return _writable(index.share_description or index.share_title)

    def link(self, index):
        return absolute(index.url)

    def feed_url(self, index):
        return absolute(index.feed_address)

    def items(self, index):
        return index.feed_entries()[:ENTRIES]

    def item_title(self, page):
        return _writable(page.title)

    def item_description(self, page):
        return _writable(page.share_description)

    def item_link(self, page):
        return absolute(page.url)

    def item_pubdate(self, page):
        published = page.share_published_at
        if published is None or isinstance(published, datetime):
            return published
        return make_aware(datetime.combine(published, time.min))


class WithFeed(RoutablePageMixin):
    """An index page with a feed at ``rss/`` below it. Subclasses give ``feed_entries()``, a queryset, newest first."""

    @property
    def feed_address(self) -> str:
        return f"{self.url}rss/"

    def feed_entries(self):
        raise NotImplementedError

    @path("rss/", name="rss")
    def rss(self, request):
        return IndexFeed()(request, index=self)


def _writable(text: str) -> str:
    return _NOT_XML.sub("", text)
