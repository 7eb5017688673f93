"""From an address to its page in two queries, however deep it lies (Wagtail asks twice for each level)."""

from django.db.models import Q
from wagtail.models import Page

#: Addresses deeper than this are walked by Wagtail from there on: the condition below must stay of bounded size.
MAX_LEVELS = 12


def route(root, request, slugs: list[str]):
    """Wagtail's ``RouteResult`` for the address ``slugs`` below the site's ``root``; raises ``Http404``.

    What Wagtail does level by level, from the deepest page that exists: a page with addresses of its own below it
    (a feed) is asked for the rest of the way, as Wagtail would.
    """
    page, taken = deepest_page(root, slugs)
    return whole(page).route(request, slugs[taken:])


def deepest_page(root, slugs: list[str]):
    """The page farthest along ``slugs`` below ``root`` and how many of them it takes; ``(root, 0)`` if there is none.

    The slug leads (it is indexed), the full path decides. The pages on the way come along and are remembered as
    parents, so that nobody asks for them again.
    """
    condition, path = Q(), root.url_path
    for slug in slugs[:MAX_LEVELS]:
        path += f"{slug}/"
        condition |= Q(slug=slug, url_path=path)
    page = root
    for found in Page.objects.filter(condition).order_by("depth") if slugs else ():
        found._cached_parent_obj = page
        page = found
    return page, page.depth - root.depth


def whole(page):
    """``page`` with the fields of its own type, and with what its type always reads along (``read_with``)."""
    model = page.specific_class
    if model is None:
        return page
    found = model.objects.select_related(*getattr(model, "read_with", ())).get(pk=page.pk)
    if hasattr(page, "_cached_parent_obj"):
        found._cached_parent_obj = page._cached_parent_obj
    return found
