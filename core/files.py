"""Private storage: files that no address reaches without a permission check (DESIGN decision 14)."""

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible


@deconstructible(path="core.files.PrivateStorage")
class PrivateStorage(FileSystemStorage):
    """Files under ``PRIVATE_MEDIA_ROOT`` (0600), outside everything a web server publishes; ``url()`` refuses."""

    def __init__(self, **kwargs):
        kwargs.setdefault("location", settings.PRIVATE_MEDIA_ROOT)
        kwargs.setdefault("file_permissions_mode", 0o600)
        super().__init__(**kwargs)

    def url(self, name):
        # NotImplementedError is what Wagtail reads as "serve this file through the view".
        raise NotImplementedError("A private file has no address; serve it through a view that checks permission.")
