"""Pictures in the sizes pages show, for a whole list at a time, and safe against a missing or broken file."""

import logging
import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.images.models import Filter, SourceImageIOError

from viettext.slugs import slugify

#: The sizes in use. A photo is offered to phones in half the width.
CARD = "fill-480x320|format-webp"
PHOTO_SMALL = "width-640|format-webp"
PHOTO = "width-1200|format-webp"
SHARE = "fill-1200x630|format-jpeg"

#: What decoders were seen to raise for pictures with bytes changed at random: OSError mostly, SyntaxError when the
#: damage makes Willow take a picture for SVG, RuntimeError of AVIF, ValueError for impossible dimensions.
UNREADABLE = (SourceImageIOError, OSError, EOFError, SyntaxError, ValueError, RuntimeError)

logger = logging.getLogger(__name__)


def rendition_or_none(image, spec):
    """The rendition of ``image`` for the filter ``spec`` (e.g. ``"fill-1200x630|format-jpeg"``), or ``None``.

    A picture whose file was lost or is not readable is logged and left out. Raises ``InvalidFilterSpecError`` for a
    ``spec`` that is none: that is a mistake in a template, not in the data.
    """
    if image is None:
        return None
    if spec not in _ready(image):
        prepare_renditions([(image, spec)])
    return _ready(image)[spec]


def prepare_renditions(wanted: Iterable[tuple]) -> None:
    """Fetch the renditions of all ``(image, spec)`` at once, so that ``rendition_or_none`` asks nothing more.

    One query for any number of pictures; missing renditions are made and stored together (three queries more, once).
    A rendition whose file was lost is made anew from the picture; ``None`` stands for one that cannot be made.
    Images that are ``None`` are skipped.
    """
    wanted = [(image, spec) for image, spec in wanted if image is not None and spec not in _ready(image)]
    if not wanted:
        return
    stored = _stored(wanted)
    found = {key: rendition for key, rendition in stored.items() if _has_file(rendition)}
    missing = {_key(image, spec): (image, spec) for image, spec in wanted if _key(image, spec) not in found}
    if missing:
        lost = {key: rendition for key, rendition in stored.items() if key in missing}
        found |= _make(missing, lost)
    for image, spec in wanted:
        rendition = found.get(_key(image, spec))
        if rendition is not None:
            rendition.image = image
        _ready(image)[spec] = rendition


def _ready(image) -> dict:
    """What was already fetched for this instance: ``{spec: rendition or None}``."""
    return image.__dict__.setdefault("_ready_renditions", {})


def _key(image, spec) -> tuple:
    return image.pk, spec, Filter(spec).get_cache_key(image)


def _stored(wanted) -> dict:
    renditions = (
        wanted[0][0]
        .get_rendition_model()
        .objects.filter(image__in={image.pk for image, _ in wanted}, filter_spec__in={spec for _, spec in wanted})
    )
    return {(r.image_id, r.filter_spec, r.focal_point_key): r for r in renditions}


def _has_file(rendition) -> bool:
    return rendition.file.storage.exists(rendition.file.name)


def _make(missing: dict, lost: dict) -> dict:
    """Make and store the renditions ``missing``, in place of those ``lost``; those that cannot be made are left out."""
    made = {}
    for key, (image, spec) in missing.items():
        size = Filter(spec)
        size.operations  # noqa: B018  (a spec that is none raises here, not as a damaged picture below)
        try:
            file = image.generate_rendition_file(size)
        except UNREADABLE as error:
            logger.warning("image %s (%s) has no usable file: %s", image.pk, image.title, error)
            continue
        made[key] = image.get_rendition_model()(image=image, filter_spec=spec, focal_point_key=key[2], file=file)
    if not made:
        return {}
    model = type(next(iter(made.values())))
    model.objects.filter(pk__in=[rendition.pk for rendition in lost.values()]).delete()
    # Two readers may come at once; the second keeps the first one's row and throws its own file away.
    model.objects.bulk_create(made.values(), ignore_conflicts=True)
    stored = _stored([missing[key] for key in made])
    for key, rendition in made.items():
        if key in stored and stored[key].file.name != rendition.file.name:
            rendition.file.storage.delete(rendition.file.name)
    return {key: stored[key] for key in made if key in stored}


def is_name_of_file(description: str, title: str, file_name: str) -> bool:
    """Whether ``description`` only repeats how the picture is filed: its title, its file name, with or without suffix.

    Wagtail fills the title from the file name, so both say nothing to who cannot see the picture. Differences of
    case, accents and punctuation do not count ("IMG_2041.JPG" and "img 2041" are the same), nor do the seven letters
    that Django adds to a name already taken ("IMG_2041_a8Zk3Qx.jpg").
    """
    stem, _, suffix = file_name.rpartition(".")
    as_sent = re.sub("_[A-Za-z0-9]{7}$", "", stem)
    names = {title, file_name, stem, as_sent, f"{as_sent}.{suffix}"}
    said = slugify(description)
    return bool(said) and said in map(slugify, names)


def check_description(image, description: str) -> None:
    """Raise ``ValidationError``, in Vietnamese, when ``description`` only repeats how ``image`` is filed."""
    if image and is_name_of_file(description, image.title, PurePosixPath(image.file.name).name):
        raise ValidationError(_("Đây là tên tệp. Hãy tả điều ảnh cho thấy, ví dụ “Đại biểu trao đổi theo nhóm”."))
