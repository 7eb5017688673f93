"""The blocks of a page's body, one family a file. A block that refers to a page type lives in that type's app."""

from wagtail.blocks import StreamBlock

from .files import FileBlock
from .media import CaptionedImageBlock
from .tables import CaptionedTableBlock
from .text import HeadingBlock, ParagraphBlock, QuoteBlock

#: ``[(name, block)]``: what every body offers, in the order the editor's menu shows them.
BODY_BLOCKS = [
    ("paragraph", ParagraphBlock()),
    ("heading", HeadingBlock()),
    ("quote", QuoteBlock()),
    ("image", CaptionedImageBlock()),
    ("table", CaptionedTableBlock()),
    ("file", FileBlock()),
]


class BodyStreamBlock(StreamBlock):
    """The body of a page, for ``StreamField(BodyStreamBlock())``; ``local_blocks`` adds what one app offers more."""

    def __init__(self, local_blocks=(), **kwargs):
        super().__init__([*BODY_BLOCKS, *local_blocks], **kwargs)


__all__ = [
    "BODY_BLOCKS",
    "BodyStreamBlock",
    "CaptionedImageBlock",
    "CaptionedTableBlock",
    "FileBlock",
    "HeadingBlock",
    "ParagraphBlock",
    "QuoteBlock",
]
