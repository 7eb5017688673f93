"""Where documents stand in the tree: below the page of their year, which is made when it is first needed."""

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Site

from legal_docs.models import LegalDocumentPage, LegalIndexPage, YearPage
from legal_docs.models.listing import UNKNOWN_YEAR_SLUG
from legal_docs.slugs import free_slug

INDEX_SLUG = "van-ban"


class NoSiteError(RuntimeError):
    """There is no site yet below which the list of documents could stand."""


@transaction.atomic
def ensure_index() -> LegalIndexPage:
    """The list of documents, below the site's root page: made there when there is none yet, moved there when the root
    was changed after an import (anywhere else it would have no address).

    Raises ``NoSiteError`` when the database holds no site.
    """
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        raise NoSiteError(_("Chưa có trang gốc; hãy chạy lệnh tạo dữ liệu ban đầu trước."))
    index = LegalIndexPage.objects.order_by("pk").first()
    if index is None:
        index = LegalIndexPage(title=_("Văn bản"), slug=INDEX_SLUG, show_in_menus=True)
        return site.root_page.add_child(instance=index)
    if not index.is_descendant_of(site.root_page):
        index.move(site.root_page, pos="last-child")
        index = LegalIndexPage.objects.get(pk=index.pk)
    return index


@transaction.atomic
def ensure_year(index: LegalIndexPage, year: int | None) -> YearPage:
    """The page of ``year`` below ``index`` (of the unknown year for ``None``), read afresh."""
    page = YearPage.objects.child_of(index).filter(year=year).first()
    if page is None:
        title = _("Năm %(year)d") % {"year": year} if year else _("Không rõ năm")
        slug = str(year) if year else UNKNOWN_YEAR_SLUG
        page = index.add_child(instance=YearPage(title=title, slug=slug, year=year))
    return page


@transaction.atomic
def file_under_year(page_pk: int) -> bool:
    """Move a document below the page of its year if it stands elsewhere; tell whether it moved.

    The stored row decides, not a draft: an unpublished change of the date must not move the public address.
    """
    page = LegalDocumentPage.objects.get(pk=page_pk)
    parent = page.get_parent().specific
    if isinstance(parent, YearPage) and parent.year == page.year:
        return False
    target = ensure_year(ensure_index(), page.year)
    slug = free_slug(page.slug, target)
    if slug != page.slug:
        page.slug = slug
        page.save()
        if page.latest_revision:
            page.latest_revision.content["slug"] = slug
            page.latest_revision.save(update_fields=["content"])
    page.move(target, pos="last-child")
    return True
