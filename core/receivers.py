"""What core does when Wagtail says that something happened."""

from django.dispatch import receiver
from wagtail.signals import page_published

from .images import CARD, prepare_renditions
from .models import BasePage


@receiver(page_published)
def make_pictures_ahead(sender, instance, **kwargs):
    """The editor's click waits for the sizes a page shows, so that its first reader does not."""
    if isinstance(instance, BasePage):
        prepare_renditions([*instance.shown_renditions(), (instance.lead_image, CARD)])
