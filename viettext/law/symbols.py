"""The symbol of a document number: the abbreviations of kind and issuing bodies after serial and year."""

import re
from typing import Final

from viettext.law import agencies, kinds
from viettext.normal import normal_form

SEPARATOR: Final = re.compile(r"([/-])")
SIGN: Final = r"[/_\u2010-\u2015\u2212-]"
"""Signs typed between the parts of a number, as a regular expression."""

WORD_END: Final = r"(?![^\W_])"

# Capitals without tone, of the Vietnamese letters only Đ and Ư; a unit or a legislature adds a number.
_SEGMENT: Final = re.compile(r"[A-ZĐƯa-zđư]{1,24}(?:&[A-ZĐƯa-zđư]{1,24}){0,3}[0-9]{0,3}|[0-9]{1,4}")

# Both match folded text.
_PART: Final = rf"(?P<part>[a-z]{{1,24}}(?:&[a-z]{{1,24}}){{0,3}}[0-9]{{0,3}}){WORD_END}"
_SIGNED: Final = re.compile(rf"(?P<spaces>\s{{0,2}})(?P<sign>{SIGN})(?P<more>\s{{0,2}}){_PART}")
_SPACED: Final = re.compile(rf"\s{{1,2}}{_PART}")
_MAX_PARTS: Final = 12

_ALONE: Final = frozenset({"CP", "TTg", "HĐBT"})
"""Bodies whose old numbers carry neither year nor kind: 64-CP, 619/TTg."""

_WORDS: Final = frozenset({"dieu", "khoan", "diem", "chuong", "muc", "phan", "ngay", "thang", "nam", "cua", "ve", "va"})
"""Words of a query that typed without accents look like an abbreviation: "13/2012/nd-cp-dieu-5"."""


def canonical_symbol(written: str) -> str | None:
    """Return the symbol in canonical spelling, None when `written` (in normal form) cannot be one.

    Known kinds and bodies get their own spelling ("nd-cp" -> "NĐ-CP"), other parts upper case. "NĐCP" and "ND
    CP" are taken apart where kind and body are known; a trailing sign is dropped ("TT-" -> "TT").
    """
    parts = SEPARATOR.split(written.rstrip("/-"))
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
        part if index % 2 else _known(part, may_be_kind=index in kind_at) or part.upper()
        for index, part in enumerate(parts)
    )
    return symbol if not symbol or symbol[0].isalpha() else None


def _known(written: str, *, may_be_kind: bool) -> str | None:
    kind = kinds.abbreviation_of(written) if may_be_kind else None
    return kind or agencies.abbreviation_of(written)


def _taken_apart(written: str) -> str | None:
    """Return "NĐ-CP" for "NĐCP": a known kind and a known body run together; None for anything else."""
    if _known(written, may_be_kind=True):
        return None
    for length in range(min(4, len(written) - 1), 1, -1):
        kind = kinds.abbreviation_of(written[:length])
        body = agencies.abbreviation_of(written[length:])
        if kind and body:
            return f"{kind}-{body}"
    return None


def symbol_at(written: str, folded: str, position: int, *, has_year: bool, has_kind: bool) -> tuple[str, int]:
    """Return (canonical symbol, where it ends) of the symbol at `position`; ("", position) when none is.

    For running text: `folded` is `written` folded character for character. What stands before the symbol
    decides how much it must show: behind a slash, after a year or a kind, any abbreviation will do; else its
    parts must be known, so that neither "5-a" nor "13/2012 sửa đổi" has one.
    """
    first = _SIGNED.match(folded, position)
    if first is not None:
        part = _written_part(written, first)
        is_known = _known(part, may_be_kind=True) or _taken_apart(part)
        may_be_unknown = (has_year or has_kind) and first["sign"] == "/" and _is_tight(first)
        if not is_known and not (may_be_unknown and _is_plausible(part)):
            return "", position
        is_enough = has_year or has_kind or is_known in _ALONE
    elif (has_year or has_kind) and (first := _SPACED.match(folded, position)):
        part = _written_part(written, first)
        if not _known(part, may_be_kind=True) and not _taken_apart(part):
            return "", position
        # "thông tư 13/2012 hd ...": one word more is not a symbol, unless it is like QH13.
        is_enough = part[-1].isdigit()
    else:
        return "", position
    rest, end = _rest(written, folded, first.end(), may_be_spaced=kinds.abbreviation_of(part) is not None)
    symbol = canonical_symbol(part + rest)
    if symbol is None or not (is_enough or SEPARATOR.search(symbol)):
        return "", position
    return symbol, end


def _rest(written: str, folded: str, position: int, *, may_be_spaced: bool) -> tuple[str, int]:
    """Return (the parts after the first, each behind its separator; where they end)."""
    rest = ""
    for _ in range(_MAX_PARTS):
        if match := _SIGNED.match(folded, position):
            part = _written_part(written, match)
            if not (_is_plausible(part) if _is_tight(match) else agencies.abbreviation_of(part)):
                break
            rest += ("/" if match["sign"] == "/" else "-") + part
        elif may_be_spaced and not rest and (match := _SPACED.match(folded, position)):
            part = _written_part(written, match)
            if not agencies.abbreviation_of(part):
                break
            rest = "-" + part
        else:
            break
        position = match.end()
    return rest, position


def _written_part(written: str, match: re.Match[str]) -> str:
    return normal_form(written[match.start("part") : match.end("part")])


def _is_tight(match: re.Match[str]) -> bool:
    return not match["spaces"] and not match["more"]


def _is_plausible(part: str) -> bool:
    return _SEGMENT.fullmatch(part) is not None and part.lower() not in _WORDS
