"""Links from rich text to pages of the portal."""

from django.utils.html import format_html
from wagtail.models import Page
from wagtail.rich_text import LinkHandler


class PageLinkHandler(LinkHandler):
    """Wagtail's handler for links to pages, but one query for all of them, of whatever types.

    A link to a page that is gone, or not public yet, loses its address and keeps its words.
    """

    identifier = "page"

    @staticmethod
    def get_model():
        return Page

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        asked = [attrs.get("id", "") for attrs in attrs_list]
        pages = Page.objects.live().in_bulk([int(pk) for pk in asked if pk.isascii() and pk.isdigit()])
        urls = {str(pk): page.url for pk, page in pages.items()}
        return [format_html('<a href="{}">', urls[pk]) if urls.get(pk) else "<a>" for pk in asked]

    @classmethod
    def extract_references(cls, attrs):
        yield Page, attrs["id"], "", ""
