from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from legal_docs.admin_search import with_documents
from legal_docs.models import Agency, DocumentKind, LegalDocumentPage, LegalField
from legal_docs.selectors import words_condition
from legal_docs.services.filing import file_under_year


class DocumentKindViewSet(SnippetViewSet):
    model = DocumentKind
    icon = "doc-full"
    list_display = ["name", "abbreviation", "slug"]
    search_fields = ["name", "abbreviation"]


class AgencyViewSet(SnippetViewSet):
    model = Agency
    icon = "group"
    list_display = ["name", "abbreviation", "slug"]
    search_fields = ["name", "abbreviation"]


class LegalFieldViewSet(SnippetViewSet):
    model = LegalField
    icon = "tag"
    list_display = ["name", "slug"]
    search_fields = ["name"]


@register_snippet
class LegalVocabularyGroup(SnippetViewSetGroup):
    menu_label = _("Danh mục văn bản")
    menu_icon = "list-ul"
    items = (DocumentKindViewSet, AgencyViewSet, LegalFieldViewSet)


class DocumentIndexView(IndexView):
    default_ordering = "-sort_date"

    def search_queryset(self, queryset):
        return queryset.filter(words_condition(self.search_query)) if self.is_searching else queryset


class LegalDocumentListing(PageListingViewSet):
    """All documents in one list: by hand they would lie under dozens of years."""

    model = LegalDocumentPage
    index_view_class = DocumentIndexView
    name = "legal_documents"
    icon = "doc-full-inverse"
    menu_label = _("Văn bản")
    add_to_admin_menu = True
    columns = [
        PageTitleColumn("title", label=_("Văn bản"), sort_key="title", classname="title"),
        Column("kind", label=_("Loại"), sort_key="kind__name"),
        DateColumn("issued_on", label=_("Ban hành"), sort_key="sort_date"),
        Column("status_label", label=_("Hiệu lực")),
    ]


@hooks.register("register_admin_viewset")
def register_document_listing():
    return LegalDocumentListing("legal_documents")


@hooks.register("construct_page_chooser_queryset")
def let_choosers_find_documents(pages, request):
    return with_documents(pages)


@hooks.register("construct_explorer_page_queryset")
def let_the_explorer_find_documents(parent_page, pages, request):
    return with_documents(pages) if request.GET.get("q") else pages


@hooks.register("after_create_page")
def file_a_new_document(request, page):
    if isinstance(page, LegalDocumentPage):
        file_under_year(page.pk)
