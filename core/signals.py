"""The one announcement that public content changed, sent *inside* the transaction that changes it.

Wagtail's ``page_published`` and ``post_page_move`` and Django's ``post_save`` of a plain model fire after their own
atomic block has ended, so a receiver's row could be lost by a crash between the two (DESIGN decision 5). Who changes
content therefore opens the transaction (``BasePage.save``, ``AnnouncedModel.save``…) and sends this signal in it.
"""

from django.dispatch import Signal

#: Arguments: ``scope`` ("page", "subtree" or "vocabulary") and ``instance`` (a page or a vocabulary entry).
content_changed = Signal()

#: The same for a bulk import's batch: ``instances`` (pages, each changed by itself). One row a page, one statement.
content_changed_many = Signal()

PAGE = "page"
SUBTREE = "subtree"
VOCABULARY = "vocabulary"


def announce(instance, scope=PAGE):
    """Send ``content_changed`` for ``instance``. Call it inside ``transaction.atomic()``."""
    content_changed.send(sender=type(instance), instance=instance, scope=scope)


def announce_many(instances):
    """Send ``content_changed_many`` for pages written in bulk. Call it inside ``transaction.atomic()``."""
    content_changed_many.send(sender=None, instances=instances)
