"""The three vocabularies of legal documents: kinds, bodies, fields. Snippets, so that editors keep them tidy."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.models import AnnouncedModel
from legal_docs.names import NAME_LENGTH, match_key


class VocabularyEntry(AnnouncedModel):
    """A named entry. ``match_key`` makes variants of one name (case, tones, punctuation) land on one row."""

    name = models.CharField(_("tên"), max_length=NAME_LENGTH)
    match_key = models.CharField(max_length=NAME_LENGTH, unique=True, editable=False)
    slug = models.SlugField(
        _("mã địa chỉ"),
        max_length=NAME_LENGTH,
        unique=True,
        blank=True,
        help_text=_("Dùng trong địa chỉ lọc, ví dụ “bo-tai-chinh”. Để trống thì lấy theo tên."),
    )

    panels = [FieldPanel("name"), FieldPanel("slug")]

    class Meta:
        abstract = True

    def __str__(self):
        return self.name

    def prepare(self):
        """Fill what follows from the name; call it before a bulk insert, which skips ``save``."""
        self.match_key = match_key(self.name)
        self.slug = self.slug or self.match_key
        return self

    def clean(self):
        super().clean()
        self.prepare()
        if not self.match_key or not self.slug:
            raise ValidationError({"name": _("Tên phải có ít nhất một chữ cái.")})
        twin = type(self).objects.exclude(pk=self.pk).filter(match_key=self.match_key).first()
        if twin:
            raise ValidationError({"name": _("Đã có mục “%(name)s” cùng tên.") % {"name": twin.name}})

    def save(self, *args, **kwargs):
        self.prepare()
        super().save(*args, **kwargs)


class DocumentKind(VocabularyEntry):
    """Nghị định, Thông tư…"""

    abbreviation = models.CharField(
        _("viết tắt"), max_length=20, blank=True, help_text=_("Như trong ký hiệu văn bản, ví dụ “NĐ”.")
    )

    panels = [FieldPanel("name"), FieldPanel("abbreviation"), FieldPanel("slug")]

    class Meta:
        verbose_name = _("loại văn bản")
        verbose_name_plural = _("loại văn bản")
        ordering = ["name"]


class Agency(VocabularyEntry):
    """A body that issues documents."""

    abbreviation = models.CharField(
        _("viết tắt"), max_length=40, blank=True, help_text=_("Như trong ký hiệu văn bản, ví dụ “BKHCN”.")
    )

    panels = [FieldPanel("name"), FieldPanel("abbreviation"), FieldPanel("slug")]

    class Meta:
        verbose_name = _("cơ quan ban hành")
        verbose_name_plural = _("cơ quan ban hành")
        ordering = ["name"]


class LegalField(VocabularyEntry):
    """A field of regulation: Sáng kiến, Sở hữu trí tuệ…"""

    class Meta:
        verbose_name = _("lĩnh vực")
        verbose_name_plural = _("lĩnh vực")
        ordering = ["name"]
