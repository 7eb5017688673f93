"""Bulletins: issues published as PDF."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.api import APIField

from core.feeds import WithFeed
from core.images import prepare_renditions
from core.models import BasePage
from core.pagination import paginate

from .pdf import looks_like_pdf
from .selectors import issues_below

#: A cover in the proportions of A4.
COVER = "fill-424x600|format-webp"


class BulletinIndexPage(WithFeed, BasePage):
    """All issues, newest first."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["bulletins.BulletinIssuePage"]
    page_description = _("Danh sách các số bản tin, mới nhất trước.")

    class Meta:
        verbose_name = _("trang bản tin")
        verbose_name_plural = _("trang bản tin")

    def feed_entries(self):
        return issues_below(self)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["entries"] = entries = paginate(request, issues_below(self))
        prepare_renditions((issue.lead_image, COVER) for issue in entries)
        return context


class BulletinIssuePage(BasePage):
    """One issue: its cover is ``lead_image``, its content a PDF."""

    number = models.CharField(_("số"), max_length=50, help_text=_("Như in trên bìa. Ví dụ: “03/2024”."))
    date = models.DateField(_("ngày phát hành"), default=timezone.localdate, db_index=True)
    pdf = models.ForeignKey(
        "core.PortalDocument",
        verbose_name=_("tệp PDF"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Bản in của số này, dạng PDF, để đọc trên máy và tải về."),
    )

    parent_page_types = ["bulletins.BulletinIndexPage"]
    subpage_types = []
    page_description = _("Một số bản tin, kèm tệp PDF.")
    content_panels = [
        *BasePage.content_panels[:1],
        FieldRowPanel([FieldPanel("number"), FieldPanel("date")]),
        FieldPanel("pdf"),
        MultiFieldPanel([FieldPanel("summary"), FieldPanel("lead_image")], heading=_("Tóm tắt và ảnh bìa")),
    ]

    api_fields = [*BasePage.api_fields, APIField("number"), APIField("date"), APIField("pdf")]

    class Meta:
        verbose_name = _("số bản tin")
        verbose_name_plural = _("số bản tin")

    @property
    def share_published_at(self):
        return self.date

    def shown_renditions(self):
        return [*super().shown_renditions(), (self.lead_image, COVER)]

    def clean(self):
        super().clean()
        if self.pdf_id and not looks_like_pdf(self.pdf.file):
            raise ValidationError({"pdf": _("Tệp này không phải là PDF. Hãy xuất bản tin ra PDF rồi tải lên lại.")})
