"""What anyone may read: pages that are live and below no view restriction, and the files those pages use."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from django.db.models.functions import Cast
from wagtail.models import Page, PageViewRestriction, ReferenceIndex


def unrestricted():
    """A condition for ``filter``: no restriction on the page or above it.

    Wagtail's ``public()`` says the same with a query of its own before each list; this is part of the list's query.
    """
    this_path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    return ~Exists(PageViewRestriction.objects.alias(this=this_path).filter(this__startswith=F("page__path")))


def used_publicly(model):
    """A queryset of the images or files (``model``) that some page anyone may read uses.

    The reference index follows what is saved as the page itself, never a draft: a draft lives in a revision. Whoever
    writes pages in bulk, past their ``save``, calls ``ReferenceIndex.create_or_update_for_object`` for them.
    """
    public_pages = Page.objects.live().filter(unrestricted()).annotate(key=Cast("pk", CharField())).values("key")
    used = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(model),
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=public_pages,
    )
    return model.objects.annotate(key=Cast("pk", CharField())).filter(key__in=used.values("to_object_id"))


def is_public(document) -> bool:
    """Whether anyone may read ``document`` now."""
    return used_publicly(type(document)).filter(pk=document.pk).exists()
