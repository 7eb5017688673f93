"""The text of a document: an immutable row a version, and its provisions as slices of it (DESIGN decision 13)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImmutableTextError(TypeError):
    """A stored text is never changed; a changed text is a new row (``legal_docs.services.texts.store_text``)."""


class LegalText(models.Model):
    """One version of a text. ``digest`` is the SHA-256 over body and outline: the same text is stored once."""

    digest = models.CharField(max_length=64, unique=True, editable=False)
    body = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("toàn văn")
        verbose_name_plural = _("toàn văn")

    def __str__(self):
        return f"{self.digest[:12]} ({len(self.body)})"

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise ImmutableTextError("LegalText rows are immutable; store the changed text as a new row.")
        super().save(*args, **kwargs)


class Provision(models.Model):
    """A slice of a text that can be linked to and found: ``body[start:end]``, whose own words begin at ``text_start``
    (before it stand "Điều 5." and the heading). ``eid`` is its anchor, unique in the text: "dieu-5a"."""

    class Kind(models.TextChoices):
        ARTICLE = "article", _("Điều")

    text = models.ForeignKey(LegalText, on_delete=models.CASCADE, related_name="provisions")
    order = models.PositiveIntegerField()
    eid = models.CharField(max_length=60)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.ARTICLE)
    number = models.CharField(max_length=20, blank=True)
    heading = models.TextField(blank=True)
    chapter = models.TextField(blank=True)
    start = models.PositiveIntegerField()
    text_start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("điều khoản")
        verbose_name_plural = _("điều khoản")
        ordering = ["text", "order"]
        constraints = [models.UniqueConstraint(fields=["text", "eid"], name="one_eid_a_text")]

    def __str__(self):
        return self.label

    @property
    def label(self) -> str:
        """What a reader calls it: "Điều 5a"; an article without a number goes by its heading."""
        return f"Điều {self.number}" if self.number else (self.heading or "Điều (không số)")
