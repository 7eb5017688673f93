from typing import NamedTuple

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
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

    source = models.ForeignKey("legal_docs.LegalDocumentPage", on_delete=models.CASCADE, related_name="relations_out")
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


class ShownRelation(NamedTuple):
    """A relation seen from one of its ends: what it is, the other end's number, and its page when it is public."""

    label: str
    number: str
    page: models.Model | None


def shown_relations(page) -> list[ShownRelation]:
    """What a document's page lists: what it does to others, then what others do to it; one query."""
    rows = Relation.objects.filter(Q(source=page) | Q(target=page)).select_related("source", "target")
    outgoing, incoming = [], []
    for row in rows.order_by("type", "pk")[:RELATIONS_SHOWN]:
        label = row.get_type_display()
        if row.source_id == page.pk:
            target = row.target if row.target and row.target.live else None
            outgoing.append(ShownRelation(label, row.target_number, target))
        elif row.source.live:
            label = gettext("Được nhắc tới (%(type)s) trong") % {"type": label}
            incoming.append(ShownRelation(label, row.source.number, row.source))
    return outgoing + incoming
