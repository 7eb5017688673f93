"""The title of a document's page: kind, number and trích yếu, at most as long as Wagtail's title field. No Django."""

from viettext.fold import fold
from viettext.normal import nfc

TITLE_LENGTH = 255

#: With these a trích yếu goes on as a sentence: "Nghị định 13/2012/NĐ-CP ban hành Điều lệ Sáng kiến".
_OPENINGS = (
    "ban hành",
    "bãi bỏ",
    "bổ sung",
    "công bố",
    "hướng dẫn",
    "phê duyệt",
    "quy định",
    "sửa đổi",
    "thành lập",
    "về",
)
_FOLDED_OPENINGS = tuple(f"{fold(words)} " for words in _OPENINGS)


def compose_title(kind: str, number: str, subject: str) -> str:
    """The title of a document of ``kind`` ("" if unknown) about ``subject`` ("" if unknown).

    A long one is cut after a whole word and ends with an ellipsis; the number comes early, so it is never cut off.
    """
    name = f"{kind or 'Văn bản'} {number}"
    subject = " ".join(nfc(subject).split())
    if not subject:
        return cut(name)
    if fold(subject).startswith(_FOLDED_OPENINGS):
        return cut(f"{name} {subject[0].lower()}{subject[1:]}")
    return cut(f"{name}: {subject}")


def cut(text: str, length: int = TITLE_LENGTH) -> str:
    """``text`` in at most ``length`` characters, cut after a whole word where there is one."""
    if len(text) <= length:
        return text
    shortened = text[: length - 1]
    if text[length - 1] != " ":
        shortened = shortened.rpartition(" ")[0] or shortened
    return shortened.rstrip(" ,;:–-") + "…"
