"""Pages of a list that really page: a bad page number is a 404 that says so, never the first page in disguise."""

from django.core.paginator import InvalidPage, Paginator
from django.utils.translation import gettext as _

from core.errors import NotFound

PER_PAGE = 12


def paginate(request, items, per_page: int = PER_PAGE):
    """The ``Page`` of ``items`` that ``?page=`` asks for (1 when absent); ``NotFound`` for anything that is no page."""
    paginator = Paginator(items, per_page)
    asked = request.GET.get("page", "1")
    try:
        if not (asked.isascii() and asked.isdigit()):
            raise InvalidPage
        return paginator.page(asked)
    except InvalidPage as error:
        message = _("Danh sách này có %(count)s trang; không có trang “%(asked)s”.") % {
            "count": paginator.num_pages,
            "asked": asked[:20],
        }
        raise NotFound(message) from error
