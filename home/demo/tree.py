"""The top of the tree: the home page and the lists below it, made where they are missing."""

from django.db import transaction
from wagtail.models import Page, Site

from home.models import HomePage

from .content import site as texts
from .publishing import publish_below

#: The page a new Wagtail database holds (wagtail/migrations/0002_initial_data.py).
WELCOME_TITLE = "Welcome to your new Wagtail site!"


class ForeignTreeError(RuntimeError):
    """The site shows something that is not this portal; it is not ours to replace. The message is Vietnamese."""


@transaction.atomic
def ensure_home(picture) -> tuple[HomePage, bool]:
    """The home page that the default site shows, and whether it was made now. ``picture()`` gives its lead image.

    Wagtail's own first page gives way to it: what already stands below that page (an import makes the list of
    documents) moves along, and the page itself goes if nobody touched it. Raises ``ForeignTreeError``.
    """
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    home = HomePage.objects.first()
    if home and site and site.root_page_id == home.pk:
        return home, False
    if site and site.root_page.specific_class is not Page:
        raise ForeignTreeError(
            f"trang web đang dùng trang gốc “{site.root_page.title}”, không phải trang chủ của Cổng thông tin"
        )
    made = home is None
    if made:
        root = Page.get_first_root_node()
        home = publish_below(root, HomePage(title=texts.HOME.title), texts.HOME, lead_image=picture())
    old = site.root_page if site else None
    if site is None:
        Site.objects.create(hostname="localhost", root_page=home, is_default_site=True, site_name=texts.SITE_NAME)
    else:
        site.root_page, site.site_name = home, site.site_name or texts.SITE_NAME
        site.save()
    if old:
        _retire(old, home)
    return HomePage.objects.get(pk=home.pk), made


def _retire(old: Page, home: HomePage) -> None:
    for child in old.get_children().specific():
        if child.can_move_to(home):
            child.move(HomePage.objects.get(pk=home.pk), pos="last-child")
    old = Page.objects.get(pk=old.pk)
    untouched = old.title == WELCOME_TITLE and old.latest_revision_id is None and old.numchild == 0
    if untouched and not old.sites_rooted_here.exists():
        old.delete()
