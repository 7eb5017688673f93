"""The list of all documents and the lists of single years."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import PagePermissionTester

from core.feeds import WithFeed
from core.models import BasePage

UNKNOWN_YEAR_SLUG = "khong-ro-nam"


class NoManualOrder(PagePermissionTester):
    """Rights on a page whose children are ordered by number and date, never by hand: dragging one among thousands of
    siblings rewrites the paths of all of them, minutes of a locked database (DESIGN decision 13)."""

    def can_reorder_children(self):
        return False


class AnswersBadFilters:
    """Serves a list with status 400 when what was asked for makes no sense; the page itself says what and why."""

    def serve(self, request, *args, **kwargs):
        response = super().serve(request, *args, **kwargs)
        browsing = (getattr(response, "context_data", None) or {}).get("browsing")
        if browsing and browsing.problems:
            response.status_code = 400
        return response


class DocumentList(BasePage):
    """A page that lists documents and lets readers filter them."""

    admin_default_ordering = "-title"

    class Meta:
        abstract = True

    def documents(self):
        """The public documents of this list, newest first."""
        from legal_docs.selectors import public_documents

        return public_documents()

    def get_template(self, request, *args, **kwargs):
        return "legal_docs/document_list.html"

    def get_context(self, request, *args, **kwargs):
        from legal_docs.browsing import browse

        browsing = browse(request, self.documents(), with_years=isinstance(self, LegalIndexPage))
        return super().get_context(request, *args, **kwargs) | {"browsing": browsing, "entries": browsing.entries}

    def permissions_for_user(self, user):
        return NoManualOrder(user, self)


class LegalIndexPage(AnswersBadFilters, WithFeed, DocumentList):
    """/van-ban/: every legal document."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["legal_docs.YearPage", "legal_docs.LegalDocumentPage"]
    max_count = 1
    page_description = _("Danh sách văn bản pháp luật, có bộ lọc. Văn bản thêm ở đây tự về đúng năm ban hành.")

    class Meta:
        verbose_name = _("danh sách văn bản")
        verbose_name_plural = _("danh sách văn bản")

    def feed_entries(self):
        return self.documents()


class YearPage(AnswersBadFilters, DocumentList):
    """/van-ban/2012/: documents of one year. Made by the portal when a document needs it, never by hand."""

    year = models.PositiveSmallIntegerField(_("năm"), null=True, blank=True, unique=True, editable=False)

    is_creatable = False
    parent_page_types = ["legal_docs.LegalIndexPage"]
    subpage_types = ["legal_docs.LegalDocumentPage"]

    class Meta:
        verbose_name = _("văn bản theo năm")
        verbose_name_plural = _("văn bản theo năm")

    def documents(self):
        return super().documents().filter(year=self.year)
