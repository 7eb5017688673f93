"""Open data: Wagtail's API v2 under /api/v2/. Only what a reader can reach: public pages, and what those pages use."""

from django.http import HttpRequest, JsonResponse
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.serializers import PageHtmlUrlField, PageSerializer
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet

from core.addresses import absolute
from core.publicity import used_publicly


class PublicAddress(PageHtmlUrlField):
    """Under the portal's public address, as in feeds and sitemap; Wagtail would take host and port of its Site row."""

    def to_representation(self, page):
        return absolute(page.url)


class PublicPageSerializer(PageSerializer):
    html_url = PublicAddress(read_only=True)


class PublicPagesViewSet(PagesAPIViewSet):
    base_serializer_class = PublicPageSerializer


class PublicDocumentsViewSet(DocumentsAPIViewSet):
    def get_queryset(self):
        return used_publicly(self.model).order_by("pk")


class PublicImagesViewSet(ImagesAPIViewSet):
    def get_queryset(self):
        return used_publicly(self.model).order_by("pk")


ENDPOINTS = {"pages": PublicPagesViewSet, "documents": PublicDocumentsViewSet, "images": PublicImagesViewSet}

api = WagtailAPIRouter("api")
for name, endpoint in ENDPOINTS.items():
    api.register_endpoint(name, endpoint)


def index(request: HttpRequest) -> JsonResponse:
    """What there is to ask for, as addresses: ``/api/v2/`` itself."""
    base = absolute(request.path)
    return JsonResponse({name: f"{base}{name}/" for name in ENDPOINTS})
