"""Open data: Wagtail's API v2 under /api/v2/. Only what a reader can reach: public pages, and what those pages use."""

from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet

from core.publicity import used_publicly


class PublicDocumentsViewSet(DocumentsAPIViewSet):
    def get_queryset(self):
        return used_publicly(self.model).order_by("pk")


class PublicImagesViewSet(ImagesAPIViewSet):
    def get_queryset(self):
        return used_publicly(self.model).order_by("pk")


api = WagtailAPIRouter("api")
api.register_endpoint("pages", PagesAPIViewSet)
api.register_endpoint("documents", PublicDocumentsViewSet)
api.register_endpoint("images", PublicImagesViewSet)
