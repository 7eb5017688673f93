import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from tests.bulletins.factories import make_issue
from tests.core.factories import PDF, lose_file, make_document, make_image
from tests.home.factories import make_site
from tests.support.pages import QUERY_BUDGET, queries_of, read, words

pytestmark = pytest.mark.django_db


def test_a_reader_sees_number_date_cover_and_gets_the_pdf(django_capture_on_commit_callbacks):
    tree = make_site()
    with django_capture_on_commit_callbacks(execute=True):
        cover = make_image("bia")
        issue = make_issue(tree.bulletins, number="03/2024", summary="Chuyên đề sáng kiến.", lead_image=cover)
    page = read(issue.url)
    main = words(page.main)
    for text in ("03/2024", "01/03/2024", "Chuyên đề sáng kiến.", "PDF"):
        assert text in main
    assert page.main.img["alt"] == "Bìa bản tin số 03/2024"
    response = Client().get(page.main.select_one(".file a")["href"])
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == PDF


@pytest.mark.parametrize(
    ("name", "content"), [("ban-tin.docx", PDF), ("ban-tin.pdf", b"PK\x03\x04 not a PDF"), ("ban-tin.pdf", b"")]
)
def test_only_a_pdf_can_be_an_issue(name, content):
    tree = make_site()
    with pytest.raises(ValidationError, match="không phải là PDF"):
        make_issue(tree.bulletins, pdf=make_document(name, content))


def test_an_issue_needs_its_pdf():
    tree = make_site()
    with pytest.raises(ValidationError):
        make_issue(tree.bulletins, pdf=None)


def test_a_lost_pdf_is_said_instead_of_linked():
    tree = make_site()
    issue = make_issue(tree.bulletins)
    lose_file(issue.pdf)
    main = read(issue.url).main
    assert "tệp hiện không tải được" in words(main)
    assert main.select_one(".file a") is None


def test_newest_issues_come_first_and_more_cost_no_more_queries():
    tree = make_site()
    pdf, cover = make_document("ban-tin.pdf", PDF), make_image("bia", size=(60, 80))
    counts = [queries_of(tree.bulletins.url)]
    for more in (2, 38):
        for number in range(more):
            date = dt.date(2020 + more // 2, 1, 1) + dt.timedelta(days=number)
            make_issue(tree.bulletins, f"Số {more}.{number}", pdf=pdf, lead_image=cover, date=date)
        page = read(tree.bulletins.url)
        counts.append(queries_of(tree.bulletins.url))
    assert words(page.main.select_one(".card-title")) == "Số 38.37"
    empty, few, many = counts
    assert empty <= few == many <= QUERY_BUDGET


def test_an_empty_list_says_so():
    tree = make_site()
    assert "Chưa có số bản tin nào." in words(read(tree.bulletins.url).main)
