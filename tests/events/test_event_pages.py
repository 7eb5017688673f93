import datetime as dt
from xml.etree import ElementTree

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from tests.core.factories import paragraph
from tests.events.factories import make_event
from tests.home.factories import make_site
from tests.support.pages import QUERY_BUDGET, queries_of, read, words

pytestmark = pytest.mark.django_db


def titles(page):
    return [words(title) for title in page.main.select(".card-title")]


def at(hour, day=24):
    return timezone.make_aware(dt.datetime(2023, 8, day, hour))


def test_a_reader_sees_when_where_who_and_the_agenda_in_order():
    tree = make_site()
    event = make_event(
        tree.events,
        "Tập huấn sáng kiến",
        start=at(8),
        end=at(17),
        place="Hội trường tầng 2",
        organiser="Sở Khoa học và Công nghệ",
        is_online=True,
        online_note="Đường dẫn gửi qua thư",
        body=[paragraph("<p>Mời các đơn vị dự.</p>")],
        agenda=[(dt.time(8), "Đón tiếp", ""), (dt.time(8, 30), "Hệ thống văn bản", "Bà Hoa"), (None, "Thảo luận", "")],
    )
    page = read(event.url)
    main = words(page.main)
    for text in (
        "08:00 – 17:00 , ngày 24/08/2023",
        "Đã diễn ra",
        "Hội trường tầng 2",
        "Sở Khoa học và Công nghệ",
        "Đường dẫn gửi qua thư",
        "Mời các đơn vị dự.",
    ):
        assert text in main
    agenda = [words(item) for item in page.main.select(".agenda li")]
    assert agenda == ["08:00 Đón tiếp", "08:30 Hệ thống văn bản Bà Hoa", "Thảo luận"]


def test_an_event_of_several_days_says_both():
    tree = make_site()
    event = make_event(tree.events, start=at(8), end=at(17, day=25))
    assert "08:00 24/08/2023 – 17:00 25/08/2023" in words(read(event.url).main)


def test_an_event_cannot_end_before_it_starts():
    tree = make_site()
    with pytest.raises(ValidationError, match="không thể kết thúc trước khi bắt đầu"):
        make_event(tree.events, start=at(17), end=at(8))


def test_what_comes_is_listed_first_soonest_on_top_then_what_is_over_latest_on_top():
    tree = make_site()
    for days in (-2, 30, -40, 3):
        make_event(tree.events, f"Sau {days} ngày", in_days=days)
    make_event(tree.events, "Đang diễn ra", start=timezone.now() - dt.timedelta(hours=1))
    page = read(tree.events.url)
    assert titles(page) == ["Đang diễn ra", "Sau 3 ngày", "Sau 30 ngày", "Sau -2 ngày", "Sau -40 ngày"]
    assert [words(chip) for chip in page.main.select(".chip")] == ["Đã diễn ra"] * 2


def test_a_long_list_pages():
    tree = make_site()
    for number in range(14):
        make_event(tree.events, f"Sự kiện {number}", in_days=number + 1)
    assert titles(read(f"{tree.events.url}?page=2")) == ["Sự kiện 12", "Sự kiện 13"]
    assert "không có trang “3”" in words(read(f"{tree.events.url}?page=3", status=404).main)


def test_an_empty_list_says_so():
    tree = make_site()
    assert "Chưa có sự kiện nào." in words(read(tree.events.url).main)


def test_more_events_cost_no_more_queries():
    tree = make_site()
    counts = [queries_of(tree.events.url)]
    for more in (2, 38):
        for number in range(more):
            event = make_event(
                tree.events, f"Sự kiện {more} {number}", agenda=[(None, f"Mục {n}", "") for n in range(more)]
            )
        counts.append(queries_of(tree.events.url))
        assert queries_of(event.url) <= QUERY_BUDGET
    empty, few, many = counts
    assert empty <= few == many <= QUERY_BUDGET


def test_the_feed_lists_the_latest_announced():
    tree = make_site()
    make_event(tree.events, "Xa", in_days=90, first_published_at=at(9))
    make_event(tree.events, "Gần", in_days=1, first_published_at=at(8))
    feed = ElementTree.fromstring(Client().get(f"{tree.events.url}rss/").content)
    assert [item.findtext("title") for item in feed.iter("item")] == ["Xa", "Gần"]
