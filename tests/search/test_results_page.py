"""What a reader sees on /tim-kiem/ and a script at /api/v1/."""

import pytest
from bs4 import BeautifulSoup

from search import indexing
from search.query import MAX_CHARACTERS
from search.request import MAX_RESULTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client, news, search_engine):
    """The parsed page for some parameters, and its status: ``page(q="…")``."""

    def page(**parameters):
        response = client.get("/tim-kiem/", parameters)
        soup = BeautifulSoup(response.content, "html.parser")
        soup.status = response.status_code
        return soup

    return page


@pytest.fixture
def library(write, search_engine):
    for number in range(12):
        write(f"Sáng kiến số {number}", summary="Một giải pháp mới của cơ sở.")
    write("Chuyện khác", summary="Không liên quan.")
    indexing.rebuild()


def titles(soup):
    return [heading.get_text(strip=True) for heading in soup.select(".result__title")]


def test_results_are_links_with_the_words_marked_and_a_count(page, library):
    soup = page(q="sang kien")
    assert soup.status == 200
    assert len(titles(soup)) == 10
    assert soup.select_one(".result__title a mark").get_text() == "Sáng kiến"
    assert "12 kết quả" in soup.select_one("[role=status]").get_text()


def test_pages_are_links_and_the_second_holds_the_rest(page, library):
    first = page(q="sáng kiến")
    second_address = first.find("a", href=lambda href: href and "page=2" in href)
    assert second_address is not None
    second = page(q="sáng kiến", page=2)
    assert len(titles(second)) == 2
    assert not set(titles(first)) & set(titles(second))


def test_a_page_past_the_end_says_so(page, library):
    soup = page(q="sáng kiến", page=5)
    assert soup.status == 404
    assert "Không có trang kết quả này" in soup.get_text()


def test_nothing_found_helps(page, library):
    soup = page(q="vũ trụ lượng tử")
    assert soup.status == 200
    assert "Không tìm thấy" in soup.get_text()
    assert "Thử ít từ hơn" in soup.get_text()


def test_an_empty_question_shows_the_form_alone(page, library):
    soup = page()
    assert soup.status == 200
    assert soup.find("input", id="search-q") is not None
    assert not titles(soup)


def test_a_chosen_filter_is_a_chip_that_can_be_removed(page, library):
    soup = page(q="sáng kiến", type="article")
    chip = soup.select_one("a.chip")
    assert "Tin tức" in chip.get_text()
    assert "type=" not in chip["href"]
    assert "q=" in chip["href"]


def test_a_new_question_keeps_the_filters(page, library):
    form = page(q="sáng kiến", type="article").find("form", class_="search-form")
    assert form.find("input", {"type": "hidden", "name": "type"})["value"] == "article"


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"q": "a" * 10_000}, f"tối đa {MAX_CHARACTERS} ký tự"),
        ({"q": "a", "page": "-1"}, "Số nhỏ nhất là 1"),
        ({"q": "a", "page": "nhiều"}, "số nguyên"),
        ({"q": "a", "kind": "không-có"}, "Không có giá trị"),
        ({"q": "a", "on": "31/02/2024"}, "Ngày không hợp lệ"),
        ({"q": "a", "page": str(MAX_RESULTS)}, "kết quả đầu"),
    ],
)
def test_a_bad_question_is_answered_400_with_what_is_wrong(page, parameters, message):
    soup = page(**parameters)
    assert soup.status == 400
    assert message in soup.select_one("[role=alert]").get_text()


@pytest.mark.parametrize("question", ["\x00\x01\x1b", '"không đóng', "((((", "<script>alert(1)</script>", "%s %d {0}"])
def test_odd_characters_are_a_question_like_any_other(page, library, question):
    soup = page(q=question)
    assert soup.status == 200
    assert not [script for script in soup.find_all("script") if "alert(1)" in script.get_text()]


def test_without_an_index_the_page_says_so_calmly(page):
    soup = page(q="sáng kiến")
    assert soup.status == 200
    assert "đang được chuẩn bị" in soup.get_text()


def test_result_pages_are_not_for_search_engines(page, library):
    assert "noindex" in page(q="sáng kiến").find("meta", {"name": "robots"})["content"]


def test_the_json_address_keeps_its_contract(client, library):
    answer = client.get("/api/v1/search", {"q": "sang kien", "size": 3, "page": 2}).json()
    assert set(answer) >= {
        "query", "total", "engine", "degraded", "took_ms", "facets", "suggestion", "results",
    }  # fmt: skip
    assert (answer["total"], answer["engine"], answer["degraded"]) == (12, "embedded", False)
    assert len(answer["results"]) == 3
    assert set(answer["results"][0]) >= {
        "type", "title", "url", "number", "article", "excerpt_html", "date", "score",
    }  # fmt: skip
    value = answer["facets"]["type"][0]
    assert value == {"value": "article", "label": "Tin tức", "count": 12, "selected": False}


@pytest.mark.parametrize(
    "name_and_bad_value",
    [
        ("scope", "everything"), ("type", "video"), ("kind", "x"), ("issuer", "x"), ("field", "x"), ("year", "MMXX"),
        ("status", "maybe"), ("on", "hôm qua"), ("sort", "random"), ("page", "0"), ("size", "101"), ("q", "a" * 501),
    ],
)  # fmt: skip
def test_the_json_address_refuses_a_bad_value_by_name(client, db, search_engine, name_and_bad_value):
    name, value = name_and_bad_value
    response = client.get("/api/v1/search", {name: value})
    assert response.status_code == 400
    assert list(response.json()["errors"]) == [name]


def test_several_values_may_be_repeated_or_separated_by_commas(client, library):
    for query in ("type=article&type=event", "type=article,event"):
        chosen = client.get(f"/api/v1/search?{query}").json()["facets"]["type"]
        assert [value["value"] for value in chosen if value["selected"]] == ["article", "event"]


def test_suggestions_are_titles(client, library):
    answer = client.get("/api/v1/suggest", {"q": "chuyen kh"}).json()
    assert [suggestion["title"] for suggestion in answer["suggestions"]] == ["Chuyện khác"]
    assert client.get("/api/v1/suggest").json()["suggestions"] == []


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_the_addresses_only_read(client, db, method):
    assert getattr(client, method)("/api/v1/search").status_code == 405


@pytest.mark.parametrize("count", [0, 2, 40])
def test_a_result_page_costs_few_queries_whatever_is_found(
    client, write, search_engine, django_assert_max_num_queries, count
):
    for number in range(count):
        write(f"Sáng kiến số {number}")
    indexing.rebuild()
    client.get("/tim-kiem/?q=khởi+động")
    with django_assert_max_num_queries(15):
        response = client.get("/tim-kiem/?q=sáng+kiến&size=100")
    assert len(titles(BeautifulSoup(response.content, "html.parser"))) == count
