"""Every address of the portal (the contract, DESIGN section 3). Content pages come last: Wagtail answers the rest."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from django.views.static import serve as serve_file
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from . import health
from .api import api
from .api import index as api_index
from .views.pages import serve as serve_page
from .views.robots import robots
from .views.sitemaps import sitemap_xml

urlpatterns = [
    path("health/live", health.live, name="health-live"),
    path("health/ready", health.ready, name="health-ready"),
    path("favicon.ico", RedirectView.as_view(url=f"{settings.STATIC_URL}icons/portal.svg", permanent=True)),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap_xml, name="sitemap"),
    path("tim-kiem/", include("search.urls")),
    path("api/v1/", include("search.api_urls")),
    path("api/v2/", api_index, name="api-index"),
    path("api/v2/", api.urls),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]

if settings.SERVE_MEDIA:
    urlpatterns.append(
        re_path(rf"^{settings.MEDIA_URL.lstrip('/')}(?P<path>.*)$", serve_file, {"document_root": settings.MEDIA_ROOT})
    )

urlpatterns += [
    re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
    path("", include(wagtail_urls)),
]

handler400 = "portal.views.errors.bad_request"
handler403 = "portal.views.errors.permission_denied"
handler404 = "portal.views.errors.page_not_found"
handler500 = "portal.views.errors.server_error"
