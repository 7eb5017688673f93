import datetime as dt
from xml.etree import ElementTree

import pytest
from django.test import Client

from tests.core.factories import make_image
from tests.home.factories import make_site
from tests.news.factories import make_article
from tests.support.pages import QUERY_BUDGET, queries_of, read, words

pytestmark = pytest.mark.django_db


def make_articles(index, count, **fields):
    for number in range(count):
        make_article(index, f"Bài {number}", date=dt.date(2023, 1, 1) + dt.timedelta(days=number), **fields)


def titles(page):
    return [words(title) for title in page.main.select(".card-title")]


def test_newest_articles_come_first_twelve_a_page():
    tree = make_site()
    make_articles(tree.news, 30)
    assert titles(read(tree.news.url)) == [f"Bài {number}" for number in range(29, 17, -1)]
    assert titles(read(f"{tree.news.url}?page=3")) == [f"Bài {number}" for number in range(5, -1, -1)]


def test_pagination_links_go_where_they_say_and_keep_other_parameters():
    tree = make_site()
    make_articles(tree.news, 30)
    page = read(f"{tree.news.url}?page=2&chu-de=a&chu-de=b")
    pagination = page.find("nav", class_="pagination")
    assert words(pagination.find("a", attrs={"aria-current": "page"})) == "Trang 2"
    assert pagination.find("a", rel="next")["href"] == "?page=3&chu-de=a&chu-de=b"
    assert titles(read(tree.news.url + pagination.find("a", rel="next")["href"]))[0] == "Bài 5"


@pytest.mark.parametrize("bad", ["-1", "0", "abc", "9999", "1.5", "", "１", "9" * 6000, "%00", "<script>"])
def test_a_page_that_is_not_there_is_a_404_in_vietnamese(bad):
    tree = make_site()
    make_articles(tree.news, 2)
    page = read(f"{tree.news.url}?page={bad}", status=404)
    assert "Danh sách này có 1 trang" in words(page.main)
    assert page.find("script", src=None) is None


def test_an_empty_list_says_so():
    tree = make_site()
    assert "Chưa có tin bài nào." in words(read(tree.news.url).main)


def test_more_articles_cost_no_more_queries():
    tree = make_site()
    counts = [queries_of(tree.news.url)]
    for more in (2, 38):
        make_articles(tree.news, more, lead_image=make_image(size=(60, 40)))
        read(tree.news.url)
        counts.append(queries_of(tree.news.url))
    empty, few, many = counts
    assert few == many <= QUERY_BUDGET
    assert empty <= few  # nothing to fetch a picture for


def test_drafts_and_restricted_articles_are_not_listed(django_user_model):
    tree = make_site()
    make_article(tree.news, "Bản nháp", live=False)
    hidden = make_article(tree.news, "Nội bộ")
    hidden.view_restrictions.create(restriction_type="login")
    make_article(tree.news, "Công khai")
    assert titles(read(tree.news.url)) == ["Công khai"]
    sidebar = words(read(tree.events.url).find("aside"))
    assert "Công khai" in sidebar
    assert "Nội bộ" not in sidebar


def test_the_feed_tells_what_is_new_under_the_public_address(settings):
    settings.BASE_URL = "https://khcn.example.vn"
    tree = make_site()
    make_article(tree.news, "Bài <b>&\x0b", summary="Tóm tắt", date=dt.date(2023, 8, 24))
    make_article(tree.news, "Bản nháp", live=False)
    response = Client().get(f"{tree.news.url}rss/")
    assert response["Content-Type"].startswith("application/rss+xml")
    channel = ElementTree.fromstring(response.content).find("channel")
    assert channel.findtext("title") == "Tin tức"
    assert [item.findtext("title") for item in channel.iter("item")] == ["Bài <b>&"]
    item = channel.find("item")
    assert item.findtext("link") == "https://khcn.example.vn/tin-tuc/bai-b/"
    assert item.findtext("pubDate") == "Thu, 24 Aug 2023 00:00:00 +0700"
    assert read(tree.news.url).find("link", type="application/rss+xml")["href"] == "/tin-tuc/rss/"
