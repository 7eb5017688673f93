"""Kinds of documents and the abbreviations that stand for them in a document number.

Sources: Luật Ban hành văn bản quy phạm pháp luật (80/2015/QH13, article 4; 64/2025/QH15, article 4) and Nghị
định 154/2020/NĐ-CP (which amends 34/2016/NĐ-CP) for legislation; Pháp lệnh 01/2012/UBTVQH13 for consolidated
texts (VBHN); Nghị định 30/2020/NĐ-CP, article 7 and Appendix III, for the 29 administrative kinds.
"""

from typing import Final, NamedTuple

from viettext.fold import fold


class Kind(NamedTuple):
    """A kind of document: Vietnamese name and abbreviation ("" when numbers of the kind carry none)."""

    name: str
    abbreviation: str


LEGISLATION: Final = (
    Kind("Hiến pháp", ""),
    Kind("Bộ luật", ""),
    Kind("Luật", ""),
    Kind("Pháp lệnh", "PL"),
    Kind("Sắc lệnh", "SL"),
    Kind("Lệnh", "L"),
    Kind("Lệnh", "LCT"),
    Kind("Nghị quyết", "NQ"),
    Kind("Nghị quyết liên tịch", "NQLT"),
    Kind("Nghị định", "NĐ"),
    Kind("Quyết định", "QĐ"),
    Kind("Chỉ thị", "CT"),
    Kind("Thông tư", "TT"),
    Kind("Thông tư liên tịch", "TTLT"),
    Kind("Thông tư liên bộ", "TTLB"),
    Kind("Thông tư liên ngành", "TTLN"),
    Kind("Văn bản hợp nhất", "VBHN"),
)
"""Legislation, past kinds included: they are still in force or cited."""

ADMINISTRATIVE: Final = (
    Kind("Nghị quyết", "NQ"),
    Kind("Quyết định", "QĐ"),
    Kind("Chỉ thị", "CT"),
    Kind("Quy chế", "QC"),
    Kind("Quy định", "QyĐ"),
    Kind("Thông cáo", "TC"),
    Kind("Thông báo", "TB"),
    Kind("Hướng dẫn", "HD"),
    Kind("Chương trình", "CTr"),
    Kind("Kế hoạch", "KH"),
    Kind("Phương án", "PA"),
    Kind("Đề án", "ĐA"),
    Kind("Dự án", "DA"),
    Kind("Báo cáo", "BC"),
    Kind("Biên bản", "BB"),
    Kind("Tờ trình", "TTr"),
    Kind("Hợp đồng", "HĐ"),
    Kind("Công văn", ""),
    Kind("Công điện", "CĐ"),
    Kind("Bản ghi nhớ", "BGN"),
    Kind("Bản thỏa thuận", "BTT"),
    Kind("Giấy ủy quyền", "GUQ"),
    Kind("Giấy mời", "GM"),
    Kind("Giấy giới thiệu", "GGT"),
    Kind("Giấy nghỉ phép", "GNP"),
    Kind("Phiếu gửi", "PG"),
    Kind("Phiếu chuyển", "PC"),
    Kind("Phiếu báo", "PB"),
    Kind("Thư công", ""),
)
"""The 29 kinds of Nghị định 30/2020/NĐ-CP in its order; the first three are then individual acts."""

ALL: Final = tuple(dict.fromkeys(LEGISLATION + ADMINISTRATIVE))

JOINT: Final = frozenset({"NQLT", "TTLT", "TTLB", "TTLN"})
"""Abbreviations of documents that several bodies issue together: every part after them names a body."""

PROMULGATING: Final = frozenset({"L", "LCT"})
"""Abbreviations of the orders by which the head of state promulgates laws and ordinances."""

CONSOLIDATED: Final = "VBHN"
OFFICIAL_LETTER: Final = "Công văn"


def _exact() -> dict[str, str]:
    return {kind.abbreviation.upper(): kind.abbreviation for kind in ALL if kind.abbreviation}


def _folded() -> dict[str, str]:
    found: dict[str, str] = {}
    # Reversed, so that of two that fold alike (HD, HĐ) the one listed first wins.
    for kind in reversed(ALL):
        if kind.abbreviation:
            found[fold(kind.abbreviation)] = kind.abbreviation
    return found


_EXACT: Final = _exact()
_FOLDED: Final = _folded()
_NAMES: Final = {kind.abbreviation: kind.name for kind in reversed(ALL) if kind.abbreviation}


def abbreviation_of(written: str) -> str | None:
    """Return the canonical abbreviation for one in any case, with or without accents; None if unknown.

    "nd" -> "NĐ", "ttr" -> "TTr". An accent that is written decides: "HĐ" is Hợp đồng and "hd" Hướng dẫn, "ĐA"
    is Đề án and "da" Dự án, and the word "đã" is none of them.
    """
    return _EXACT.get(written.upper()) or (_FOLDED.get(written.lower()) if written.isascii() else None)


def name_of(abbreviation: str) -> str | None:
    """Return the Vietnamese name of a canonical abbreviation ("NĐ" -> "Nghị định"), None if unknown."""
    return _NAMES.get(abbreviation)
