"""Training conferences and other events: what readers see of them (registration is a domain of its own)."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Orderable

from core.feeds import WithFeed
from core.models import BasePage, WithBody
from core.pagination import paginate

from .selectors import events_below, public_events


class EventIndexPage(WithFeed, BasePage):
    """All events: what is coming first, soonest on top; then what is over, latest on top."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    page_description = _("Danh sách sự kiện: sắp diễn ra trước, đã diễn ra sau.")

    class Meta:
        verbose_name = _("trang sự kiện")
        verbose_name_plural = _("trang sự kiện")

    def feed_entries(self):
        """The latest announced first: a feed tells what is new, not what is next."""
        return public_events().child_of(self).order_by("-first_published_at", "-pk")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["entries"] = paginate(request, events_below(self, timezone.now()))
        return context


class EventPage(WithBody, BasePage):
    """One event with its agenda."""

    start = models.DateTimeField(_("bắt đầu"), db_index=True, help_text=_("Giờ Việt Nam. Ví dụ: 24/08/2023 08:00."))
    end = models.DateTimeField(_("kết thúc"), help_text=_("Giờ Việt Nam. Ví dụ: 24/08/2023 17:00."))
    place = models.CharField(
        _("địa điểm"),
        max_length=250,
        blank=True,
        help_text=_("Đủ để người chưa đến bao giờ tìm được. Ví dụ: “Hội trường tầng 2, số 10 đường Lê Lợi”."),
    )
    is_online = models.BooleanField(_("có họp trực tuyến"), default=False)
    online_note = models.CharField(
        _("cách dự trực tuyến"),
        max_length=250,
        blank=True,
        help_text=_("Ví dụ: “Đường dẫn phòng họp gửi qua thư điện tử trước một ngày”."),
    )
    organiser = models.CharField(_("đơn vị tổ chức"), max_length=250, blank=True)

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = []
    page_description = _("Hội nghị, lớp tập huấn: thời gian, địa điểm, chương trình.")
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldPanel("place"),
                FieldPanel("organiser"),
            ],
            heading=_("Thời gian và địa điểm"),
        ),
        MultiFieldPanel([FieldPanel("is_online"), FieldPanel("online_note")], heading=_("Họp trực tuyến")),
        *WithBody.body_panels,
        InlinePanel("agenda", heading=_("Chương trình"), label=_("Mục")),
    ]
    api_fields = [
        *BasePage.api_fields,
        *map(APIField, ("start", "end", "place", "is_online", "online_note", "organiser")),
        *WithBody.body_api_fields,
        APIField("agenda"),
    ]

    class Meta:
        verbose_name = _("sự kiện")
        verbose_name_plural = _("sự kiện")

    def clean(self):
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("Sự kiện không thể kết thúc trước khi bắt đầu.")})

    @property
    def share_published_at(self):
        return self.first_published_at

    @property
    def is_one_day(self) -> bool:
        return timezone.localdate(self.start) == timezone.localdate(self.end)

    @property
    def is_over(self) -> bool:
        return self.end < timezone.now()


class AgendaItem(Orderable):
    """One line of an event's programme."""

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="agenda")
    time = models.TimeField(_("giờ"), null=True, blank=True, help_text=_("Ví dụ: 08:30."))
    title = models.CharField(_("nội dung"), max_length=250)
    speaker = models.CharField(_("người trình bày"), max_length=200, blank=True)

    api_fields = [APIField("time"), APIField("title"), APIField("speaker")]

    class Meta(Orderable.Meta):
        verbose_name = _("mục chương trình")
        verbose_name_plural = _("chương trình")

    def __str__(self):
        return self.title
