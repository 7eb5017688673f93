from itertools import chain, count

from wagtail.models import Page


def free_slug(slug: str, parent: Page) -> str:
    """``slug``, or ``slug-2``, ``-3``… when a child of ``parent`` has it."""
    candidates = chain([slug], (f"{slug}-{number}" for number in count(2)))
    children = parent.get_children()
    return next(candidate for candidate in candidates if not children.filter(slug=candidate).exists())
