"""What the page and the JSON say was understood."""

import pytest
from bs4 import BeautifulSoup

from search import indexing
from search.query import parse
from search.saying import understood

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("sáng kiến", []),
        ('"sáng kiến" cơ sở', ["Có đúng cụm từ “sáng kiến”."]),
        ("phí -thuế -“lệ phí”", ["Không có “thuế”, “lệ phí”."]),
        ("điều 5 nghị định 13/2012/NĐ-CP", ["Điều khoản: điều 5."]),
    ],
)
def test_signs_are_said_back_in_words(text, sentences):
    assert understood(parse(text)) == sentences


@pytest.fixture
def library(write, search_engine):
    write("Công nhận sáng kiến", summary="Hồ sơ và lệ phí.")
    write("Sáng kiến được công nhận", summary="Danh sách.")
    indexing.rebuild()


def shown(client, question):
    return BeautifulSoup(client.get("/tim-kiem/", {"q": question}).content, "html.parser")


def test_a_phrase_and_an_exclusion_on_the_page(client, library):
    soup = shown(client, '"công nhận sáng kiến" -"<b>"')
    assert [one.get_text() for one in soup.select(".result__title")] == ["Công nhận sáng kiến"]
    assert "Có đúng cụm từ “công nhận sáng kiến”" in soup.select_one(".understood").get_text()
    assert soup.select_one(".understood b") is None


def test_excluding_alone_lists_the_rest(client, library):
    assert len(shown(client, "-nhận").select(".result__title")) == 0
    assert [one.get_text() for one in shown(client, '-"lệ phí"').select(".result__title")] == [
        "Sáng kiến được công nhận"
    ]


def test_the_query_of_the_json_answer_is_the_normalised_text(client, library):
    answer = client.get("/api/v1/search", {"q": ' "sáng  kiến" -thuế '}).json()
    assert answer["query"] == '"sáng kiến" -thuế'
    assert answer["total"] == 2
