from django.db import models, transaction

from core.signals import VOCABULARY, announce


class AnnouncedModel(models.Model):
    """A plain model (a vocabulary snippet) whose name or address shows on pages: a change to it is a change of those.

    Its deletion needs no override: Django's ``pre_delete`` fires inside the deletion's transaction, for one row and
    for a bulk action alike, and search listens to it.
    """

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        with transaction.atomic():
            super().save(*args, **kwargs)
            announce(self, VOCABULARY)
