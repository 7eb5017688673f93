"""The body of a page as a whole: made ready for reading in a constant number of queries, and as plain text."""

from collections import Counter
from uuid import uuid4

from django.utils.html import strip_tags
from django.utils.safestring import mark_safe
from wagtail.rich_text import RichText, expand_db_html, get_text_for_indexing

from .images import PHOTO, PHOTO_SMALL


class ExpandedRichText(RichText):
    """Rich text whose links to pages and files were already looked up, together with those of all its neighbours."""

    def __init__(self, source, html):
        super().__init__(source)
        self.html = html

    def __html__(self):
        return mark_safe(self.html)  # what expand_db_html returned, as RichText itself does


def prepare(stream) -> list[tuple]:
    """Make the blocks of ``stream`` ready to be rendered; returns the ``(image, spec)`` that they will show.

    Links in paragraphs are looked up for all paragraphs at once; headings that read alike get different anchors.
    """
    _expand_links([child for child in stream if child.block_type == "paragraph"])
    _number_anchors([child.value for child in stream if child.block_type == "heading"])
    images = [child.value["image"] for child in stream if child.block_type == "image"]
    return [(image, spec) for image in images for spec in (PHOTO_SMALL, PHOTO)]


def _expand_links(paragraphs):
    if not paragraphs:
        return
    boundary = f"<!--{uuid4().hex}-->"
    parts = expand_db_html(boundary.join(child.value.source for child in paragraphs)).split(boundary)
    for child, html in zip(paragraphs, parts, strict=True):
        child.value = ExpandedRichText(child.value.source, html)


def _number_anchors(headings):
    seen = Counter()
    for heading in headings:
        anchor = heading.anchor
        seen[anchor] += 1
        if seen[anchor] > 1:
            heading.anchor = f"{anchor}-{seen[anchor]}"


def streamfield_text(value) -> str:
    """The words of a body as plain text, one line a block: what a reader can see or hear of it, for search.

    Captions and credits count, descriptions of pictures too (they are read aloud); addresses and markup do not.
    Reads what is stored, so it asks the database nothing: a batch of pages costs no query for pictures or files.
    """
    lines = (" ".join(_words(value, index, raw).split()) for index, raw in enumerate(value.raw_data))
    return "\n".join(filter(None, lines))


def _words(stream, index, raw) -> str:
    stored = raw["value"] or {}
    match raw["type"]:
        case "paragraph":
            return get_text_for_indexing(stored or "")
        case "heading":
            return stored.get("text", "")
        case "quote":
            return f"{stored.get('text', '')} {stored.get('attribution', '')}"
        case "image":
            return " ".join(stored.get(name) or "" for name in ("description", "caption", "credit"))
        case "file":
            return stored.get("title") or ""
        case "table":
            cells = (str(cell) for row in stored.get("data") or [] for cell in row if cell)
            return " ".join([stored.get("table_caption") or "", *cells])
        case _:
            child = stream[index]
            return " ".join(strip_tags(str(part)) for part in child.block.get_searchable_content(child.value))
