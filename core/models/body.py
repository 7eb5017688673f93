from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField

from core.blocks import BodyStreamBlock
from core.body import prepare, streamfield_text


class WithBody(models.Model):
    """A page with a body of blocks. Put it before ``BasePage`` among the bases."""

    body = StreamField(BodyStreamBlock(), verbose_name=_("nội dung"), blank=True)

    body_panels = [FieldPanel("body")]

    body_api_fields = [APIField("body")]

    class Meta:
        abstract = True

    def shown_renditions(self):
        return [*super().shown_renditions(), *prepare(self.body)]

    @property
    def body_text(self) -> str:
        return streamfield_text(self.body)
