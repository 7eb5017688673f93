"""Open data: Wagtail's API v2 under /api/v2/, published content only."""

from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet

from core.publicity import public_documents


class PublicDocumentsViewSet(DocumentsAPIViewSet):
    """Only files a reader can reach: those a live, unrestricted page uses."""

    def get_queryset(self):
        return super().get_queryset() & public_documents()


api = WagtailAPIRouter("api")
api.register_endpoint("pages", PagesAPIViewSet)
api.register_endpoint("documents", PublicDocumentsViewSet)
api.register_endpoint("images", ImagesAPIViewSet)
