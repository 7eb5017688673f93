"""Document numbers inside what people type: with or without accents, case, spaces, kind or year.

One pass over the digits of the text: a run of digits is a serial if what stands around it (a kind before it,
a year or a symbol after it) says so. Every look around is bounded, so the pass is linear.
"""

import re
from typing import Final, NamedTuple

from viettext.fold import FOLD_TABLE, fold
from viettext.law import kinds
from viettext.law.numbers import DocumentNumber
from viettext.law.symbols import SIGN, WORD_END, symbol_at
from viettext.normal import nfc_with_offsets, normal_form

_YEAR: Final = r"(?P<year>(?:19|20)[0-9]{2}|[4-9][0-9](?=\s?[/-]\s?[a-z]))(?![0-9])"

# All of these match folded text.
_SERIAL: Final = re.compile(
    rf"(?<![0-9/_.])(?<![0-9][,:])(?<![^\W_]-)[0-9]{{1,6}}(?:\.[0-9]{{1,3}}(?=\s?{SIGN}))?[a-z]?{WORD_END}"
)
_SIGNED_YEAR: Final = re.compile(rf"\s{{0,2}}(?P<sign>{SIGN})\s{{0,2}}{_YEAR}(?!\s?/\s?[0-9])")
_NAMED_YEAR: Final = re.compile(rf"(?:\s{{1,2}}nam)?\s{{1,2}}{_YEAR}")
_COUNTS: Final = re.compile(
    rf"[.,][0-9]|\s?{SIGN}\s?[0-9]|\s?%|"
    rf"\s(?:dieu|khoan|diem|chuong|muc|nguoi|ngay|thang|nam|lan|dong|trieu|ty|buoc|loai|cap|truong hop|"
    rf"noi dung){WORD_END}"
)
_YEAR_LIKE: Final = re.compile(r"(?:19|20)[0-9]{2}")

_BARE_KINDS: Final = frozenset(
    kind.name for kind in kinds.LEGISLATION if kind.abbreviation in {"NQ", "NQLT", "NĐ", "QĐ", "CT", "TT", "TTLT"}
)
"""Kinds that people name by the serial alone: "nghị quyết 57", but not "kế hoạch 5 năm"."""

_KIND_NAMES: Final = {fold(kind.name): kind.name for kind in kinds.ALL}


def _kind_before() -> re.Pattern[str]:
    """Return what may stand before a serial, for reversed text: so there is one place to try, not forty.

    Kinds of a single letter are left out: "L 5" is no reference to a Lệnh.
    """
    words = {*_KIND_NAMES, *(fold(kind.abbreviation) for kind in kinds.ALL if len(kind.abbreviation) > 1)}
    alternatives = "|".join(word[::-1] for word in sorted(words, key=len, reverse=True))
    label = r"\s{0,2}[:.]?\s{0,2}os"
    kind = rf"(?P<label>{label}(?=\s))?\s{{0,2}}(?P<kind>{alternatives})"
    return re.compile(rf"(?:{kind}|(?P<only_label>{label})){WORD_END}")


_KIND_BEFORE: Final = _kind_before()
# For reversed text too: a day and its sign, or tháng, ngày, quý, năm, tuần; "tỷ lệ 1/2000" is a scale.
_DATE_BEFORE: Final = re.compile(rf"\s?[/.-]\s?[0-9]|\s{{0,2}}(?:gnaht|yagn|yuq|man|naut|el [yi]t){WORD_END}")


class NumberMention(NamedTuple):
    """A document number, or a part of one, in a text.

    `text` is the slice [start:end), the kind before it included. `serial` as typed; `year` of four digits or
    None; `symbol` in canonical spelling ("NĐ-CP") or None; `kind` the Vietnamese name of the kind that the
    symbol or else the words tell, or None.
    """

    serial: str
    year: int | None
    symbol: str | None
    kind: str | None
    start: int
    end: int
    text: str

    @property
    def number(self) -> DocumentNumber:
        """The number as far as it was typed: its key is the document's key or the beginning of it."""
        return DocumentNumber(self.serial, self.year, self.symbol or "")

    def matches(self, number: DocumentNumber) -> bool:
        """Tell whether `number` may be the one meant: nothing that was typed speaks against it.

        Serial (without leading zeros) and the year, if typed, are equal; the symbol typed is the number's or
        begins it, or the number's is cut off after the kind ("12/2010/TT-") and begins the one typed; the
        kind typed is the number's or the start of its name ("thông tư" for a Thông tư liên tịch), unless the
        number tells no kind.
        """
        typed = self.number
        if typed.key_serial != number.key_serial or self.year not in (None, number.year):
            return False
        parts, known = typed.key_segments, number.key_segments
        is_cut_off = len(known) == 1 and not number.agency
        if known[: len(parts)] != parts and not (is_cut_off and parts[:1] == known):
            return False
        return self.kind is None or number.kind is None or number.kind.startswith(self.kind)


def find_numbers(text: str) -> tuple[NumberMention, ...]:
    """Return the document numbers in `text`, in order, without overlap; offsets are in `text` as given.

    Found: full numbers in the spellings that `numbers.parse` reads, serial and year ("13/2012"), and a kind
    with its serial ("nghị định 13", "nđ 13 năm 2012", "nd13/2012"). Not found: dates (24/8/2023, tháng
    12/2012), fractions, spans of years (2015/2016), a plain number.
    """
    composed, offsets = nfc_with_offsets(text)
    folded = composed.translate(FOLD_TABLE)
    scanner = _Scanner(composed, folded, folded[::-1])
    mentions: list[NumberMention] = []
    position = floor = 0
    while serial := _SERIAL.search(folded, position):
        found = scanner.mention_at(*serial.span(), floor=floor)
        position = serial.end()
        if found is not None:
            number, kind, start, position = found
            floor = position
            begin, end = offsets[start], offsets[position]
            symbol = number.symbol or None
            mentions.append(NumberMention(number.serial, number.year, symbol, kind, begin, end, text[begin:end]))
    return tuple(mentions)


class _Scanner(NamedTuple):
    """Reads the mention around a serial; three texts of one length, positions are in the first two."""

    written: str
    folded: str
    backwards: str

    def mention_at(self, start: int, end: int, floor: int) -> tuple[DocumentNumber, str | None, int, int] | None:
        """Return (number, kind, start, end) of the mention with this serial, None when it is no mention.

        Nothing before `floor` belongs to it.
        """
        serial = self.written[start:end]
        before = self._before(start, floor)
        if before is None or serial[-1].lower() not in "0123456789abcdefghijklmnopqrstuvwxyzđ":
            return None
        kind, has_label, first = before
        year, after_year, is_slash = self._year(end, may_be_named=kind is not None)
        symbol, last = symbol_at(
            self.written, self.folded, after_year, has_year=year is not None, has_kind=kind is not None
        )
        if year is not None and year < 100:
            # Two digits are a year of the last century before a symbol only: 79/98/TT-BTC.
            if not symbol:
                return None
            year += 1900
        number = DocumentNumber(serial, year, symbol)
        if symbol:
            return number, number.kind or kind, first, last
        if _YEAR_LIKE.fullmatch(serial) and not has_label and (year is None or int(serial) <= year <= int(serial) + 10):
            is_told = False  # 2015/2016 is a span of years; a serial may still look like a year: 1913/2005
        elif year is None:
            is_told = kind in _BARE_KINDS and not _COUNTS.match(self.folded, end)
        elif kind is None and not has_label:
            is_told = is_slash and serial[-1].isdigit() and not self._is_date(start, floor)
        else:
            is_told = kind is not None or is_slash
        return (number, kind, first, last) if is_told else None

    def _before(self, start: int, floor: int) -> tuple[str | None, bool, int] | None:
        """Return (kind, whether "số" is there, where they start); None when the digits belong to a word."""
        size = len(self.folded)
        match = _KIND_BEFORE.match(self.backwards, size - start, size - floor)
        if match is not None and match["only_label"]:
            return None, True, size - match.end()
        if match is not None:
            begin, end = size - match.end("kind"), size - match.start("kind")
            kind = _KIND_NAMES.get(self.folded[begin:end])
            # "27.6.NĐ.4", "18-TT45": an abbreviation within a longer sign is not a kind before a number.
            if kind is None and self.folded[max(begin - 1, 0)] not in "-./_":
                abbreviation = kinds.abbreviation_of(normal_form(self.written[begin:end]))
                kind = abbreviation and kinds.name_of(abbreviation)
            if kind:
                return kind, bool(match["label"]), begin
        return None if start and self.folded[start - 1].isalnum() else (None, False, start)

    def _year(self, position: int, *, may_be_named: bool) -> tuple[int | None, int, bool]:
        """Return (year, where it ends, whether a slash leads it)."""
        match = _SIGNED_YEAR.match(self.folded, position)
        if match is not None:
            return int(match["year"]), match.end(), match["sign"] == "/"
        if may_be_named and (match := _NAMED_YEAR.match(self.folded, position)):
            return int(match["year"]), match.end(), False
        return None, position, False

    def _is_date(self, start: int, floor: int) -> bool:
        """Tell whether serial and year are rather a month ("tháng 12/2012"), a date or a scale."""
        size = len(self.folded)
        return _DATE_BEFORE.match(self.backwards, size - start, size - floor) is not None
