"""The admin's report on searches: what leads nowhere, what is asked most, what is slow, what is opened."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .querylog.figures import of_last

PERIODS = (7, 30, 90)


class SearchReport(WagtailAdminTemplateMixin, TemplateView):
    template_name = "search/admin/report.html"
    page_title = _("Tìm kiếm của bạn đọc")
    header_icon = "search"
    _show_breadcrumbs = False

    def dispatch(self, request, *args, **kwargs):
        if not may_see_report(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        asked = self.request.GET.get("days", "")
        days = int(asked) if asked in map(str, PERIODS) else 30
        return super().get_context_data(**kwargs) | {"figures": of_last(days), "periods": PERIODS}


def may_see_report(user) -> bool:
    return user.is_active and user.has_perm("search.view_loggedquery")
