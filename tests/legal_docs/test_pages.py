"""Legal pages as a reader sees them."""

from datetime import date, timedelta

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils.timezone import localdate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page, Site

from home.models import HomePage
from legal_docs.models import LegalDocumentPage
from legal_docs.selectors import newest_documents, resolve_number, status_condition
from legal_docs.services.filing import ensure_index
from viettext.law import validity
from viettext.law.mentions import find_numbers

from .factories import do_import, make_document, record, write_lines

pytestmark = pytest.mark.django_db


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def titles(response):
    return [item.get_text(strip=True) for item in soup(response).select(".document-title")]


@pytest.fixture
def document(legal_index):
    return make_document()


def test_a_document_shows_its_metadata_in_words(client, document):
    with time_machine.travel("2012-05-01 08:00+07:00"):
        html = soup(client.get("/van-ban/2012/13-2012-nd-cp/"))
    facts = dict(
        zip(
            (item.get_text(strip=True) for item in html.select("dt")),
            (item.get_text(strip=True) for item in html.select("dd")),
            strict=True,
        )
    )
    assert facts["Số, ký hiệu"] == "13/2012/NĐ-CP"
    assert facts["Ngày ban hành"] == "02/03/2012"
    assert facts["Cơ quan ban hành"] == "Chính phủ"
    assert facts["Tình trạng hôm nay"] == "Còn hiệu lực"
    assert len(html.select("h1")) == 1


def test_validity_is_told_for_today(client, document):
    with time_machine.travel("2012-04-19 23:00+07:00"):
        assert "Chưa có hiệu lực" in client.get(document.url).content.decode()


def test_every_article_has_an_anchor_and_the_contents_lead_to_it(client, document):
    html = soup(client.get(document.url))
    targets = [link["href"] for link in html.select(".contents a")]
    assert targets == ["#dieu-1", "#dieu-2", "#dieu-3"]
    assert "hoạt động sáng kiến" in html.select_one("#dieu-1").get_text()
    assert [item.get_text(strip=True) for item in html.select(".division")] == [
        "Chương I - QUY ĐỊNH CHUNG",
        "Chương II - ĐIỀU KHOẢN THI HÀNH",
    ]


def test_a_text_is_never_taken_for_html(client, legal_index):
    page = make_document(
        body="Điều 1. <script>alert(1)</script> x\n1. <b>đậm</b> &lt;i&gt;\nĐiều 2. B\nc",
        subject="Về <script>alert(2)</script>",
    )
    content = client.get(page.url).content.decode()
    assert "<script>alert" not in content
    assert "<b>đậm" not in content
    assert "&amp;lt;i&amp;gt;" in content


def test_a_document_without_text_or_dates_has_a_page(client, legal_index, tmp_path):
    do_import(write_lines(tmp_path / "one.jsonl", {"number": "9/NQ"}))
    response = client.get("/van-ban/khong-ro-nam/9-nq/")
    assert response.status_code == 200
    assert "Cổng chưa có toàn văn" in response.content.decode()


def test_the_list_says_how_many_and_pages_by_twenty(client, legal_index):
    for number in range(1, 46):
        make_document(f"{number}/2012/NĐ-CP", issued_on=date(2012, 1, 1) + timedelta(days=number), body="")
    response = client.get("/van-ban/")
    assert "45 văn bản" in soup(response).select_one(".results-head").get_text()
    assert len(titles(response)) == 20
    assert "45/2012/NĐ-CP" in titles(response)[0]
    assert len(titles(client.get("/van-ban/?page=3"))) == 5


@pytest.mark.parametrize("page", ["0", "-1", "99", "abc", "1e3", "٣"])
def test_a_page_that_does_not_exist_is_not_found_and_says_so(client, document, page):
    response = client.get("/van-ban/", {"page": page})
    assert response.status_code == 404
    assert "không có trang" in response.content.decode()


def test_filters_narrow_the_list_and_can_be_taken_off(client, legal_index):
    make_document("1/2012/NĐ-CP")
    make_document("2/2013/TT-BTC", kind="Thông tư", issuers=["Bộ Tài chính"], issued_on=date(2013, 5, 6))
    assert len(titles(client.get("/van-ban/"))) == 2
    for query in ("kind=thong-tu", "issuer=bo-tai-chinh", "year=2013", "q=2/2013/ttbtc", "q=THONG tu sang kien"):
        assert ["2/2013/TT-BTC" in title for title in titles(client.get(f"/van-ban/?{query}"))] == [True], query
    response = client.get("/van-ban/?kind=thong-tu&year=2013")
    assert [link["href"] for link in soup(response).select(".chip")] == ["?year=2013", "?kind=thong-tu"]
    assert len(titles(client.get("/van-ban/2013/"))) == 1
    assert "Không có văn bản nào phù hợp" in client.get("/van-ban/?kind=thong-tu&year=2012").content.decode()


@pytest.mark.parametrize(
    "query", ["kind=x", "issuer=%00", "year=-1", "year=" + "9" * 400, "status=maybe", "field=<b>", "q=" + "a" * 10_000]
)
def test_a_filter_that_does_not_exist_is_a_bad_request_that_helps(client, document, query):
    response = client.get(f"/van-ban/?{query}")
    assert response.status_code == 400
    assert "Chưa lọc được" in response.content.decode()
    assert "Xem tất cả văn bản" in response.content.decode()


@pytest.mark.parametrize("query", ["'\"%_\\", "((", "\x01\x02", "   ", "%%%"])
def test_absurd_words_find_nothing_and_break_nothing(client, document, query):
    assert client.get("/van-ban/", {"q": query}).status_code == 200


def test_an_unpublished_document_is_gone_from_lists_and_address(client, document):
    document.unpublish()
    assert titles(client.get("/van-ban/")) == []
    assert client.get("/van-ban/2012/13-2012-nd-cp/").status_code == 404
    assert newest_documents(5) == []


def test_the_feed_lists_the_newest(client, document):
    response = client.get("/van-ban/rss/")
    assert response["Content-Type"].startswith("application/rss+xml")
    assert "13/2012/NĐ-CP" in response.content.decode()


def test_the_open_data_carry_the_metadata(client, document):
    item = client.get(f"/api/v2/pages/{document.pk}/").json()
    assert (item["number"], item["kind"], item["issuers"]) == ("13/2012/NĐ-CP", "Nghị định", ["Chính phủ"])
    assert item["status"] in validity.STATUSES


@pytest.mark.parametrize("typed", ["13/2012/nđ-cp", "nghi dinh 13 nam 2012", "13/2012", "NĐ 13/2012/ND-CP"])
def test_a_typed_number_resolves_to_its_document(legal_index, typed):
    page = make_document()
    make_document("113/2012/NĐ-CP")
    make_document("13/2013/NĐ-CP", issued_on=date(2013, 1, 1))
    (mention,) = find_numbers(typed)
    assert list(resolve_number(mention)) == [page]


def queries(client, django_assert_max_num_queries, address):
    client.get(address)
    with django_assert_max_num_queries(15) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


@pytest.mark.parametrize("address", ["/van-ban/", "/van-ban/2012/", "/van-ban/rss/"])
def test_lists_cost_the_same_queries_whatever_they_hold(
    client, legal_index, tmp_path, django_assert_max_num_queries, address
):
    costs = []
    for amount in (1, 2, 40):
        lines = (record(f"{number}/2012/NĐ-CP") for number in range(1, amount + 1))
        do_import(write_lines(tmp_path / "documents.jsonl", *lines))
        costs.append(queries(client, django_assert_max_num_queries, address))
    assert len(set(costs)) == 1


def test_an_empty_list_costs_no_more(client, legal_index, django_assert_max_num_queries):
    assert queries(client, django_assert_max_num_queries, "/van-ban/") <= 15


def test_a_document_costs_the_same_queries_whatever_its_length(
    client, legal_index, tmp_path, django_assert_max_num_queries
):
    costs = []
    for amount in (0, 2, 500):
        articles = [{"number": str(number), "text": f"Điều thứ {number}."} for number in range(1, amount + 1)]
        relations = [{"type": "cites", "number": f"{number}/2001/NĐ-CP"} for number in range(1, amount + 1)]
        values = {"articles": articles, "relations": relations, "issuers": ["Bộ Y tế", "Bộ Nội vụ"]}
        do_import(write_lines(tmp_path / "documents.jsonl", record(**values)))
        costs.append(queries(client, django_assert_max_num_queries, "/van-ban/2012/13-2012-nd-cp/"))
    assert costs[1] == costs[2]
    assert costs[0] <= costs[1]


DAYS = st.one_of(st.none(), st.integers(-2, 2))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(DAYS, DAYS, st.sampled_from(["", *validity.STATUSES])), min_size=1, max_size=8))
def test_the_database_filters_by_the_same_rule_as_the_badge(legal_index, rows):
    """The Python rule and its SQL twin must never disagree."""
    from django.db import transaction

    today = localdate()
    with transaction.atomic():
        for number, (effective, expires, stated) in enumerate(rows, 1):
            make_document(
                f"{number}/2012/NĐ-CP",
                body="",
                effective_on=None if effective is None else today + timedelta(days=effective),
                expires_on=None if expires is None else today + timedelta(days=expires),
                status_override=stated,
            )
        for status in validity.STATUSES:
            found = set(LegalDocumentPage.objects.filter(status_condition(status, today)).values_list("pk", flat=True))
            assert found == {page.pk for page in LegalDocumentPage.objects.all() if page.status_on(today) == status}
        transaction.set_rollback(True)


def test_the_list_follows_a_new_home_page(client, legal_index):
    """An import into an empty database comes before the home page is made."""
    make_document()
    home = Page.get_first_root_node().add_child(instance=HomePage(title="Trang chủ mới", slug="trang-chu-moi"))
    Site.objects.update(root_page=home)
    Site.clear_site_root_paths_cache()
    ensure_index()
    assert client.get("/van-ban/2012/13-2012-nd-cp/").status_code == 200
