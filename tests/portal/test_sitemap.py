from xml.etree import ElementTree

import pytest
from django.test import Client

from portal.views.sitemaps import PublicPages
from tests.home.factories import make_site
from tests.news.factories import make_article

pytestmark = pytest.mark.django_db

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(autouse=True)
def _public_address(settings):
    settings.BASE_URL = "https://khcn.example.vn"


def listed(address="/sitemap.xml"):
    response = Client().get(address)
    assert response.status_code == 200
    return [node.text for node in ElementTree.fromstring(response.content).iter(f"{NAMESPACE}loc")]


def test_the_sitemap_lists_pages_anyone_may_read_and_no_others():
    tree = make_site()
    make_article(tree.news, "Công khai")
    make_article(tree.news, "Bản nháp", live=False)
    make_article(tree.news, "Nội bộ").view_restrictions.create(restriction_type="login")
    addresses = ("/", "/tin-tuc/", "/tin-tuc/cong-khai/", "/su-kien/", "/ban-tin/")
    assert listed() == [f"https://khcn.example.vn{address}" for address in addresses]


def test_a_sitemap_too_long_for_one_file_becomes_an_index(monkeypatch):
    tree = make_site()
    monkeypatch.setattr(PublicPages, "limit", 2)
    make_article(tree.news)
    parts = listed()
    assert parts == [f"https://khcn.example.vn/sitemap.xml?p={number}" for number in (1, 2, 3)]
    assert sum(len(listed(part.removeprefix("https://khcn.example.vn"))) for part in parts) == 5
    assert Client().get("/sitemap.xml?p=4").status_code == 404
    assert Client().get("/sitemap.xml?p=x").status_code == 404


def test_robots_names_the_sitemap_and_leaves_out_the_admin():
    text = Client().get("/robots.txt").content.decode()
    assert "Sitemap: https://khcn.example.vn/sitemap.xml" in text
    assert "Disallow: /admin/" in text
