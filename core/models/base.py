"""The abstract page every page type of the portal descends from."""

from django.db import models, transaction
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.api import APIField
from wagtail.models import Page, PageViewRestriction

from core.images import SHARE, prepare_renditions, rendition_or_none
from core.signals import PAGE, SUBTREE, announce
from core.slugs import SlugInput
from viettext.slugs import slugify


class ChangeAnnouncing(models.Model):
    """Announces each change of a page in the transaction that makes it (core/signals.py says why)."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        with transaction.atomic():
            old_path = type(self).objects.filter(pk=self.pk).values_list("url_path", flat=True).first()
            result = super().save(*args, **kwargs)
            # A new slug rewrites the addresses of everything below by SQL, without a signal for each page.
            announce(self, SUBTREE if old_path and old_path != self.url_path else PAGE)
        return result

    def move(self, target, pos=None, user=None):
        with transaction.atomic():
            result = super().move(target, pos=pos, user=user)
            announce(self, SUBTREE)
        return result


class Shareable(models.Model):
    """What a list entry, a search engine and a shared link say about the page (the four Open Graph tags)."""

    summary = models.TextField(
        _("tóm tắt"),
        blank=True,
        max_length=500,
        help_text=_(
            "Một hoặc hai câu. Hiện trong danh sách, trong kết quả tìm kiếm và khi chia sẻ lên Facebook, Zalo."
            " Ví dụ: “Hơn 100 đại biểu được tập huấn về thủ tục công nhận sáng kiến.”"
        ),
    )
    lead_image = models.ForeignKey(
        "core.PortalImage",
        verbose_name=_("ảnh đại diện"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Hiện ở đầu trang, trong danh sách và khi chia sẻ. Nên rộng từ 1.200 điểm ảnh trở lên."),
    )

    class Meta:
        abstract = True

    @property
    def share_title(self) -> str:
        return self.seo_title or self.title

    @property
    def share_description(self) -> str:
        return self.search_description or self.summary

    @property
    def share_published_at(self):
        """The date or time readers know it by (``article:published_time``), or ``None``."""
        return None

    @cached_property
    def share_image(self):
        """The 1200×630 rendition shown by Facebook and Zalo, or ``None``; a missing file is no reason to fail."""
        return rendition_or_none(self.lead_image, SHARE)


class BasePage(ChangeAnnouncing, Shareable, Page):
    """A page of the portal: announces its changes, can be shared, and gets an ASCII slug from its Vietnamese title."""

    #: Relations read together with a page when it is served (``select_related``).
    read_with = ("lead_image",)

    #: What the Open Graph tag ``og:type`` says; articles override it.
    share_type = "website"

    api_fields = [APIField("summary"), APIField("lead_image")]

    content_panels = [
        TitleFieldPanel(
            "title",
            help_text=_("Người đọc thấy ở đầu trang và trong danh sách. Ví dụ: “Hội nghị tập huấn về sáng kiến”."),
        ),
        MultiFieldPanel([FieldPanel("summary"), FieldPanel("lead_image")], heading=_("Khi hiện trong danh sách")),
    ]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug", widget=SlugInput),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
            ],
            heading=_("Địa chỉ và công cụ tìm kiếm"),
        ),
        MultiFieldPanel([FieldPanel("show_in_menus")], heading=_("Điều hướng")),
    ]

    class Meta:
        abstract = True

    def shown_renditions(self) -> list[tuple]:
        """``[(image, spec)]`` that the page's own template will show; fetched together before it is rendered."""
        return [(self.lead_image, SHARE)]

    def get_context(self, request, *args, **kwargs):
        prepare_renditions(self.shown_renditions())
        return super().get_context(request, *args, **kwargs)

    def get_view_restrictions(self):
        """The restrictions on this page and above it, in one query where Wagtail takes two.

        An alias has none of its own and obeys those of its source, as in Wagtail.
        """
        chain = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        own = Q(page__path__in=chain, page__alias_of=None)
        of_source = Q(page__aliases__path__in=chain) | Q(page__aliases__aliases__path__in=chain)
        return PageViewRestriction.objects.filter(own | of_source).distinct()

    def _set_core_field_defaults(self):
        # Wagtail would derive the slug with Django's slugify, which drops đ ("Đổi mới" -> "oi-moi"). This is the one
        # place drafts, published pages and programs all pass; it acts once the parent is known, like Wagtail's own.
        if not self.slug and self.title and (self.path or getattr(self, "_cached_parent_obj", None)):
            base = slugify(self.title, max_length=200) or self._meta.model_name
            self.slug = self._get_autogenerated_slug(base)
        super()._set_core_field_defaults()
