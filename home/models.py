"""The home page and standard pages (about, contact, help…)."""

from django.utils.translation import gettext_lazy as _

from core.models import BasePage, WithBody

from .selectors import front_page


class HomePage(WithBody, BasePage):
    """The front of the portal: newest news, coming events, newest documents, then a body of the editors' own."""

    parent_page_types = ["wagtailcore.Page"]
    # Which pages may stand below is said by each type's own parent_page_types (news, events, documents, bulletins).
    max_count = 1
    page_description = _("Trang đầu của cổng: tin mới, sự kiện sắp tới, văn bản mới.")
    content_panels = [*BasePage.content_panels, *WithBody.body_panels]
    api_fields = [*BasePage.api_fields, *WithBody.body_api_fields]

    class Meta:
        verbose_name = _("trang chủ")
        verbose_name_plural = _("trang chủ")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | front_page(self)


class StandardPage(WithBody, BasePage):
    """A page that stays: about us, contact, help. May have standard pages below it."""

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    page_description = _("Trang giới thiệu, liên hệ, hướng dẫn: nội dung ít thay đổi.")
    content_panels = [*BasePage.content_panels, *WithBody.body_panels]
    api_fields = [*BasePage.api_fields, *WithBody.body_api_fields]

    class Meta:
        verbose_name = _("trang nội dung")
        verbose_name_plural = _("trang nội dung")
