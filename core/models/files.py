from django.core.files.storage import storages
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document


def private_storage():
    return storages["private"]


class PortalDocument(AbstractDocument):
    """An uploaded file. It lies in private storage and leaves it only through a view that checks who may read it."""

    file = models.FileField(_("tệp"), upload_to="documents", storage=private_storage)

    admin_form_fields = Document.admin_form_fields

    def save(self, *args, **kwargs):
        # Wagtail fills these in its upload form only; a seeded or imported file has a size and a hash as well.
        if self.file and self.file_size is None:
            self._set_document_file_metadata()
        super().save(*args, **kwargs)

    class Meta(AbstractDocument.Meta):
        verbose_name = _("tệp đính kèm")
        verbose_name_plural = _("tệp đính kèm")
