"""The page of one legal document. Its text is not on it: ``text`` points at an immutable row (DESIGN decision 13)."""

from datetime import date

from django.db import models
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable

from core.models import BasePage
from legal_docs.api_fields import API_FIELDS
from legal_docs.forms import LegalDocumentForm
from legal_docs.identity import NUMBER_LENGTH, SLUG_LENGTH, identify
from legal_docs.labels import STATUS_CHOICES, STATUS_LABELS
from legal_docs.panels import DOCUMENT_PANELS
from legal_docs.titles import compose_title
from viettext.fold import fold
from viettext.law import validity

from .relations import shown_relations
from .texts import LegalText


class LegalDocumentPage(BasePage):
    """A legal document: metadata here, text in ``LegalText``, address below the page of its year."""

    number = models.CharField(
        _("số, ký hiệu"),
        max_length=NUMBER_LENGTH,
        help_text=_("Ghi như trên văn bản, ví dụ “13/2012/NĐ-CP”."),
    )
    subject = models.TextField(
        _("trích yếu"),
        blank=True,
        help_text=_("Nội dung chính của văn bản, ví dụ “Ban hành Điều lệ Sáng kiến”."),
    )
    kind = models.ForeignKey(
        "legal_docs.DocumentKind",
        verbose_name=_("loại văn bản"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="documents",
    )
    issuers = ParentalManyToManyField(
        "legal_docs.Agency", verbose_name=_("cơ quan ban hành"), blank=True, related_name="documents"
    )
    legal_fields = ParentalManyToManyField(
        "legal_docs.LegalField", verbose_name=_("lĩnh vực"), blank=True, related_name="documents"
    )
    signer = models.CharField(_("người ký"), max_length=255, blank=True)
    signer_position = models.CharField(_("chức danh người ký"), max_length=255, blank=True)
    issued_on = models.DateField(_("ngày ban hành"), null=True, blank=True)
    effective_on = models.DateField(_("ngày có hiệu lực"), null=True, blank=True)
    expires_on = models.DateField(
        _("ngày hết hiệu lực"),
        null=True,
        blank=True,
        help_text=_("Ngày đầu tiên văn bản không còn hiệu lực."),
    )
    status_override = models.CharField(
        _("tình trạng hiệu lực"),
        max_length=16,
        blank=True,
        choices=STATUS_CHOICES,
        help_text=_("Để trống thì tính theo các ngày ở trên. Chọn khi văn bản hết hiệu lực một phần hoặc bị đình chỉ."),
    )
    gazette_number = models.CharField(_("số Công báo"), max_length=100, blank=True)
    gazette_date = models.DateField(_("ngày Công báo"), null=True, blank=True)
    source_url = models.URLField(_("địa chỉ nguồn"), max_length=500, blank=True, db_index=True)
    text = models.ForeignKey(
        LegalText, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="pages"
    )

    # What follows from the fields above, kept in columns for matching, sorting and filtering (``derive``).
    number_key = models.CharField(max_length=SLUG_LENGTH, db_index=True, editable=False)
    serial = models.CharField(max_length=NUMBER_LENGTH, blank=True, editable=False)
    year = models.PositiveSmallIntegerField(null=True, editable=False)
    sort_date = models.DateField(default=date.min, editable=False)
    folded = models.TextField(blank=True, editable=False)
    #: Digest of the import record this page was last written from; an equal record changes nothing.
    import_digest = models.CharField(max_length=64, blank=True, editable=False)

    parent_page_types = ["legal_docs.YearPage", "legal_docs.LegalIndexPage"]
    subpage_types = []
    base_form_class = LegalDocumentForm
    content_panels = DOCUMENT_PANELS
    api_fields = API_FIELDS
    share_type = "article"
    #: Legal documents are not in Wagtail's own index (decision 13); ``explorer_queries`` finds them by plain ORM.
    search_auto_update = False

    #: A text being edited, not stored yet: previews show it, saving the page or a revision stores it.
    draft_body: str | None = None

    class Meta:
        verbose_name = _("văn bản")
        verbose_name_plural = _("văn bản")
        indexes = [
            models.Index(fields=["-sort_date", "-page_ptr"], name="legal_newest"),
            models.Index(fields=["serial", "year"], name="legal_serial_year"),
        ]

    def __str__(self):
        return self.title

    @classmethod
    def get_indexed_objects(cls):
        return cls.objects.none()

    def get_indexed_instance(self):
        return None

    def derive(self):
        """Fill the columns that follow from the others. Raises ``ValueError`` when the number is unusable."""
        identity = identify(self.number)
        self.number = identity.printed
        self.number_key = identity.key
        self.serial = identity.serial
        self.year = self.issued_on.year if self.issued_on else identity.year
        self.sort_date = self.issued_on or (date(self.year, 1, 1) if self.year else date.min)
        self.title = self.title or compose_title(self.kind.name if self.kind else "", self.number, self.subject)
        self.folded = fold(f"{self.number} {self.title} {self.subject}")
        return identity

    def _set_core_field_defaults(self):
        # The slug follows from the number, not from the title (BasePage says why this is the place).
        if self.number and not self.slug and (self.path or getattr(self, "_cached_parent_obj", None)):
            self.slug = self._get_autogenerated_slug(identify(self.number).slug)
        super()._set_core_field_defaults()

    def settle_text(self):
        """Store the edited text, if there is one, and point at it."""
        if self.draft_body is not None:
            from legal_docs.services.texts import store_edited_body

            self.text = store_edited_body(self.draft_body)
            self.draft_body = None

    def save(self, *args, **kwargs):
        self.derive()
        self.settle_text()
        return super().save(*args, **kwargs)

    def save_revision(self, *args, **kwargs):
        self.derive()
        self.settle_text()
        return super().save_revision(*args, **kwargs)

    def status_on(self, day: date) -> str:
        return validity.status(day, self.effective_on, self.expires_on, self.status_override)

    @cached_property
    def status(self) -> str:
        """The status today, one of ``validity.STATUSES``."""
        return self.status_on(localdate())

    @property
    def status_label(self) -> str:
        return STATUS_LABELS[self.status]

    def reading(self):
        """The text as it is to be read (legal_docs/reading.py), an edited one first; ``None`` without text."""
        from legal_docs.outline import outline_body
        from legal_docs.reading import read
        from legal_docs.services.texts import provision_rows

        if self.draft_body is not None:
            outlined = outline_body(self.draft_body)
            return read(outlined.body, provision_rows(None, outlined)) if outlined.body else None
        return read(self.text.body, self.text.provisions.all()) if self.text else None

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "reading": self.reading(),
            "attachments": self.attachments.select_related("document") if self.pk else (),
            "relations": shown_relations(self) if self.pk else (),
        }

    @property
    def share_published_at(self):
        return self.issued_on

    @property
    def share_description(self) -> str:
        return self.search_description or self.summary or self.subject or self.title


class DocumentAttachment(Orderable):
    """A file of a document: the signed scan, a form, an appendix."""

    page = ParentalKey(LegalDocumentPage, on_delete=models.CASCADE, related_name="attachments")
    document = models.ForeignKey(
        "core.PortalDocument", verbose_name=_("tệp"), on_delete=models.PROTECT, related_name="+"
    )
    label = models.CharField(
        _("tên hiển thị"), max_length=255, blank=True, help_text=_("Để trống thì dùng tên của tệp.")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("tệp kèm theo")
        verbose_name_plural = _("tệp kèm theo")

    def __str__(self):
        return self.label or self.document.title
