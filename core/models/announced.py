from django.db import models, transaction

from core.signals import VOCABULARY, announce


class AnnouncedModel(models.Model):
    """A plain model (a vocabulary snippet) whose name or address shows on pages: a change to it is a change of those."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        with transaction.atomic():
            super().save(*args, **kwargs)
            announce(self, VOCABULARY)

    def delete(self, *args, **kwargs):
        with transaction.atomic():
            announce(self, VOCABULARY)
            return super().delete(*args, **kwargs)
