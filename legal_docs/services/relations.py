"""Relations between documents: which page is the one a number names?"""

from django.db.models import Count, F, Min, OuterRef, Subquery

from legal_docs.models import LegalDocumentPage, Relation


def resolve_targets() -> int:
    """Point relations without a target page at the one document of their number; returns how many found theirs.

    A number that several documents share resolves to none: a wrong link is worse than none.
    """
    waiting = Relation.objects.filter(target__isnull=True)
    if not waiting.exists():
        return 0
    only_one = (
        LegalDocumentPage.objects.filter(number_key=OuterRef("target_key"))
        .order_by()
        .values("number_key")
        .annotate(documents=Count("pk"), page=Min("pk"))
        .filter(documents=1)
    )
    return (
        waiting.alias(found=Subquery(only_one.values("page")))
        .exclude(found=None)
        .exclude(found=F("source_id"))
        .update(target_id=Subquery(only_one.values("page")))
    )
