from django.db import models
from django.utils.translation import gettext_lazy as _


class Relation(models.Model):
    """What one document says of another. The target is kept by its number and, once it is here, by its page."""

    class Type(models.TextChoices):
        AMENDS = "amends", _("Sửa đổi, bổ sung")
        REPLACES = "replaces", _("Thay thế")
        REPEALS = "repeals", _("Bãi bỏ")
        GUIDES = "guides", _("Hướng dẫn, quy định chi tiết")
        BASED_ON = "based_on", _("Căn cứ")
        CONSOLIDATES = "consolidates", _("Hợp nhất")
        SUSPENDS = "suspends", _("Đình chỉ, tạm ngưng")
        CITES = "cites", _("Dẫn chiếu")

    source = models.ForeignKey(
        "legal_docs.LegalDocumentPage", on_delete=models.CASCADE, related_name="relations_out"
    )
    type = models.CharField(max_length=12, choices=Type)
    target_number = models.CharField(max_length=120)
    target_key = models.CharField(max_length=160, db_index=True)
    target = models.ForeignKey(
        "legal_docs.LegalDocumentPage", null=True, on_delete=models.SET_NULL, related_name="relations_in"
    )
    #: Which provision of the source says so, and of which provision of the target; "" means the whole document.
    provision = models.CharField(max_length=60, blank=True)
    target_provision = models.CharField(max_length=60, blank=True)

    class Meta:
        verbose_name = _("quan hệ văn bản")
        verbose_name_plural = _("quan hệ văn bản")

    def __str__(self):
        return f"{self.get_type_display()}: {self.target_number}"


#: A law that hundreds of documents cite does not list them all on its page.
RELATIONS_SHOWN = 100


def shown_relations(relations, other: str):
    """The relations a document's page lists, with the page at the ``other`` end ("source" or "target")."""
    return relations.select_related(other).order_by("type", "pk")[:RELATIONS_SHOWN]
