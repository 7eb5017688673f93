"""The demo's pictures and the bulletin's PDF in the media library; drawn only when something new shows them."""

import io
from functools import cached_property

from django.core.files.base import ContentFile
from django.db.models import Q
from PIL import Image

from core.models import PortalDocument, PortalImage

from .content.bulletin import ISSUE
from .content.shapes import Picture
from .content.site import PICTURES
from .pictures import draw
from .pictures.bulletin import pages, to_pdf
from .pictures.lettering import vietnamese_fonts

JPEG = {"quality": 85, "optimize": True, "progressive": True}
COVER = Picture("Bìa bản tin số 03/2026", "Bìa bản tin: bóng đèn sáng trên nền núi, bên dưới là các tiêu đề")


class Library:
    """Pictures by name. One that is in the library already (by its file's name) is used as it is."""

    def __init__(self):
        self._pictures: dict[str, PortalImage] = {}

    def picture(self, name: str) -> PortalImage:
        """The drawn scene ``name``."""
        return self._kept(name, PICTURES[name], lambda: draw(name))

    def cover(self) -> PortalImage:
        """The front page of the bulletin."""
        return self._kept("bulletin_cover", COVER, lambda: self._bulletin_pages[0])

    def bulletin_pdf(self) -> PortalDocument:
        document = PortalDocument(title=ISSUE.title)
        document.file = ContentFile(to_pdf(ISSUE, self._bulletin_pages), name=f"{ISSUE.slug}.pdf")
        document._set_document_file_metadata()
        document.save()
        return document

    @cached_property
    def _bulletin_pages(self) -> list[Image.Image]:
        return pages(ISSUE, vietnamese_fonts())

    def _kept(self, name: str, about: Picture, make) -> PortalImage:
        if name not in self._pictures:
            self._pictures[name] = self._stored(name) or self._store(name, about, make())
        return self._pictures[name]

    @staticmethod
    def _stored(name: str) -> PortalImage | None:
        # The storage puts "_x7Yz" behind a name that is taken, so both endings count.
        stem = f"original_images/demo-{name}"
        known = PortalImage.objects.filter(Q(file=f"{stem}.jpg") | Q(file__startswith=f"{stem}_"))
        return known.order_by("pk").first()

    @staticmethod
    def _store(name: str, about: Picture, picture: Image.Image) -> PortalImage:
        data = io.BytesIO()
        picture.save(data, "JPEG", **JPEG)
        image = PortalImage(title=about.title, description=about.description, credit=about.credit)
        image.file = ContentFile(data.getvalue(), name=f"demo-{name}.jpg")
        image.width, image.height = picture.size
        image._set_image_file_metadata()
        image.save()
        return image
