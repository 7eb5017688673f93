from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .abbreviations.models import Abbreviation
from .reports import SearchReport, may_see_report


class SearchReportMenuItem(MenuItem):
    def is_shown(self, request):
        return may_see_report(request.user)


@hooks.register("register_admin_urls")
def search_report_url():
    return [path("reports/search/", SearchReport.as_view(), name="search_report")]


@hooks.register("register_reports_menu_item")
def search_report_menu_item():
    return SearchReportMenuItem(_("Tìm kiếm của bạn đọc"), reverse("search_report"), icon_name="search", order=900)


@register_snippet
class AbbreviationViewSet(SnippetViewSet):
    model = Abbreviation
    icon = "openquote"
    menu_label = _("Từ viết tắt")
    add_to_settings_menu = True
    list_display = ["short", "expansions", "active"]
    list_filter = ["active"]
    search_fields = ["short", "expansions"]
