"""The card above the results that leads to the document whose number was typed; from the database alone."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from search import indexing
from tests.legal_docs.conftest import legal_index  # noqa: F401  (a fixture)
from tests.legal_docs.factories import make_document

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("legal_index", "search_engine")]


@pytest.fixture
def decree():
    return make_document()


def pinned(client, question, **parameters):
    return client.get("/api/v1/search", {"q": question, **parameters}).json()["pinned"]


def numbers(client, question):
    return [document["number"] for one in pinned(client, question) for document in one["documents"]]


@pytest.mark.parametrize(
    "question",
    ["13/2012/NĐ-CP", "13-2012-nd-cp", "nghị định 13 năm 2012", "nd13/2012", "13/2012", "sáng kiến theo nđ 13/2012"],
)
def test_a_number_leads_to_its_document_without_any_index(client, decree, question):
    (one,) = pinned(client, question)
    (document,) = one["documents"]
    assert (document["number"], document["url"]) == ("13/2012/NĐ-CP", decree.url)


@pytest.mark.parametrize("question", ["khoản 2 điều 2 nghị định 13/2012/NĐ-CP", "nd 13/2012 dieu 2"])
def test_a_provision_leads_to_its_place_in_the_document(client, decree, question):
    (document,) = pinned(client, question)[0]["documents"]
    assert document["url"] == f"{decree.url}#dieu-2"
    assert document["provision"] == "Điều 2. Đối tượng áp dụng"


def test_a_provision_the_document_does_not_have_leads_to_the_document(client, decree):
    (document,) = pinned(client, "điều 99 nghị định 13/2012/NĐ-CP")[0]["documents"]
    assert (document["url"], document["provision"]) == (decree.url, None)


def test_a_provision_belongs_to_the_number_beside_it(client, decree):
    make_document("20/2015/NĐ-CP", issued_on=date(2015, 1, 2))
    first, second = pinned(client, "20/2015/NĐ-CP và điều 2 của nghị định 13/2012/NĐ-CP")
    assert first["documents"][0]["provision"] is None
    assert second["documents"][0]["provision"].startswith("Điều 2")


def test_a_partial_number_lists_what_it_may_mean(client, decree):
    make_document("13/2012/TT-BCT", kind="Thông tư", issuers=["Bộ Công Thương"])
    make_document("13/2013/NĐ-CP", issued_on=date(2013, 1, 2))
    assert set(numbers(client, "13/2012")) == {"13/2012/NĐ-CP", "13/2012/TT-BCT"}
    assert numbers(client, "thông tư 13/2012") == ["13/2012/TT-BCT"]
    assert set(numbers(client, "nghị định 13")) == {"13/2012/NĐ-CP", "13/2013/NĐ-CP"}


def test_a_whole_number_does_not_list_longer_ones(client):
    make_document("5/2010/TTLT-BTC", kind="Thông tư liên tịch", issuers=["Bộ Tài chính"])
    make_document("5/2010/TTLT-BTC-BCT", kind="Thông tư liên tịch", issuers=["Bộ Tài chính", "Bộ Công Thương"])
    assert numbers(client, "5/2010/TTLT-BTC") == ["5/2010/TTLT-BTC"]
    assert numbers(client, "5/2010/TTLT-BTC-BCT") == ["5/2010/TTLT-BTC-BCT"]
    assert len(numbers(client, "5/2010/TTLT")) == 2


def test_documents_that_share_a_number_are_all_listed(client, decree):
    make_document(issued_on=date(2012, 9, 9), subject="Văn bản khác cùng số")
    assert numbers(client, "13/2012/NĐ-CP") == ["13/2012/NĐ-CP"] * 2


def test_more_candidates_than_fit_are_said_to_be_more(client):
    for year in range(2000, 2012):
        make_document(f"7/{year}/NĐ-CP", issued_on=date(year, 1, 2))
    (one,) = pinned(client, "nghị định 7")
    assert (len(one["documents"]), one["more"]) == (10, True)


def test_a_document_whose_number_was_cut_off_comes_before_those_it_begins(client):
    make_document("7/2003", kind="Thông tư", issued_on=date(2003, 1, 2))
    for month in range(1, 12):
        make_document(f"7/2003/TT-B{'ABCDEGHKLMN'[month - 1]}", kind="Thông tư", issued_on=date(2003, month, 3))
    (one,) = pinned(client, "7/2003")
    assert one["documents"][0]["number"] == "7/2003"


def test_what_is_not_public_is_not_pinned(client, decree):
    decree.unpublish()
    assert pinned(client, "13/2012/NĐ-CP") == []
    assert pinned(client, "14/2012/NĐ-CP") == []


def test_the_card_is_above_the_results_of_the_first_page_and_never_a_redirect(client, decree):
    indexing.rebuild()
    response = client.get("/tim-kiem/", {"q": "điều 2 nghị định 13/2012/NĐ-CP"})
    assert response.status_code == 200
    soup = BeautifulSoup(response.content, "html.parser")
    link = soup.select_one(".pinned a")
    assert link["href"] == f"{decree.url}#dieu-2"
    assert str(soup).index("pinned") < str(soup).index("result__title")
    assert "Điều khoản: điều 2." in soup.select_one(".understood").get_text()
    assert pinned(client, "13/2012/NĐ-CP", page=2) == []


def test_without_an_index_the_page_still_leads_to_the_document(client, decree):
    soup = BeautifulSoup(client.get("/tim-kiem/", {"q": "13/2012"}).content, "html.parser")
    assert "đang được chuẩn bị" in soup.get_text()
    assert soup.select_one(".pinned a")["href"] == decree.url


@pytest.mark.parametrize("many", [1, 12])
def test_the_card_costs_a_few_queries_whatever_it_lists(client, django_assert_max_num_queries, many):
    for year in range(2000, 2000 + many):
        make_document(f"7/{year}/NĐ-CP", issued_on=date(year, 1, 2))
    indexing.rebuild()
    client.get("/tim-kiem/?q=khởi+động")
    with django_assert_max_num_queries(15):
        client.get("/tim-kiem/", {"q": "điều 2 nghị định 7"})
