"""News and conference reports."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Orderable

from core.feeds import WithFeed
from core.images import CARD, PHOTO, PHOTO_SMALL, check_description, prepare_renditions
from core.models import BasePage, WithBody
from core.pagination import paginate

from .selectors import articles_below


class NewsIndexPage(WithFeed, BasePage):
    """All articles, newest first."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.ArticlePage"]
    page_description = _("Danh sách tin bài, mới nhất trước.")

    class Meta:
        verbose_name = _("trang tin tức")
        verbose_name_plural = _("trang tin tức")

    def feed_entries(self):
        return articles_below(self)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["entries"] = entries = paginate(request, articles_below(self))
        prepare_renditions((article.lead_image, CARD) for article in entries)
        return context


class ArticlePage(WithBody, BasePage):
    """A news item or the report of a conference."""

    share_type = "article"

    date = models.DateField(
        _("ngày đăng"),
        default=timezone.localdate,
        db_index=True,
        help_text=_("Ngày người đọc thấy trên bài; tin xếp theo ngày này. Ví dụ: 24/08/2023."),
    )
    lead_image_description = models.CharField(
        _("mô tả ảnh đại diện"),
        max_length=250,
        blank=True,
        help_text=_(
            "Trình đọc màn hình đọc dòng này thay cho ảnh. Ví dụ: “Toàn cảnh hội trường trong phiên khai mạc”."
        ),
    )
    lead_image_caption = models.CharField(_("chú thích ảnh đại diện"), max_length=300, blank=True)
    lead_image_credit = models.CharField(_("nguồn ảnh đại diện"), max_length=200, blank=True)

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types = []
    page_description = _("Một tin hoặc bài tường thuật hội nghị, có ảnh, chú thích và tên người viết.")
    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("date"),
        *BasePage.content_panels[1:],
        MultiFieldPanel(
            [
                FieldPanel("lead_image_description"),
                FieldPanel("lead_image_caption"),
                FieldPanel("lead_image_credit"),
            ],
            heading=_("Ảnh đại diện khi hiện trong bài"),
        ),
        *WithBody.body_panels,
        InlinePanel("bylines", heading=_("Người viết"), label=_("Người viết")),
    ]
    api_fields = [*BasePage.api_fields, APIField("date"), *WithBody.body_api_fields, APIField("bylines")]

    class Meta:
        verbose_name = _("tin bài")
        verbose_name_plural = _("tin bài")

    def clean(self):
        super().clean()
        try:
            check_description(self.lead_image, self.lead_image_description)
        except ValidationError as error:
            raise ValidationError({"lead_image_description": error}) from error

    def shown_renditions(self):
        return [*super().shown_renditions(), (self.lead_image, PHOTO_SMALL), (self.lead_image, PHOTO)]

    @property
    def share_published_at(self):
        return self.date


class Byline(Orderable):
    """Who wrote or photographed an article, as printed under it."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="bylines")
    name = models.CharField(_("tên"), max_length=150)
    role = models.CharField(
        _("vai trò"),
        max_length=100,
        blank=True,
        help_text=_("Ví dụ: “Bài”, “Ảnh”, “Phòng Quản lý Khoa học”."),
    )

    api_fields = [APIField("name"), APIField("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("người viết")
        verbose_name_plural = _("người viết")

    def __str__(self):
        return f"{self.role}: {self.name}" if self.role else self.name
