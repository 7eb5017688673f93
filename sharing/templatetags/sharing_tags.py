"""``{% share_row page %}`` and ``{% open_graph page %}``: what a page offers to be shared, and how it looks shared."""

from django import template

from core.addresses import absolute
from core.models import SiteProfile
from sharing import links

register = template.Library()


@register.inclusion_tag("sharing/share_row.html", takes_context=True)
def share_row(context, page):
    """Plain links to Facebook and Zalo; copying and printing need a browser's help and show up only with it."""
    url = absolute(page.get_url(context.get("request")) or "/")
    return {"url": url, "facebook": links.facebook(url), "zalo": links.zalo(url)}


@register.inclusion_tag("sharing/open_graph.html", takes_context=True)
def open_graph(context, page):
    """The tags Facebook, Zalo and others read from the server's HTML."""
    request = context.get("request")
    profile = SiteProfile.for_request(request) if request else SiteProfile()
    image = page.share_image or profile.share_image
    return {
        "page": page,
        "site_name": profile.agency_name,
        "url": absolute(page.get_url(request) or "/"),
        "image": image,
        "image_url": absolute(image.url) if image else "",
    }
