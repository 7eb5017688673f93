"""Blocks with a file to fetch."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock
from wagtail.documents.blocks import DocumentChooserBlock


class FileBlock(StructBlock):
    """A link to a file that says what will come (type and size) before a reader on a phone fetches it."""

    document = DocumentChooserBlock(label=_("Tệp"))
    title = CharBlock(
        label=_("Tên hiển thị"),
        max_length=200,
        help_text=_("Tên tệp hay là “mau01_final.docx”; người đọc cần biết đó là gì. Ví dụ: “Mẫu đơn đề nghị”."),
    )

    class Meta:
        icon = "doc-full"
        group = _("Tệp")
        label = _("Tệp đính kèm")
        label_format = "{title}"
        template = "core/blocks/file.html"
        help_text = _("Tệp để tải về, kèm loại và dung lượng để người đọc biết trước khi tải bằng điện thoại.")
