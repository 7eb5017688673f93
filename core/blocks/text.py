"""Blocks of plain reading: paragraphs, headings, quotations."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, RichTextBlock, StructBlock, StructValue, TextBlock

from viettext.slugs import slugify

#: What Word pastes beyond these (fonts, colours, sizes) is dropped, so that every page reads alike.
RICH_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link", "superscript", "subscript"]


class ParagraphBlock(RichTextBlock):
    """Paragraphs and lists; headings and pictures have blocks of their own, because they carry more than text."""

    def __init__(self, **kwargs):
        kwargs.setdefault("features", RICH_TEXT_FEATURES)
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        group = _("Văn bản")
        label = _("Đoạn văn")
        template = "core/blocks/paragraph.html"
        help_text = _(
            "Đoạn văn và danh sách. Dán từ Word được: phông chữ và màu bị bỏ để trang nào cũng dễ đọc như nhau."
            " Ví dụ: một khối cho phần diễn biến, một khối cho phần kết luận."
        )


class HeadingValue(StructValue):
    @cached_property
    def anchor(self) -> str:
        """The ASCII id of the heading ("Kết quả đạt được" -> "ket-qua-dat-duoc"), so that a link to it survives.

        ``core.body.prepare`` numbers those that occur twice on a page. The frame of a page keeps out of the way: its
        own ids have an underscore, which a slug never has.
        """
        return slugify(self["text"], max_length=80) or "muc"


class HeadingBlock(StructBlock):
    text = CharBlock(
        label=_("Tiêu đề"),
        max_length=200,
        help_text=_("Ngắn, nói đúng nội dung bên dưới. Ví dụ: “Hồ sơ đề nghị công nhận sáng kiến”."),
    )
    level = ChoiceBlock(
        label=_("Cấp"),
        choices=[("2", _("Mục lớn")), ("3", _("Mục nhỏ"))],
        default="2",
        help_text=_("Người dùng trình đọc màn hình đi theo cấp: mục nhỏ luôn nằm trong một mục lớn."),
    )

    class Meta:
        icon = "title"
        group = _("Văn bản")
        label = _("Tiêu đề mục")
        label_format = "{text}"
        template = "core/blocks/heading.html"
        value_class = HeadingValue
        help_text = _("Chia bài dài thành mục để người đọc lướt và gửi nhau đường dẫn đến đúng mục.")


class QuoteBlock(StructBlock):
    text = TextBlock(label=_("Lời trích"), help_text=_("Nguyên văn, không cần dấu ngoặc kép."))
    attribution = CharBlock(
        label=_("Ai nói, ở đâu"),
        max_length=200,
        help_text=_("Người đọc cần biết lời của ai. Ví dụ: “Bà Nguyễn Thị A, Phó Giám đốc Sở”."),
    )

    class Meta:
        icon = "openquote"
        group = _("Văn bản")
        label = _("Trích dẫn")
        label_format = "{attribution}"
        template = "core/blocks/quote.html"
        help_text = _("Lời phát biểu hoặc đoạn văn bản được trích nguyên văn.")
