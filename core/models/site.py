from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from core.images import SHARE, rendition_or_none


@register_setting(icon="home")
class SiteProfile(BaseSiteSetting):
    """Who publishes this portal: shown in the header, the footer and in what is shared."""

    agency_name = models.CharField(_("tên cơ quan"), max_length=200, default="Sở Khoa học và Công nghệ")
    parent_agency = models.CharField(_("cơ quan chủ quản"), max_length=200, default="Ủy ban nhân dân tỉnh", blank=True)
    address = models.CharField(_("địa chỉ"), max_length=255, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=50, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    editor_in_chief = models.CharField(_("chịu trách nhiệm nội dung"), max_length=200, blank=True)
    default_share_image = models.ForeignKey(
        "core.PortalImage",
        verbose_name=_("ảnh chia sẻ mặc định"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Dùng khi một trang không có ảnh đại diện."),
    )

    select_related = ["default_share_image"]

    panels = [
        MultiFieldPanel(
            [FieldPanel("agency_name"), FieldPanel("parent_agency"), FieldPanel("editor_in_chief")],
            heading=_("Cơ quan"),
        ),
        MultiFieldPanel([FieldPanel("address"), FieldPanel("phone"), FieldPanel("email")], heading=_("Liên hệ")),
        FieldPanel("default_share_image"),
    ]

    class Meta:
        verbose_name = _("thông tin cơ quan")

    @cached_property
    def share_image(self):
        """What a page without a picture is shared with: the 1200×630 rendition, or ``None``."""
        return rendition_or_none(self.default_share_image, SHARE)
