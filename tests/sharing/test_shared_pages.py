import datetime as dt

import pytest

from core.models import SiteProfile
from sharing.links import facebook, zalo
from tests.core.factories import lose_file, make_image
from tests.events.factories import make_event
from tests.home.factories import make_site
from tests.news.factories import make_article
from tests.support.pages import read, words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _public_address(settings):
    settings.BASE_URL = "https://khcn.example.vn"


def tags(page):
    metas = page.head.find_all("meta", content=True)
    return {meta.get("property") or meta.get("name"): meta["content"] for meta in metas}


def test_an_article_tells_networks_title_summary_picture_address_and_date():
    tree = make_site()
    article = make_article(
        tree.news,
        'Hội nghị "sáng kiến" <2023>',
        summary="Khoảng 100 đại biểu.",
        date=dt.date(2023, 8, 24),
        lead_image=make_image(),
    )
    said = tags(read(article.url))
    assert said["og:title"] == 'Hội nghị "sáng kiến" <2023>'
    assert said["og:description"] == said["description"] == "Khoảng 100 đại biểu."
    assert said["og:type"] == "article"
    assert said["og:url"] == "https://khcn.example.vn/tin-tuc/hoi-nghi-sang-kien-2023/"
    assert said["og:image"].startswith("https://khcn.example.vn/media/images/")
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["article:published_time"].startswith("2023-08-24")
    assert said["twitter:card"] == "summary_large_image"


def test_editors_may_word_the_shared_text_otherwise():
    tree = make_site()
    article = make_article(tree.news, seo_title="Ngắn", search_description="Gọn", summary="Dài")
    said = tags(read(article.url))
    assert (said["og:title"], said["og:description"]) == ("Ngắn", "Gọn")


def test_a_page_without_picture_is_shared_with_the_portals_own():
    tree = make_site()
    profile = SiteProfile.for_site(tree.site)
    profile.default_share_image = make_image("mac-dinh", size=(1400, 800))
    profile.save()
    event = make_event(tree.events)
    said = tags(read(event.url))
    assert "mac-dinh" in said["og:image"]
    assert said["og:type"] == "website"
    assert "article:published_time" not in said


def test_no_picture_at_all_is_no_reason_to_fail():
    tree = make_site()
    image = make_image()
    article = make_article(tree.news, lead_image=image)
    lose_file(image)
    said = tags(read(article.url))
    assert "og:image" not in said
    assert said["twitter:card"] == "summary"


def test_an_article_can_be_shared_at_its_top_and_at_its_end_without_any_script_of_others():
    tree = make_site()
    article = make_article(tree.news, body=[("paragraph", "<p>Nội dung</p>")])
    page = read(article.url)
    address = f"https://khcn.example.vn{article.url}"
    rows = page.main.select(".share")
    assert len(rows) == 2
    assert rows[0].find_next(class_="body") is not None
    assert rows[1].find_next(class_="body") is None
    for row in rows:
        assert [link["href"] for link in row.find_all("a")] == [facebook(address), zalo(address)]
        assert row.find("button", attrs={"data-copy-link": address})
    assert words(rows[0]).startswith("Facebook (mở cửa sổ mới) Zalo")
    for script in page.find_all("script"):
        assert script["src"].startswith("/static/")
        assert not script.string
