from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from core.blocks import BodyStreamBlock


class WithBody(models.Model):
    """A page with a body of blocks. Put it before ``BasePage`` among the bases."""

    body = StreamField(BodyStreamBlock(), verbose_name=_("nội dung"), blank=True)

    body_panels = [FieldPanel("body")]

    class Meta:
        abstract = True
