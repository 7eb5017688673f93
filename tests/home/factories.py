"""The portal's tree for tests."""

from dataclasses import dataclass

from wagtail.models import Page, Site

from bulletins.models import BulletinIndexPage
from core.models import SiteProfile
from events.models import EventIndexPage
from home.models import HomePage, StandardPage
from news.models import NewsIndexPage


@dataclass(frozen=True)
class Tree:
    site: Site
    home: HomePage
    news: NewsIndexPage
    events: EventIndexPage
    bulletins: BulletinIndexPage


def make_site() -> Tree:
    """The default site with a home page and its sections, all live and in the menu, nothing below them."""
    root = Page.objects.get(depth=1)
    home = root.add_child(instance=HomePage(title="Cổng thông tin", slug="cong-thong-tin"))
    site, _ = Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home, "port": 80}
    )
    SiteProfile.for_site(site)  # made when first asked for
    return Tree(
        site=site,
        home=home,
        news=home.add_child(instance=NewsIndexPage(title="Tin tức", show_in_menus=True)),
        events=home.add_child(instance=EventIndexPage(title="Sự kiện", show_in_menus=True)),
        bulletins=home.add_child(instance=BulletinIndexPage(title="Bản tin", show_in_menus=True)),
    )


def make_standard_page(parent, title="Giới thiệu", **fields) -> StandardPage:
    return parent.add_child(instance=StandardPage(title=title, **fields))
