"""What core adds to Wagtail: the guard in front of files."""

from django.utils.translation import gettext as _
from wagtail import hooks

from .errors import NotFound
from .publicity import is_public
from .rich_text import PageLinkHandler


@hooks.register("register_rich_text_features", order=10)
def links_to_pages(features):
    """After Wagtail's own registration, which this replaces."""
    features.register_link_type(PageLinkHandler)


@hooks.register("before_serve_document")
def only_published_files(document, request):
    """An anonymous reader gets a file only when a public page uses it; whoever works in the admin gets every file.

    A file that is not public and one that was lost are both 404: neither the existence of a draft's attachment nor
    the state of our disks is a reader's business.
    """
    if not (request.user.has_perm("wagtailadmin.access_admin") or is_public(document)):
        raise NotFound(_("Tệp này không có hoặc không còn được công bố."))
    if not document.file.storage.exists(document.file.name):
        raise NotFound(_("Tệp này hiện không tải được. Xin liên hệ cơ quan để nhận bản khác."))
