"""sitemap.xml: every page anyone may read, under the portal's public address."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from core.addresses import absolute
from core.publicity import unrestricted


class PublicPages(Sitemap):
    """Live, unrestricted pages, read plainly: a sitemap needs addresses and dates, not page types."""

    limit = 10_000

    def __init__(self):
        site = Site.objects.select_related("root_page").get(is_default_site=True)
        self.root = site.root_page

    def items(self):
        pages = Page.objects.descendant_of(self.root, inclusive=True).live().filter(unrestricted())
        return pages.only("url_path", "path", "last_published_at", "latest_revision_created_at").order_by("path")

    def location(self, page):
        return page.url_path[len(self.root.url_path) - 1 :]

    def lastmod(self, page):
        return page.last_published_at or page.latest_revision_created_at

    def get_domain(self, site=None):
        return urlsplit(settings.BASE_URL).netloc

    def get_protocol(self, protocol=None):
        return urlsplit(settings.BASE_URL).scheme


@require_safe
def sitemap_xml(request):
    """One list while it fits; beyond ``PublicPages.limit`` an index of ``?p=1``, ``?p=2``…"""
    pages = PublicPages()
    count = pages.paginator.num_pages
    if "p" in request.GET or count == 1:
        return sitemap(request, {"pages": pages})
    parts = [{"location": absolute(f"/sitemap.xml?p={number}")} for number in range(1, count + 1)]
    return TemplateResponse(request, "sitemap_index.xml", {"sitemaps": parts}, content_type="application/xml")
