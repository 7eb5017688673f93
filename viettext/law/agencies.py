"""Bodies that issue documents and the abbreviations their numbers carry.

Source: the numbers of documents as Công báo (the official gazette) prints them; no single decree lists the
abbreviations. Former bodies stay, since their documents are still in force or cited. A body that is missing
here costs little: its abbreviation is read as it is written, only its accents are not restored.
"""

import re
from typing import Final

from viettext.fold import fold

AGENCIES: Final = {
    # National Assembly, President, Government
    "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "VPQH": "Văn phòng Quốc hội",
    "CTN": "Chủ tịch nước",
    "VPCTN": "Văn phòng Chủ tịch nước",
    "HĐBT": "Hội đồng Bộ trưởng",
    "HĐNN": "Hội đồng Nhà nước",
    "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "VPCP": "Văn phòng Chính phủ",
    # Courts, procuracy, audit
    "HĐTP": "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    "TANDTC": "Tòa án nhân dân tối cao",
    "CA": "Chánh án Tòa án nhân dân tối cao",
    "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "VKSTC": "Viện kiểm sát nhân dân tối cao",
    "KTNN": "Kiểm toán nhà nước",
    # Ministries and bodies of ministerial rank, present and former
    "BCA": "Bộ Công an",
    "BCN": "Bộ Công nghiệp",
    "BCT": "Bộ Công Thương",
    "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BGTVT": "Bộ Giao thông vận tải",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BKHCNMT": "Bộ Khoa học, Công nghệ và Môi trường",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BNG": "Bộ Ngoại giao",
    "BNN": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNV": "Bộ Nội vụ",
    "BQP": "Bộ Quốc phòng",
    "BTC": "Bộ Tài chính",
    "BTM": "Bộ Thương mại",
    "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BTP": "Bộ Tư pháp",
    "BTS": "Bộ Thủy sản",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BVHTT": "Bộ Văn hóa - Thông tin",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BXD": "Bộ Xây dựng",
    "BYT": "Bộ Y tế",
    "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "TTCP": "Thanh tra Chính phủ",
    "UBDT": "Ủy ban Dân tộc",
    # Local government and its departments
    "HĐND": "Hội đồng nhân dân",
    "UBND": "Ủy ban nhân dân",
    "CTUBND": "Chủ tịch Ủy ban nhân dân",
    "VPUBND": "Văn phòng Ủy ban nhân dân",
    "SKHCN": "Sở Khoa học và Công nghệ",
    "SNV": "Sở Nội vụ",
    "STC": "Sở Tài chính",
    "STP": "Sở Tư pháp",
    # Front and mass organisations
    "UBTWMTTQVN": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    # Party
    "TW": "Ban Chấp hành Trung ương",
    "VPTW": "Văn phòng Trung ương Đảng",
    "BTCTW": "Ban Tổ chức Trung ương",
    "UBKTTW": "Ủy ban Kiểm tra Trung ương",
    "TU": "Tỉnh ủy, Thành ủy",
    "ĐU": "Đảng ủy",
}
"""Canonical abbreviation -> Vietnamese name."""

PARTY: Final = frozenset({"TW", "VPTW", "BTCTW", "UBKTTW", "TU", "ĐU"})
"""Bodies of the Party, whose numbers read "57-NQ/TW" (Quy định 66-QĐ/TW of 2017 on Party documents)."""

_ALIASES: Final = {"TƯ": "TW"}
_EXACT: Final = {abbreviation.upper(): abbreviation for abbreviation in AGENCIES} | _ALIASES
_FOLDED: Final = {fold(abbreviation): abbreviation for abbreviation in AGENCIES}
_UNIT: Final = re.compile(r"[0-9]+$")


def bare(written: str) -> str:
    """Return the abbreviation without its trailing number of a legislature (QH13) or unit (NHNN9)."""
    return _UNIT.sub("", written)


def abbreviation_of(written: str) -> str | None:
    """Return the canonical abbreviation for one in any case, all accents written or none; None if unknown.

    "bgddt" -> "BGDĐT", "ttg" -> "TTg". A trailing number (of a legislature or a unit) is kept: "qh13" ->
    "QH13".
    """
    stem = bare(written)
    found = _EXACT.get(stem.upper()) or (_FOLDED.get(stem.lower()) if stem.isascii() else None)
    return found + written[len(stem) :] if found else None
