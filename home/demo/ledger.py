"""Which demo pages were made before, so that none is made twice, whatever editors called them or moved them to.

Kept in Wagtail's own log: a page's "created" entry carries the demo key, is written in the page's transaction, shows in
the page's history and outlives the page.
"""

from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry

ACTION = "wagtail.create"


class Ledger:
    """``keep_deleted``: a page that was seeded and deleted since stays deleted."""

    def __init__(self, keep_deleted: bool = False):
        self.keep_deleted = keep_deleted
        entries = PageLogEntry.objects.filter(action=ACTION, data__has_key="demo").order_by("pk")
        self._pks = dict(entries.values_list("data__demo", "page_id"))
        self._alive = set(Page.objects.filter(pk__in=self._pks.values()).values_list("pk", flat=True))

    def is_wanted(self, key: str) -> bool:
        """Whether the page ``key`` is to be made now."""
        if key not in self._pks:
            return True
        return self._pks[key] not in self._alive and not self.keep_deleted

    def note(self, page: Page, key: str) -> None:
        """Remember that ``page`` is the demo page ``key``. Call it in the transaction that makes the page."""
        entry = PageLogEntry.objects.filter(page=page.pk, action=ACTION).last()
        if entry is None:  # the import writes pages in bulk, without a log
            log(instance=page, action=ACTION, data={"demo": key})
        else:
            entry.data = entry.data | {"demo": key}
            entry.save()
        self._pks[key] = page.pk
        self._alive.add(page.pk)
