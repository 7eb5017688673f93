"""The list of all documents and the lists of single years."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.models import BasePage

UNKNOWN_YEAR_SLUG = "khong-ro-nam"


class LegalIndexPage(BasePage):
    """/van-ban/: every legal document, to be filtered."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["legal_docs.YearPage", "legal_docs.LegalDocumentPage"]
    max_count = 1

    class Meta:
        verbose_name = _("danh sách văn bản")
        verbose_name_plural = _("danh sách văn bản")

    def __str__(self):
        return self.title


class YearPage(BasePage):
    """/van-ban/2012/: documents of one year. Made by the portal when a document needs it, never by hand."""

    year = models.PositiveSmallIntegerField(_("năm"), null=True, blank=True, unique=True, editable=False)

    is_creatable = False
    parent_page_types = ["legal_docs.LegalIndexPage"]
    subpage_types = ["legal_docs.LegalDocumentPage"]

    class Meta:
        verbose_name = _("văn bản theo năm")
        verbose_name_plural = _("văn bản theo năm")

    def __str__(self):
        return self.title
