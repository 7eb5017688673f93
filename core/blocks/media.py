"""Blocks with a picture."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from core.images import check_description


class CaptionedImageBlock(StructBlock):
    """A picture with what it shows (for who cannot see it), what it tells (caption) and who made it (credit)."""

    image = ImageChooserBlock(label=_("Hình ảnh"))
    description = CharBlock(
        label=_("Mô tả cho người không nhìn thấy ảnh"),
        max_length=250,
        help_text=_(
            "Trình đọc màn hình đọc dòng này thay cho ảnh. Tả điều ảnh cho thấy, không dùng tên tệp."
            " Ví dụ: “Đại biểu trao đổi theo nhóm quanh các bàn trong hội trường”."
        ),
    )
    caption = CharBlock(
        label=_("Chú thích"),
        max_length=300,
        required=False,
        help_text=_("Hiện dưới ảnh. Ví dụ: “Quang cảnh phiên thảo luận buổi chiều.”"),
    )
    credit = CharBlock(
        label=_("Nguồn ảnh"),
        max_length=200,
        help_text=_("Người chụp hoặc cơ quan giữ bản quyền, để tôn trọng tác giả. Ví dụ: “Ảnh: Minh Anh”."),
    )

    class Meta:
        icon = "image"
        group = _("Hình ảnh và bảng")
        label = _("Ảnh có chú thích")
        label_format = "{caption}"
        template = "core/blocks/image.html"
        help_text = _("Một ảnh rộng bằng cột bài, kèm mô tả, chú thích và nguồn.")

    def clean(self, value):
        cleaned = super().clean(value)
        try:
            check_description(cleaned["image"], cleaned["description"])
        except ValidationError as error:
            raise StructBlockValidationError({"description": error}) from error
        return cleaned
