"""The way around: main menu and breadcrumbs, read together in one query a request."""

from dataclasses import dataclass

from django.db.models import Q
from wagtail.models import Page, Site


@dataclass(frozen=True, slots=True)
class Entry:
    """A link; ``current`` is "page" on that page itself, "true" below it, else "" (values of ``aria-current``)."""

    title: str
    url: str
    current: str


@dataclass(frozen=True, slots=True)
class Navigation:
    home: Entry
    menu: tuple[Entry, ...]
    #: From the home page down to the page above this one.
    breadcrumbs: tuple[Entry, ...]


def navigation(request, page=None) -> Navigation:
    """Menu (live children of the home page that are to show in menus) and breadcrumbs for ``page``, or for no page."""
    own_path = page.path if isinstance(page, Page) and page.path else ""
    site = Site.find_for_request(request)
    if site is None:
        return Navigation(Entry("", "/", ""), (), ())
    root = site.root_page
    above = [own_path[:end] for end in range(len(root.path), len(own_path), Page.steplen)]
    in_menu = Q(path__startswith=root.path, depth=root.depth + 1, live=True, show_in_menus=True)
    pages = list(Page.objects.filter(in_menu | Q(path__in=above, live=True)).order_by("path"))

    def entry(target):
        current = "page" if target.path == own_path else "true" if own_path.startswith(target.path) else ""
        return Entry(target.title, target.get_url(request), current)

    menu = (entry(p) for p in pages if p.depth == root.depth + 1 and p.show_in_menus)
    home = Entry(root.title, "/", "page" if own_path == root.path else "")
    return Navigation(home, tuple(menu), tuple(entry(p) for p in pages if p.path in above))
