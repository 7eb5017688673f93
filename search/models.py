"""The change log: what search must look at again. Written inside the transaction that changes content."""

from django.db import models
from django.db.models import Func

from .abbreviations.models import Abbreviation

__all__ = ["Abbreviation", "Change", "CurrentTransactionId", "LoggedQuery"]


class CurrentTransactionId(Func):
    """PostgreSQL's id of the transaction being written; 0 on SQLite, where writers queue and ids commit in order."""

    output_field = models.BigIntegerField()
    arity = 0

    def as_sql(self, compiler, connection, **extra):
        return "0", []

    def as_postgresql(self, compiler, connection, **extra):
        return "pg_current_xact_id()::text::bigint", []


class Change(models.Model):
    """One thing to look at again.

    Rows are read in the order ``(transaction, id)`` and only once no older transaction is still open, so that a row
    of a slow transaction is never skipped (docs/decisions/0006-change-log.md has the argument and the proof).
    """

    class Scope(models.TextChoices):
        DOCUMENT = "document"  # target: a search key, "article:12"
        SUBTREE = "subtree"  # target: a page's primary key; everything below it, itself included
        VOCABULARY = "vocabulary"  # target: "app_label.model:pk"

    transaction = models.BigIntegerField()
    scope = models.CharField(max_length=10, choices=Scope)
    target = models.CharField(max_length=120)
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = "thay đổi chờ lập chỉ mục"
        verbose_name_plural = "thay đổi chờ lập chỉ mục"
        indexes = [models.Index(fields=["transaction", "id"], name="search_change_order")]

    def __str__(self):
        return f"{self.scope} {self.target}"


class LoggedQuery(models.Model):
    """A question asked or a result opened, without who: kept 90 days to learn from (search/querylog/)."""

    batch = models.CharField(max_length=50, db_index=True)
    kind = models.CharField(max_length=6)  # "asked" or "opened"
    at = models.DateTimeField(db_index=True)  # to the minute
    text = models.CharField(max_length=200)
    total = models.PositiveIntegerField(default=0)
    took_ms = models.FloatField(default=0)
    engine = models.CharField(max_length=20, blank=True)
    degraded = models.BooleanField(default=False)
    url = models.CharField(max_length=500, blank=True)
    rank = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "lượt tìm kiếm"
        verbose_name_plural = "lượt tìm kiếm"
        default_permissions = ("view",)

    def __str__(self):
        return self.text
