from .announced import AnnouncedModel
from .base import BasePage
from .body import WithBody
from .files import PortalDocument
from .images import PortalImage, PortalRendition
from .site import SiteProfile

__all__ = [
    "AnnouncedModel",
    "BasePage",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "SiteProfile",
    "WithBody",
]
