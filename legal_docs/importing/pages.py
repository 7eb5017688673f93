"""Bulk writing of document pages: `add_child` manages 50 a second, this some thousands (DESIGN decision 13)."""

import uuid
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, count

from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from django.db.models.constants import OnConflict
from django.utils import timezone
from wagtail.models import Locale, Page

from legal_docs.models import LegalDocumentPage, LegalIndexPage, YearPage
from legal_docs.services.filing import ensure_year

_PAGE_FIELDS = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]


def insert_pages(index: LegalIndexPage, pages: Sequence[LegalDocumentPage]) -> None:
    """Insert unsaved ``pages`` as live children of their year pages; they come out with their primary keys.

    Each must have its columns derived, its ``year`` (of the page it is filed under) and a ``slug``, to which "-2" is
    added when taken. Call it inside a transaction: paths and child counts are read and written here.
    """
    by_year = defaultdict(list)
    for page in pages:
        by_year[page.year].append(page)
    parents = {year: ensure_year(index, year) for year in by_year}
    _give_free_slugs(by_year, parents)
    common = {
        "content_type": ContentType.objects.get_for_model(LegalDocumentPage),
        "locale": Locale.get_default(),
        "first_published_at": (now := timezone.now()),
        "last_published_at": now,
    }
    for year, children in by_year.items():
        _place(parents[year], children)
        for page in children:
            page.draft_title = page.title
            page.translation_key = uuid.uuid4()
            for name, value in common.items():
                setattr(page, name, value)
    _insert_rows(pages)
    for year, children in by_year.items():
        Page.objects.filter(pk=parents[year].pk).update(numchild=F("numchild") + len(children))


def _place(parent: YearPage, children: Sequence[LegalDocumentPage]) -> None:
    """Give ``children`` their places in the tree, behind the last child that ``parent`` has now."""
    last = parent.get_children().order_by("-path").values_list("path", flat=True).first()
    step = Page._str2int(last[len(parent.path) :]) if last else 0
    for page in children:
        step += 1
        page.path = Page._get_path(parent.path, parent.depth + 1, step)
        page.depth = parent.depth + 1
        page.numchild = 0
        page.url_path = f"{parent.url_path}{page.slug}/"


def _give_free_slugs(by_year: dict[int | None, list[LegalDocumentPage]], parents: dict[int | None, YearPage]) -> None:
    wanted = {page.slug for pages in by_year.values() for page in pages}
    depth = next(iter(parents.values())).depth + 1
    taken = defaultdict(set)
    for path, slug in Page.objects.filter(depth=depth, slug__in=wanted).values_list("path", "slug"):
        taken[path[: -Page.steplen]].add(slug)
    for year, pages in by_year.items():
        parent = parents[year]
        used = taken[parent.path]
        for page in pages:
            if page.slug in used:
                stem = page.slug
                page.slug = next(
                    slug
                    for slug in chain(f"{stem}-{number}" for number in count(2))
                    if slug not in used and not parent.get_children().filter(slug=slug).exists()
                )
            used.add(page.slug)


def _insert_rows(pages: Sequence[LegalDocumentPage]) -> None:
    """Insert the two rows of each page: ``bulk_create`` refuses models with a parent table, so the parent's rows go
    first and lend their keys."""
    rows = Page.objects.bulk_create(Page(**{name: getattr(page, name) for name in _PAGE_FIELDS}) for page in pages)
    for page, row in zip(pages, rows, strict=True):
        page.pk = page.page_ptr_id = row.pk
        page._state.adding = False
    _write_own_rows(pages)


def update_rows(pages: Sequence[LegalDocumentPage]) -> None:
    """Write the columns of existing ``pages`` back, of the parent's row only those a record can change."""
    Page.objects.bulk_update(pages, ["title", "draft_title", "last_published_at"])
    own = LegalDocumentPage._meta.local_concrete_fields
    _write_own_rows(
        pages,
        on_conflict=OnConflict.UPDATE,
        update_fields=[field for field in own if not field.primary_key],
        unique_fields=[LegalDocumentPage._meta.pk],
    )


def _write_own_rows(pages: Sequence[LegalDocumentPage], **on_conflict) -> None:
    """Insert the rows of the child's table, by the statement ``bulk_create`` itself ends in."""
    rows = LegalDocumentPage._base_manager.get_queryset()
    rows._batched_insert(pages, fields=LegalDocumentPage._meta.local_concrete_fields, batch_size=None, **on_conflict)
