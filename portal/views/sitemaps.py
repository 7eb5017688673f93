from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page, Site


class PublicPages(Sitemap):
    """Live, unrestricted pages under the portal's public address; read plainly, not page type by page type."""

    limit = 5000

    def items(self):
        site = Site.objects.select_related("root_page").get(is_default_site=True)
        pages = Page.objects.descendant_of(site.root_page, inclusive=True).live().public()
        return pages.order_by("path")


SITEMAPS = {"pages": PublicPages}
