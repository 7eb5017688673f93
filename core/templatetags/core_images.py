"""Pictures in templates, safe against a missing file."""

from django import template

from core.images import rendition_or_none

register = template.Library()


@register.simple_tag
def rendition(image, spec):
    """``{% rendition page.lead_image "fill-480x320|format-webp" as photo %}``: the rendition, or ``None``."""
    return rendition_or_none(image, spec)
