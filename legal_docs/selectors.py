"""Reading legal documents: for lists, for the home page, for a number that somebody typed."""

from datetime import date
from operator import itemgetter

from django.db.models import Case, Q, QuerySet, When

from legal_docs.models import LegalDocumentPage
from viettext.fold import fold
from viettext.law import validity
from viettext.law.mentions import NumberMention
from viettext.law.numbers import NumberError, parse


def public_documents() -> QuerySet[LegalDocumentPage]:
    """Documents anyone may read, newest first, without the columns that lists do not show."""
    documents = LegalDocumentPage.objects.live().public().defer("folded")
    return documents.order_by("-sort_date", "-page_ptr")


def listed(documents: QuerySet) -> QuerySet:
    """``documents`` with what an entry of a list shows."""
    return documents.select_related("kind").prefetch_related("issuers")


def newest_documents(limit: int) -> list[LegalDocumentPage]:
    """The ``limit`` newest public documents by date of issue."""
    return list(listed(public_documents())[:limit])


def status_condition(status: str, on: date) -> Q:
    """The condition that ``validity.status(on, …) == status``, for the database."""
    derived = Q(status_override="")
    expired = Q(expires_on__lte=on)
    not_expired = Q(expires_on__isnull=True) | Q(expires_on__gt=on)
    by_dates = {
        validity.EXPIRED: expired,
        validity.UNKNOWN: not_expired & Q(effective_on__isnull=True),
        validity.IN_FORCE: not_expired & Q(effective_on__lte=on),
        validity.PENDING: not_expired & Q(effective_on__gt=on),
    }
    stated = Q(status_override=status)
    return stated | (derived & by_dates[status]) if status in by_dates else stated


def words_condition(text: str) -> Q:
    """Documents whose number is ``text``, or whose number, title and trích yếu hold every word of it.

    Accents do not count. This is the lists' own filter; ranking and passages are the search page's.
    """
    condition = Q()
    for word in fold(text).split():
        condition &= Q(folded__contains=word)
    try:
        return condition | Q(number_key=parse(text).key)
    except NumberError:
        return condition


def resolve_number(mention: NumberMention, limit: int = 10) -> QuerySet[LegalDocumentPage]:
    """Public documents that ``mention`` may mean: nothing typed speaks against them. Those that have the very number
    first, then the newest."""
    typed = mention.number
    candidates = public_documents().filter(serial=typed.key_serial)
    if mention.year is not None:
        start = f"{typed.key_serial}/{mention.year}"
        candidates = candidates.filter(Q(number_key=start) | Q(number_key__startswith=f"{start}/"))
    columns = candidates.values_list("pk", "number", "number_key")
    fitting = [(key != typed.key, pk) for pk, number, key in columns if _may_mean(mention, number)]
    chosen = [pk for _other, pk in sorted(fitting, key=itemgetter(0))[:limit]]
    # Those are public; asking again would cost a query.
    found = LegalDocumentPage.objects.filter(pk__in=chosen).defer("folded")
    very = Case(When(number_key=typed.key, then=0), default=1)
    return listed(found.order_by(very, "-sort_date", "-page_ptr"))


def _may_mean(mention: NumberMention, number: str) -> bool:
    try:
        return mention.matches(parse(number))
    except NumberError:
        return False
