"""Blocks with a table."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.table_block.blocks import TableBlock


class CaptionedTableBlock(TableBlock):
    """A table with a caption, whose heading cells say which row or column they head."""

    class Meta:
        icon = "table"
        group = _("Hình ảnh và bảng")
        label = _("Bảng")
        template = "core/blocks/table.html"
        help_text = _(
            "Dán được từ Word và Excel. Chọn hàng hoặc cột tiêu đề để trình đọc màn hình đọc kèm mỗi ô số liệu."
            " Ví dụ chú thích: “Số sáng kiến được công nhận theo năm”."
        )

    def clean(self, value):
        value = super().clean(value)
        if value and not (value.get("table_caption") or "").strip():
            raise ValidationError(_("Bảng cần một chú thích nói bảng cho biết điều gì."))
        return value
