"""When are two names of a body or a field the same name? Pure rules, no Django."""

import re

from viettext.law import agencies
from viettext.normal import normal_form
from viettext.slugs import slugify

NAME_LENGTH = 255

_SPACES = re.compile(r"\s+")
#: "… ngày 06/11/2015 của Bộ Tài chính": the rest of a citation caught in the name; its last body is the issuer.
_CITATION = re.compile(r".*\bngày\s+\d{1,2}/\d{1,2}/\d{4}\s+của\s+", re.DOTALL | re.IGNORECASE)
#: A joint string is parted only before what opens the name of a body, so "Văn hóa, Thể thao và Du lịch" stays whole.
_JOINT = re.compile(
    r"(?:\s*[,;]\s*|\s+và\s+)(?=(?:Bộ|Ban|Chính phủ|Chủ tịch|Hội|Hội đồng|Kiểm toán|Ngân hàng|Quốc hội|Sở|Tòa án"
    r"|Thanh tra|Thủ tướng|Tổng cục|Ủy ban|Viện kiểm sát|Văn phòng)\b)",
    re.IGNORECASE,
)


def match_key(name: str) -> str:
    """Equal for spellings of one name: case, tones' placement, accents, punctuation and spaces do not count.

    "Bộ Công Thương." and "Bộ công thương" give "bo-cong-thuong"; "" when no letter or digit remains.
    """
    return slugify(normal_form(name))


_KNOWN = {match_key(name): (name, abbreviation) for abbreviation, name in reversed(agencies.AGENCIES.items())}


def known_abbreviation(name: str) -> str:
    """The abbreviation that document numbers use for the body ``name``, "" when it is not a well-known one."""
    return _KNOWN.get(match_key(name), ("", ""))[1]


def tidy(name: str) -> str:
    """``name`` as it is kept: normal form, single spaces, no punctuation at its ends."""
    return _SPACES.sub(" ", normal_form(name)).strip(" .,;:")


def issuers_in(written: str) -> tuple[str, ...]:
    """The bodies that an issuer string names, usually one; well-known ones in their official spelling.

    A joint string ("Bộ Y tế và Bộ Nội vụ") is parted only when every part is a well-known body; otherwise it stays one
    name, as "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân" must. The rule looks at the string alone, never at
    what is stored, so that an import gives the same answer whenever it runs (docs/decisions/0021).
    """
    name = tidy(_CITATION.sub("", written) or written)
    parts = tuple(tidy(part) for part in _JOINT.split(name))
    if len(parts) > 1 and all(match_key(part) in _KNOWN for part in parts):
        return tuple(_KNOWN[match_key(part)][0] for part in parts)
    key = match_key(name)
    return (_KNOWN[key][0] if key in _KNOWN else name,) if key else ()
