"""Picture helpers that survive a missing or broken file: a page must render without its photo."""

import logging

from wagtail.images.models import SourceImageIOError

from viettext.slugs import slugify

#: The sizes in use, so that a list can fetch them for all its entries at once and publishing can make them ahead.
CARD = "fill-480x320|format-webp"
LEAD = "width-1200|format-webp"
SHARE = "fill-1200x630|format-jpeg"

logger = logging.getLogger(__name__)


def rendition_or_none(image, spec):
    """The rendition of ``image`` for the filter ``spec`` (e.g. ``"fill-1200x630|format-jpeg"``), or ``None``.

    A picture whose file was lost or is not readable is logged and left out. Raises ``InvalidFilterSpecError`` for a
    ``spec`` that is none: that is a mistake in a template, not in the data.
    """
    if image is None:
        return None
    try:
        return image.get_rendition(spec)
    except (SourceImageIOError, OSError) as error:
        logger.warning("image %s (%s) has no usable file: %s", image.pk, image.title, error)
        return None


def is_name_of_file(description: str, title: str, file_name: str) -> bool:
    """Whether ``description`` only repeats how the picture is filed: its title, its file name, with or without suffix.

    Wagtail fills the title from the file name, so both say nothing to who cannot see the picture. Differences of
    case, accents and punctuation do not count ("IMG_2041.JPG" and "img 2041" are the same).
    """
    stem, _, _suffix = file_name.rpartition(".")
    said = slugify(description)
    return bool(said) and said in {slugify(title), slugify(file_name), slugify(stem)}
