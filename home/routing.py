"""From an address to its page in two queries, however deep it lies (Wagtail asks twice for each level)."""

from django.db.models import Q
from wagtail.models import Page

#: Addresses deeper than this are walked by Wagtail from there on: the condition below must stay of bounded size.
MAX_LEVELS = 12


def deepest_page(root, slugs: list[str]):
    """The page farthest along ``slugs`` below ``root`` and how many of them it takes: ``(page, 3)``, or ``(None, 0)``.

    The slug leads (it is indexed), the full path decides. The pages on the way come along and are remembered as
    parents, so that nobody asks for them again.
    """
    condition, path = Q(), root.url_path
    for slug in slugs[:MAX_LEVELS]:
        path += f"{slug}/"
        condition |= Q(slug=slug, url_path=path)
    page, taken = None, 0
    for found in Page.objects.filter(condition).order_by("depth"):
        found._cached_parent_obj = page or root
        page, taken = found, found.depth - root.depth
    return page, taken
