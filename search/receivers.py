"""The hooks that write the change log: every road by which public content changes or stops being public."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from core.models import AnnouncedModel
from core.signals import SUBTREE, VOCABULARY, content_changed, content_changed_many

from . import changes, freshness
from .abbreviations import current
from .models import Abbreviation, Change


def _log(scope, targets):
    changes.record(scope, targets)
    freshness.update_after_commit()


@receiver(content_changed)
def content_was_changed(sender, instance, scope, **kwargs):
    if scope == VOCABULARY:
        _log(Change.Scope.VOCABULARY, [f"{instance._meta.label_lower}:{instance.pk}"])
    elif scope == SUBTREE:
        _log(Change.Scope.SUBTREE, [str(instance.pk)])
    elif key := changes.key_of(instance):
        _log(Change.Scope.DOCUMENT, [key])


@receiver(content_changed_many)
def content_was_imported(sender, instances, **kwargs):
    changes.record_documents(filter(None, map(changes.key_of, instances)))
    # No update after each batch: whoever imports updates the index once at the end, or the worker does.


@receiver(pre_delete)
def vocabulary_entry_goes(sender, instance, **kwargs):
    """Which documents show the entry is known only now, before it is gone."""
    if isinstance(instance, AnnouncedModel) and (keys := changes.keys_showing(instance)):
        _log(Change.Scope.DOCUMENT, keys)


@receiver(post_save, sender=Page)
def plain_page_was_saved(sender, instance, **kwargs):
    """Expiry and the unpublishing of aliases save plain ``Page`` instances, past ``BasePage.save``.

    ``Page.save`` is one transaction, and the signal comes inside it.
    """
    if key := changes.key_of(instance.specific_deferred):
        _log(Change.Scope.DOCUMENT, [key])


@receiver(post_page_move)
def page_was_moved(sender, instance, **kwargs):
    """The admin moves plain ``Page`` instances, past ``BasePage.move``; a row too many does no harm."""
    _log(Change.Scope.SUBTREE, [str(instance.pk)])


@receiver(post_delete)
def page_was_deleted(sender, instance, **kwargs):
    """Fires for every page of a deleted subtree, inside the deletion's transaction."""
    if isinstance(instance, Page) and (key := changes.key_of(instance)):
        _log(Change.Scope.DOCUMENT, [key])


@receiver([post_save, post_delete], sender=PageViewRestriction)
def access_was_changed(sender, instance, **kwargs):
    """A restriction hides, or gives back, everything below its page."""
    with transaction.atomic():
        _log(Change.Scope.SUBTREE, [str(instance.page_id)])


@receiver([post_save, post_delete], sender=Abbreviation)
def abbreviation_was_changed(sender, instance, **kwargs):
    current.forget_once_committed()
