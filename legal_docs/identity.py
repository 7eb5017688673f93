"""What a document number says about the document that carries it: key, slug, serial and year. No Django here."""

import re
from dataclasses import dataclass

from viettext.law import numbers
from viettext.normal import normal_form
from viettext.slugs import slugify

NUMBER_LENGTH = 120
#: Wagtail's slug field holds 255; room is left for "-2" behind a slug that is taken.
SLUG_LENGTH = 200

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Identity:
    """How a document is named.

    ``printed`` in canonical spelling; ``key`` equal for all spellings of one number; ``slug`` the last part of its
    address; ``serial`` without leading zeros ("13", "66.13", "522b"; "" when the number cannot be read); ``year`` the
    one in the number; ``kind`` the name of the kind its symbol tells.
    """

    printed: str
    key: str
    slug: str
    serial: str = ""
    year: int | None = None
    kind: str | None = None


def identify(number: str) -> Identity:
    """The identity of the document numbered ``number``. A number of an unknown form keeps its printed text.

    Raises ``ValueError`` (a Vietnamese sentence) when nothing in ``number`` could stand in an address, or when it is
    longer than ``NUMBER_LENGTH``.
    """
    printed = _SPACES.sub(" ", normal_form(number)).strip()
    if len(printed) > NUMBER_LENGTH:
        raise ValueError(f"số, ký hiệu dài quá {NUMBER_LENGTH} ký tự: “{printed[:60]}…”")
    try:
        parsed = numbers.parse(printed)
    except numbers.NumberError:
        slug = slugify(printed, max_length=SLUG_LENGTH)
        if not any(character.isdigit() for character in slug):
            raise ValueError(f"số, ký hiệu không dùng được: “{printed}”") from None
        return Identity(printed, key=slug, slug=slug)
    key = parsed.key
    return Identity(
        printed=parsed.format(),
        key=key,
        slug=parsed.slug[:SLUG_LENGTH].strip("-"),
        serial=parsed.key_serial,
        year=parsed.year,
        kind=parsed.kind,
    )
