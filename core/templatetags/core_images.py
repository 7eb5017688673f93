"""Pictures in templates, safe against a missing file: without its file a picture leaves no trace on the page."""

from django import template

from core.images import PHOTO, PHOTO_SMALL, rendition_or_none

register = template.Library()


@register.simple_tag
def rendition(image, spec):
    """``{% rendition page.lead_image "fill-480x320|format-webp" as photo %}``: the rendition, or ``None``."""
    return rendition_or_none(image, spec)


@register.inclusion_tag("core/components/photo.html")
def photo(image, description, caption="", credit="", is_first=False):
    """A figure as wide as the column, half-width for phones, with caption and credit.

    ``is_first`` is for the picture one sees before scrolling: it is fetched at once instead of when it comes near.
    """
    return {
        "photo": rendition_or_none(image, PHOTO),
        "small": rendition_or_none(image, PHOTO_SMALL),
        "description": description,
        "caption": caption,
        "credit": credit,
        "is_first": is_first,
    }
