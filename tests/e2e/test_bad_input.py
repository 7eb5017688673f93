"""Absurd questions get the right status and a sentence in Vietnamese, never a 500 and never their own markup back."""

import pytest

from tests.support import web
from tests.support.fixtures import ON_THE_PORTAL

pytestmark = ON_THE_PORTAL

MARKUP = '<script>alert("x")</script><img src=x onerror=alert(1)>'


def message(answer: web.Answer) -> str:
    """What the page tells the reader, or nothing."""
    told = answer.html().select_one("[role=alert], .empty, .lede")
    return told.get_text(" ", strip=True) if told else ""


@pytest.mark.parametrize(
    ("path", "parameters", "status", "told"),
    [
        ("/tim-kiem/", {"q": "x" * 10_000}, 400, "ký tự"),
        ("/tim-kiem/", {"q": "sáng kiến", "page": "-1"}, 400, "1"),
        ("/tim-kiem/", {"q": "sáng kiến", "page": "mot"}, 400, "số nguyên"),
        ("/tim-kiem/", {"q": "sáng kiến", "page": "99999"}, 400, "lớn nhất"),
        ("/tim-kiem/", {"q": "sáng kiến", "page": "900"}, 404, "Không có trang kết quả này"),
        ("/tim-kiem/", {"q": "sáng kiến", "kind": "khong-co"}, 400, "khong-co"),
        ("/tim-kiem/", {"q": "sáng kiến", "scope": MARKUP}, 400, "Không có giá trị"),
        ("/tim-kiem/", {"q": "sáng kiến", "on": "hôm qua"}, 400, "Ngày không hợp lệ"),
        ("/tim-kiem/", {"q": "zzzzqqqq"}, 200, "Không tìm thấy"),
        ("/tin-tuc/", {"page": "-1"}, 404, "-1"),
        ("/tin-tuc/", {"page": "99999"}, 404, "99999"),
        ("/tin-tuc/", {"page": MARKUP}, 404, "không có trang"),
        ("/van-ban/", {"status": "khong-co"}, 400, "khong-co"),
        ("/van-ban/", {"kind": MARKUP}, 400, "không có giá trị"),
        ("/van-ban/", {"q": "x" * 10_000}, 400, "ký tự"),
        ("/van-ban/", {"page": "99999"}, 404, "99999"),
        ("/khong-co-trang-nay/", {}, 404, "Trang này không có ở đây"),
        ("/van-ban/2012/khong-co/", {}, 404, "Trang này không có ở đây"),
        ("/documents/999999/khong-co.pdf", {}, 404, ""),
        ("/media/../../etc/passwd", {}, 400, "không hiểu"),
        ("/media/khong-co.png", {}, 404, ""),
    ],
)
def test_the_status_and_the_sentence_fit_the_fault(portal, path, parameters, status, told):
    answer = web.get(portal.url + path, parameters)
    assert answer.status == status
    assert told in message(answer)
    assert "<img src=x" not in answer.text
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize(
    "query",
    [
        '"không đóng ngoặc',
        "“ngoặc kép",
        "'\"'\"",
        "(((",
        "a AND OR NOT )",
        "title:[* TO *]",
        "*",
        "\\",
        '+-&|!(){}[]^"~*?:\\/',
        "\x00\x01\x02\x1b[31m",
        "\u202e\u200b\ufeff",
        "\ud7ff\uffff",
        "sáng\r\nkiến\tvà",
        "👩‍🔬 sáng kiến",
        "a" * 500,
        "á " * 200,
        "đ" * 400,
        "99999999999999999999/2012/NĐ-CP",
        "điều 99999999999999999999",
        "%00%0a%ff",
        "' OR 1=1 --",
        "{{ 7*7 }} {% now 'Y' %}",
        MARKUP,
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
@pytest.mark.parametrize("path", ["/tim-kiem/", "/van-ban/", "/api/v1/search", "/api/v1/suggest"])
def test_no_question_breaks_search_or_comes_back_as_markup(portal, path, query):
    answer = web.get(portal.url + path, {"q": query})
    assert answer.status in ((200, 400) if len(query) > 150 else (200,)), answer.text[:500]
    if answer.type == "text/html":
        document = answer.html()
        assert not document.find_all("script", src=False)
        assert not document.find_all(onerror=True)
    else:
        assert answer.json()


def test_bytes_that_are_no_text_are_no_reason_to_fail(portal):
    for path in ("/tim-kiem/?q=%ff%fe%80", "/van-ban/?q=%c3%28", "/api/v1/search?q=%ff", "/%ff%fe/", "/tin-tuc/%00/"):
        assert web.get(portal.url + path).status in (200, 400, 404), path


def test_markup_in_found_text_is_shown_not_run(portal):
    """Excerpts are built from what editors wrote and readers typed: only our own <mark> may be in them."""
    answer = web.get(f"{portal.url}/api/v1/search", {"q": "sáng kiến <b> & “script”", "size": 50})
    for result in answer.json()["results"]:
        assert "<" not in result["excerpt_html"].replace("<mark>", "").replace("</mark>", "")


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/tim-kiem/", "/api/v1/search", "/health/live", "/sitemap.xml"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_reading_addresses_refuse_to_be_written_to(portal, path, method):
    answer = web.get(portal.url + path, method=method)
    assert answer.status in (403, 405)
