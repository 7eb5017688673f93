import datetime as dt
from itertools import pairwise

import pytest

from legal_docs.models import LegalIndexPage
from tests.core.factories import make_image, paragraph
from tests.events.factories import make_event
from tests.home.factories import make_site
from tests.news.factories import make_article
from tests.support.pages import QUERY_BUDGET, queries_of, read, words

pytestmark = pytest.mark.django_db


def fill(tree, count):
    photo = make_image(size=(60, 40))
    for number in range(count):
        date = dt.date(2023, 1, 1) + dt.timedelta(days=number)
        make_article(tree.news, f"Tin {count}.{number}", date=date, lead_image=photo)
        make_event(tree.events, f"Sự kiện {count}.{number}", in_days=number + 1)


def test_the_newest_article_leads_and_only_coming_events_show():
    tree = make_site()
    fill(tree, 9)
    make_event(tree.events, "Đã xong", in_days=-9)
    main = read("/").main
    assert words(main.select_one(".lead .card-title")) == "Tin 9.8"
    news = [words(title) for title in main.select(".cards-grid .card-title")]
    assert news == [f"Tin 9.{number}" for number in range(7, 1, -1)]
    events = main.find(attrs={"aria-labelledby": "front_events"})
    assert [words(title) for title in events.select(".card-title")] == [f"Sự kiện 9.{number}" for number in range(4)]


def test_each_list_leads_to_all_of_its_kind():
    tree = make_site()
    tree.home.add_child(instance=LegalIndexPage(title="Văn bản", slug="van-ban"))
    main = read("/").main
    links = {words(link): link["href"] for link in main.select(".section-head a")}
    assert links == {"Tất cả tin tức": "/tin-tuc/", "Tất cả văn bản": "/van-ban/", "Tất cả sự kiện": "/su-kien/"}


def test_an_empty_portal_says_what_is_not_there_yet():
    make_site()
    main = words(read("/").main)
    for text in ("Chưa có tin bài nào.", "Hiện chưa có sự kiện nào sắp diễn ra.", "Chưa có văn bản nào."):
        assert text in main


def test_headings_go_down_one_level_at_a_time():
    tree = make_site()
    fill(tree, 3)
    levels = [int(heading.name[1]) for heading in read("/").main.find_all(["h1", "h2", "h3", "h4"])]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_more_content_costs_no_more_queries():
    tree = make_site()
    counts = [queries_of("/")]
    for count in (2, 40):
        fill(tree, count)
        read("/")
        counts.append(queries_of("/"))
    empty, few, many = counts
    assert empty <= few == many <= QUERY_BUDGET


def test_editors_may_add_a_body_of_their_own():
    tree = make_site()
    tree.home.body = [paragraph("<p>Lời chào.</p>")]
    tree.home.save()
    assert "Lời chào." in words(read("/").main)
