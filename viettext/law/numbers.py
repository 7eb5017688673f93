"""Numbers of documents ("số, ký hiệu văn bản"): read, compare, print.

How they are built: serial/year/kind-body for legislation (Luật 80/2015/QH13, article 11; Nghị định
34/2016/NĐ-CP, chapter V), serial/kind-body for administrative documents (Nghị định 30/2020/NĐ-CP, Appendix
I), serial-kind/body for the Party (Quy định 66-QĐ/TW of 2017). Older forms ("64-CP", "TTLT/BTC-BGTVT") and
mistyped ones are read too.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from viettext.fold import fold
from viettext.law import agencies, kinds
from viettext.law.symbols import SEPARATOR, canonical_symbol
from viettext.normal import normal_form
from viettext.slugs import slugify

_MAX_LENGTH: Final = 200
_DASHES: Final = str.maketrans(dict.fromkeys("_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\uff0d", "-"))
_SLASHES: Final = str.maketrans(dict.fromkeys("\u2044\u2215\uff0f\\", "/"))
_PUNCTUATION: Final = " \t\r\n.,;:\"'“”‘’()[]*"
_LABEL: Final = re.compile(r"[Ss]ố(?:\s*:|\s)\s*|SỐ(?:\s*:|\s)\s*")
_AROUND: Final = re.compile(r"\s*([/&-])\s*")
_NUMBER: Final = re.compile(
    r"(?P<serial>[0-9]{1,6}(?:\.[0-9]{1,4})?[A-Za-zđĐ]{0,2})"
    r"(?:[/-](?P<year>(?:19|20)[0-9]{2}|[4-9][0-9](?=[/-][^\W\d_])))?"
    r"(?:(?P<joiner>[/-])(?P<symbol>.*))?",
    re.DOTALL,
)
_DOTTED_SLUG: Final = re.compile(r"([0-9]{1,6})-([0-9]{1,4}[a-zđ]{0,2})(?=-(?:19|20)[0-9]{2}(?:-|$))")


class NumberError(ValueError):
    """The text is not the number of a document. The message is Vietnamese and may be shown to an editor."""


@dataclass(frozen=True, eq=False)
class DocumentNumber:
    """The number of a document, in canonical spelling.

    `serial` as printed ("13", "01", "66.13", "522b"); `year` of four digits or None; `symbol` what follows
    ("NĐ-CP", "TTLT/BTC-BGTVT", "" when the source cut it off). `joiner` is the sign between serial and symbol
    of a number without year. Two numbers are equal when their keys are.
    """

    serial: str
    year: int | None
    symbol: str
    joiner: str = field(default="/", repr=False)

    def __eq__(self, other: object) -> bool:
        return self.key == other.key if isinstance(other, DocumentNumber) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.key)

    def __str__(self) -> str:
        return self.format()

    def format(self) -> str:
        """Return the number as it is printed: "13/2012/NĐ-CP", "57-NQ/TW"."""
        year = "" if self.year is None else f"/{self.year}"
        symbol = f"{self.joiner}{self.symbol}" if self.symbol else ""
        return f"{self.serial}{year}{symbol}"

    @property
    def key(self) -> str:
        """ASCII key, equal for all spellings of one number: "13/2012/nd-cp", "57/nq-tw".

        Accents, case, "&", leading zeros and the choice of separators do not count.
        """
        year = "" if self.year is None else f"/{self.year}"
        symbol = "-".join(self.key_segments)
        return f"{self.key_serial}{year}{'/' if symbol else ''}{symbol}"

    @property
    def key_serial(self) -> str:
        """The serial as the key has it: folded, without leading zeros."""
        return fold(self.serial).lstrip("0") or "0"

    @property
    def key_segments(self) -> tuple[str, ...]:
        """The parts of the symbol as the key has them: ("nd", "cp")."""
        return tuple(fold(segment).replace("&", "") for segment in self.segments)

    @property
    def slug(self) -> str:
        """ASCII slug, zeros as printed: "13-2012-nd-cp", "01-2021-tt-btc", "66-13-2026-nq-cp"."""
        return slugify(self.format().replace("&", ""))

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the symbol: "NĐ-CP" -> ("NĐ", "CP"); () when there is no symbol."""
        return tuple(segment for segment in SEPARATOR.split(self.symbol)[::2] if segment)

    @property
    def kind(self) -> str | None:
        """Vietnamese name of the kind the symbol tells: "Nghị định"; None when it tells none.

        A number of the National Assembly (91/2015/QH13) tells none: it may be a code, a law or a resolution.
        Neither does that of the order which promulgated a law or ordinance of the 1990s (23-L/CTN). A symbol
        that starts with the body (1234/UBND-VX) is an official letter, the one kind without abbreviation.
        """
        if not self.segments:
            return None
        first = self.segments[0]
        if first in kinds.PROMULGATING and self.year is None:
            return None
        if name := kinds.name_of(first):
            return name
        is_letter = self.year is None and len(self.segments) > 1 and agencies.abbreviation_of(first) is not None
        return kinds.OFFICIAL_LETTER if is_letter else None

    @property
    def agency(self) -> tuple[str, ...]:
        """Abbreviations of the issuing bodies, without their numbers: ("BTC", "BNN&PTNT"), ("QH",).

        All parts after the kind of a joint document; otherwise the first, since a drafting unit may follow
        (TT-BNN-KL). In a consolidated text the kind it consolidates is skipped (VBHN-NĐ-BTP). () when the
        symbol is cut off.
        """
        rest = list(self.segments)
        abbreviation = rest[0] if rest and kinds.name_of(rest[0]) else ""
        if abbreviation:
            del rest[0]
        if abbreviation == kinds.CONSOLIDATED and len(rest) > 1 and kinds.name_of(rest[0]):
            del rest[0]
        bodies = [agencies.bare(segment) for segment in rest]
        return tuple(body for body in (bodies if abbreviation in kinds.JOINT else bodies[:1]) if body)

    @property
    def is_normative(self) -> bool:
        """Local rule: legislation carries the year (54/2023/QĐ-UBND), an individual act none (959/QĐ-UBND).

        For central documents before 1997 the rule does not hold: 64-CP is a decree.
        """
        return self.year is not None


def parse(text: str) -> DocumentNumber:
    """Read the number that `text` is; "Số:" before it and punctuation around it are allowed.

    Reads any case, missing accents, Ð for Đ, spaces around signs, dashes of all kinds, slugs, "NĐCP" for
    "NĐ-CP", a two-digit year of the last century ("79/98/TT-BTC"), and a symbol cut off ("12/2010/TT-",
    "71/2015"). Raises NumberError when the text is anything else, a plain number or a date included.
    """
    match = _NUMBER.fullmatch(_tidy(text))
    if match is None or not (match["year"] or match["symbol"]):
        raise _error(text)
    symbol = canonical_symbol(match["symbol"] or "")
    if symbol is None or not (match["year"] or symbol):
        raise _error(text)
    serial = match["serial"]
    if match["year"] is None:
        return DocumentNumber(serial, None, *_without_year(symbol, match["joiner"]))
    year = int(match["year"])
    return DocumentNumber(serial, year if year > 99 else 1900 + year, symbol)


def normalise(text: str) -> str:
    """Return the canonical printed form of the number `text` is: "13 / 2012 / nđcp" -> "13/2012/NĐ-CP".

    Leading zeros stay as they are written. Raises NumberError like `parse`.
    """
    return parse(text).format()


def _error(text: str) -> NumberError:
    return NumberError(f"“{text[:80]}” không phải là số, ký hiệu văn bản.")


def _tidy(text: str) -> str:
    if len(text) > _MAX_LENGTH:
        raise _error(text)
    text = normal_form(text).translate(_DASHES).translate(_SLASHES).strip(_PUNCTUATION)
    text = _AROUND.sub(r"\1", _LABEL.sub("", text, count=1) if _LABEL.match(text) else text)
    return _DOTTED_SLUG.sub(r"\1.\2", text) if text[:1].isdigit() and "/" not in text else text


def _without_year(symbol: str, joiner: str) -> tuple[str, str]:
    """Return (symbol, joiner) of a number without year: the Party prints 57-NQ/TW, the state 959/QĐ-UBND."""
    segments = SEPARATOR.split(symbol)
    if len(segments) < 3:
        return symbol, joiner
    if segments[2] in agencies.PARTY:
        return "".join((segments[0], "/", *segments[2:])), "-"
    return symbol, joiner if "/" in symbol else "/"
