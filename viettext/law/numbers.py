"""Numbers of documents ("số, ký hiệu văn bản"): read, compare, print.

How they are built: serial/year/kind-body for legislation (Luật 80/2015/QH13, article 11; Nghị định 34/2016/NĐ-CP,
chapter V), serial/kind-body for administrative documents (Nghị định 30/2020/NĐ-CP, Appendix I), serial-kind/body for
the Party (Quy định 66-QĐ/TW of 2017). Older forms ("64-CP", "TTLT/BTC-BGTVT") and mistyped ones are read too.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from viettext.fold import fold
from viettext.law import agencies, kinds
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
_DOTTED_SLUG: Final = re.compile(r"([0-9]{1,6})-([0-9]{1,4})(?=-(?:19|20)[0-9]{2}(?:-|$))")
_SEGMENT: Final = re.compile(r"[A-ZĐƯa-zđư]{1,24}(?:&[A-ZĐƯa-zđư]{1,24}){0,3}[0-9]{0,3}|[0-9]{1,4}")
_SEPARATOR: Final = re.compile(r"([/-])")


class NumberError(ValueError):
    """The text is not the number of a document. The message is Vietnamese and may be shown to an editor."""


@dataclass(frozen=True, eq=False)
class DocumentNumber:
    """The number of a document, in canonical spelling.

    `serial` as printed ("13", "01", "66.13", "522b"); `year` of four digits or None; `symbol` what follows
    ("NĐ-CP", "TTLT/BTC-BGTVT", "" when the source cut it off). `joiner` is the sign between serial and symbol of a number without year.
    Two numbers are equal when their keys are.
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
        symbol = "-".join(fold(segment).replace("&", "") for segment in self.segments)
        return f"{fold(self.serial).lstrip('0') or '0'}{year}{'/' if symbol else ''}{symbol}"

    @property
    def slug(self) -> str:
        """ASCII slug, zeros as printed: "13-2012-nd-cp", "01-2021-tt-btc", "66-13-2026-nq-cp"."""
        return slugify(self.format().replace("&", ""))

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the symbol: "NĐ-CP" -> ("NĐ", "CP"); () when there is no symbol."""
        return tuple(segment for segment in _SEPARATOR.split(self.symbol)[::2] if segment)

    @property
    def kind(self) -> str | None:
        """Vietnamese name of the kind the symbol tells: "Nghị định"; None when it tells none.

        A number of the National Assembly (91/2015/QH13) tells none: it may be a code, a law or a resolution. A symbol
        that starts with the body (1234/UBND-VX) is an official letter, the one kind without abbreviation.
        """
        if not self.segments:
            return None
        first = self.segments[0]
        if name := kinds.name_of(first):
            return name
        is_letter = self.year is None and len(self.segments) > 1 and agencies.abbreviation_of(first) is not None
        return kinds.OFFICIAL_LETTER if is_letter else None

    @property
    def agency(self) -> tuple[str, ...]:
        """Abbreviations of the issuing bodies, numbers of legislature or unit left out: ("BTC", "BNN&PTNT"), ("QH",).

        All parts after the kind of a joint document; otherwise the first, since a drafting unit may follow
        (TT-BNN-KL). In a consolidated text the kind it consolidates is skipped (VBHN-NĐ-BTP). () when cut off.
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
        """Local rule: legislation carries the year (54/2023/QĐ-UBND), an individual act does not (959/QĐ-UBND).

        For central documents before 1997 the rule does not hold: 64-CP is a decree.
        """
        return self.year is not None


def parse(text: str) -> DocumentNumber:
    """Read the number that `text` is; "Số:" before it and punctuation around it are allowed.

    Reads any case, missing accents, Ð for Đ, spaces around signs, dashes of all kinds, slugs, "NĐCP" for "NĐ-CP",
    a two-digit year of the last century ("79/98/TT-BTC"), and a symbol cut off ("12/2010/TT-", "71/2015").
    Raises NumberError when the text is anything else, a plain number or a date included.
    """
    match = _NUMBER.fullmatch(_tidy(text))
    if match is None or not (match["year"] or match["symbol"]):
        raise _error(text)
    symbol = _canonical_symbol(match["symbol"] or "")
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


def _canonical_symbol(written: str) -> str | None:
    """Return the canonical symbol, None when `written` cannot be one."""
    parts = _SEPARATOR.split(written.rstrip("/-"))
    # "ND CP": a space for the dash, taken only between a known kind and known bodies.
    if len(parts) == 1 and len(words := parts[0].split()) > 1:
        known = [kinds.abbreviation_of(words[0]), *map(agencies.abbreviation_of, words[1:])]
        return "-".join(filter(None, known)) if all(known) else None
    if not all(_SEGMENT.fullmatch(part) for part in parts[::2] if part):
        return None
    if len(parts) == 1 and (pair := _taken_apart(parts[0])):
        return pair
    # The kind comes first, or second in a consolidated text; further on "ND" is not short for Nghị định.
    kind_at = (0, 2) if kinds.abbreviation_of(parts[0]) == kinds.CONSOLIDATED else (0,)
    symbol = "".join(
        part if index % 2 else canonical_segment(part, may_be_kind=index in kind_at) for index, part in enumerate(parts)
    )
    return symbol if not symbol or symbol[0].isalpha() else None


def canonical_segment(written: str, *, may_be_kind: bool) -> str:
    """Return one part of a symbol in canonical spelling: of a known kind or body its own, else upper case."""
    kind = kinds.abbreviation_of(written) if may_be_kind else None
    return kind or agencies.abbreviation_of(written) or written.upper()


def _taken_apart(written: str) -> str | None:
    """Return "NĐ-CP" for "NĐCP": a known kind and a known body run together; None for anything else."""
    if canonical_segment(written, may_be_kind=True) != written.upper() or agencies.abbreviation_of(written):
        return None
    for length in range(min(4, len(written) - 1), 1, -1):
        kind = kinds.abbreviation_of(written[:length])
        body = agencies.abbreviation_of(written[length:])
        if kind and body:
            return f"{kind}-{body}"
    return None


def _without_year(symbol: str, joiner: str) -> tuple[str, str]:
    """Return (symbol, joiner) of a number without year: the Party prints 57-NQ/TW, the state 959/QĐ-UBND."""
    segments = _SEPARATOR.split(symbol)
    if len(segments) < 3:
        return symbol, joiner
    if segments[2] in agencies.PARTY:
        return "".join((segments[0], "/", *segments[2:])), "-"
    return symbol, joiner if "/" in symbol else "/"
