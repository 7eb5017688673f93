"""Search documents for engine tests: a small library whose right answers are plain to see."""

from datetime import date

from search.documents import Passage, SearchDocument


def legal(pk: int, number: str, title: str, articles: list[tuple[str, str, str]] = (), **changes) -> SearchDocument:
    """A legal document; ``articles`` are (number, heading, text)."""
    kind = changes.pop("kind", "nghi-dinh")
    values = {
        "key": f"legal_document:{pk}",
        "type": "legal_document",
        "title": title,
        "url": f"/van-ban/{pk}/",
        "number": number,
        "context": (number, title),
        "date": date(2012, 3, 2),
        "facets": {"kind": (kind,), "issuer": ("chinh-phu",), "field": ("so-huu-tri-tue",), "year": ("2012",)},
        "valid_from": date(2012, 4, 16),
        "status": "",
        "passages": tuple(
            Passage(f"dieu-{article}", f"Điều {article}", article, heading, text) for article, heading, text in articles
        ),
    }
    return SearchDocument(**(values | changes))


def article(pk: int, title: str, text: str = "", **changes) -> SearchDocument:
    values = {
        "key": f"article:{pk}",
        "type": "article",
        "title": title,
        "url": f"/tin-tuc/{pk}/",
        "text": text,
        "date": date(2023, 8, 24),
    }
    return SearchDocument(**(values | changes))


LIBRARY = [
    legal(
        1,
        "13/2012/NĐ-CP",
        "Nghị định ban hành Điều lệ Sáng kiến",
        [
            ("3", "Đối tượng được công nhận là sáng kiến", "Giải pháp kỹ thuật, giải pháp quản lý có tính mới."),
            ("5", "Yêu cầu công nhận sáng kiến", "Tác giả có thể yêu cầu cơ sở công nhận sáng kiến của mình."),
            ("5a", "Hồ sơ", "Đơn yêu cầu nêu tên sáng kiến, tác giả và lợi ích thu được."),
        ],
    ),
    legal(
        2,
        "13/2012/TT-BCT",
        "Thông tư về an toàn hóa chất",
        [("1", "Phạm vi", "Thông tư này quy định việc khai báo hóa chất nguy hiểm.")],
        kind="thong-tu",
        valid_to=date(2018, 1, 1),
    ),
    legal(
        3,
        "07/2022/QH15",
        "Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ",
        [("1", "Sửa đổi", "Tổ chức chủ trì có quyền đăng ký sáng chế do ngân sách nhà nước đầu tư.")],
        kind="luat",
        facets={"kind": ("luat",), "issuer": ("quoc-hoi",), "field": ("so-huu-tri-tue",), "year": ("2022",)},
        date=date(2022, 6, 16),
        valid_from=date(2030, 1, 1),
    ),
    legal(4, "959/QĐ-UBND", "Quyết định công nhận hòa giải viên", [], kind="quyet-dinh", valid_from=None),
    article(1, "Tập huấn công tác sáng kiến", "Hơn một trăm đại biểu học cách viết hồ sơ công nhận sáng kiến."),
    article(2, "Bán dẫn: cơ hội của tỉnh", "Doanh nghiệp bán dẫn tìm đến khu công nghiệp."),
]
