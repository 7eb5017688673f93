"""ASCII slugs: an address that survives being shared, read out and typed."""

import re
import unicodedata
from typing import Final

from viettext.fold import fold

_AND: Final = re.compile(r"(?<=\s)&(?=\s)")
_NOT_SLUG: Final = re.compile(r"[^a-z0-9]+")
_SPELLED: Final = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "þ": "th", "ı": "i"})


def slugify(text: str, max_length: int | None = None) -> str:
    """Return `text` as lower-case ASCII words joined by dashes: "Đổi mới sáng tạo" -> "doi-moi-sang-tao".

    "&" between spaces is read as "và" ("Khoa học & Công nghệ" -> "khoa-hoc-va-cong-nghe"), inside an
    abbreviation it separates ("R&D" -> "r-d"). Letters of other scripts are dropped; "" when nothing remains.

    `max_length` is in characters; the slug is cut after a whole word, a first word longer than that is cut
    inside. Raises ValueError when `max_length` is not positive.
    """
    if max_length is not None and max_length < 1:
        raise ValueError(f"max_length must be positive, not {max_length}")
    spelled = fold(_AND.sub("va", text)).translate(_SPELLED)
    # Compatibility forms (ﬁ, ², full-width letters) become ASCII; what has no ASCII form becomes a separator.
    ascii_text = spelled if spelled.isascii() else fold(unicodedata.normalize("NFKD", spelled))
    words = re.sub("[\u0300-\u036f]+", "", ascii_text)
    slug = _NOT_SLUG.sub("-", words).strip("-")
    return slug if max_length is None else _cut(slug, max_length)


def _cut(slug: str, max_length: int) -> str:
    if len(slug) <= max_length:
        return slug
    whole_words = slug[: max_length + 1].rpartition("-")[0]
    return whole_words or slug[:max_length]
