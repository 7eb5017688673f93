"""Picture helpers that survive a missing or broken file: a page must render without its photo."""

import logging

from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError

logger = logging.getLogger(__name__)


def rendition_or_none(image, spec):
    """The rendition of ``image`` for the filter ``spec`` (e.g. ``"fill-1200x630|format-jpeg"``), or ``None``.

    A picture whose file was lost or is not readable is logged once a request and left out.
    """
    if image is None:
        return None
    try:
        return image.get_rendition(spec)
    except (SourceImageIOError, OSError) as error:
        logger.warning("image %s (%s) has no usable file: %s", image.pk, image.title, error)
        return None
    except InvalidFilterSpecError:
        raise
