from django.core.exceptions import ValidationError
from django.db import models
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, HelpPanel, Panel
from wagtail.models import PreviewableMixin

from ..query.lexicon import sequence

#: More meanings than this make an abbreviation mean nothing in particular.
MAX_EXPANSIONS = 5


class EffectsPanel(Panel):
    """What the saved entry changes in answers. The preview beside the form shows the same of unsaved values."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "search/abbreviations/effects.html"

        def get_context_data(self, parent_context=None):
            from .effects import effects_of

            context = super().get_context_data(parent_context)
            return context | {"effects": effects_of(self.instance) if self.instance.pk else None}

        def is_shown(self):
            return super().is_shown() and self.instance.pk is not None


class Abbreviation(PreviewableMixin, models.Model):
    """One abbreviation and what it may stand for, a long form a line. Works both ways in searching."""

    short = models.CharField(gettext_lazy("viết tắt"), max_length=40, help_text=gettext_lazy("Ví dụ: KH&CN"))
    expansions = models.TextField(
        gettext_lazy("viết đủ"),
        max_length=600,
        help_text=gettext_lazy("Mỗi dòng một nghĩa, tối đa 5 dòng. Ví dụ: khoa học và công nghệ"),
    )
    active = models.BooleanField(gettext_lazy("đang dùng"), default=True)
    #: The syllables of ``short``: two entries of one abbreviation would only hide each other.
    match_key = models.CharField(max_length=80, unique=True, editable=False)

    panels = [
        HelpPanel(
            gettext_lazy(
                "Người đọc gõ từ viết tắt thì tìm thấy cả từ viết đủ và ngược lại. Có hiệu lực ngay sau khi lưu, không "
                "cần lập lại chỉ mục. Mở phần xem trước để biết mục này làm kết quả thay đổi thế nào trước khi lưu."
            )
        ),
        FieldPanel("short"),
        FieldPanel("expansions"),
        FieldPanel("active"),
        EffectsPanel(heading=gettext_lazy("Kết quả tìm kiếm thay đổi thế nào")),
    ]

    class Meta:
        verbose_name = gettext_lazy("từ viết tắt")
        verbose_name_plural = gettext_lazy("từ viết tắt")
        ordering = ["match_key"]

    def __str__(self):
        return self.short

    def save(self, *args, **kwargs):
        self.match_key = match_key(self.short)
        super().save(*args, **kwargs)

    @property
    def long_forms(self) -> list[str]:
        """What it may stand for, in order, each once."""
        lines = (" ".join(line.split()) for line in self.expansions.splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def clean(self):
        super().clean()
        problems = {}
        short = sequence(self.short)
        if not short.exact:
            problems["short"] = _("Từ viết tắt phải có ít nhất một chữ cái hoặc chữ số.")
        long_forms = [sequence(form) for form in self.long_forms]
        if not long_forms or not all(form.exact for form in long_forms):
            problems["expansions"] = _("Mỗi dòng phải có ít nhất một chữ cái.")
        elif len(long_forms) > MAX_EXPANSIONS:
            problems["expansions"] = _("Tối đa %(count)s nghĩa.") % {"count": MAX_EXPANSIONS}
        elif any(form.exact == short.exact for form in long_forms):
            problems["expansions"] = _("Từ viết đủ phải khác từ viết tắt.")
        if short.exact and "short" not in problems:
            twin = type(self).objects.exclude(pk=self.pk).filter(match_key=match_key(self.short)).first()
            if twin:
                problems["short"] = _("Đã có từ viết tắt “%(short)s”; hãy thêm nghĩa vào mục đó.") % {
                    "short": twin.short
                }
        if problems:
            raise ValidationError(problems)

    def get_preview_template(self, request, mode_name):
        return "search/abbreviations/preview.html"

    def serve_preview(self, request, mode_name):
        from .effects import effects_of

        context = {"entry": self, "effects": effects_of(self)}
        return TemplateResponse(request, self.get_preview_template(request, mode_name), context)


def match_key(short: str) -> str:
    """The syllables of an abbreviation, accents kept (HD and HĐ are two): "KH&CN" -> "kh cn"."""
    return " ".join(sequence(short).exact)
