import pytest

from core.models import SiteProfile
from tests.home.factories import make_site, make_standard_page
from tests.news.factories import make_article
from tests.support.pages import QUERY_BUDGET, queries_of, read, words

pytestmark = pytest.mark.django_db


def test_the_menu_has_live_sections_that_are_to_show_and_marks_where_one_is():
    tree = make_site()
    make_standard_page(tree.home, "Giới thiệu", show_in_menus=True)
    make_standard_page(tree.home, "Ẩn")
    make_standard_page(tree.home, "Nháp", show_in_menus=True, live=False)
    article = make_article(tree.news)
    menu = read(article.url).find("nav", attrs={"aria-label": "Chính"})
    assert [words(link) for link in menu.find_all("a")] == ["Trang chủ", "Tin tức", "Sự kiện", "Bản tin", "Giới thiệu"]
    assert {words(link): link["aria-current"] for link in menu.select("[aria-current]")} == {"Tin tức": "true"}
    on_home = read("/").find("nav", attrs={"aria-label": "Chính"})
    assert {words(link): link["aria-current"] for link in on_home.select("[aria-current]")} == {"Trang chủ": "page"}


def test_breadcrumbs_lead_from_home_to_here():
    tree = make_site()
    article = make_article(tree.news, "Hội nghị")
    crumbs = read(article.url).find("nav", attrs={"aria-label": "Bạn đang ở"})
    assert [(words(link), link["href"]) for link in crumbs.find_all("a")] == [
        ("Trang chủ", "/"),
        ("Tin tức", "/tin-tuc/"),
    ]
    assert words(crumbs.select_one("[aria-current=page]")) == "Hội nghị"
    assert read("/").find("nav", attrs={"aria-label": "Bạn đang ở"}) is None


def test_a_page_deep_down_is_found_for_the_price_of_a_shallow_one():
    tree = make_site()
    shallow = parent = make_standard_page(tree.home, "Một")
    for title in ("Hai", "Ba", "Bốn"):
        parent = make_standard_page(parent, title)
    assert parent.url == "/mot/hai/ba/bon/"
    assert words(read(parent.url).h1) == "Bốn"
    assert queries_of(parent.url) == queries_of(shallow.url) <= QUERY_BUDGET


def test_an_unpublished_page_is_not_there_but_what_lies_below_it_is_as_in_wagtail():
    tree = make_site()
    above = make_standard_page(tree.home, "Trên")
    below = make_standard_page(above, "Dưới")
    above.unpublish()
    read(above.url, status=404)
    read(below.url)


@pytest.mark.parametrize(
    "address",
    [
        "/khong-co/",
        "/tin-tuc/khong-co/",
        "/tin-tuc/rss/khong-co/",
        "/" + "sau/" * 3000,
        "/" + "a" * 5000 + "/",
        "/%E1%BB%95/",
        "/tin-tuc%00/",
        "/%0d%0aSet-Cookie:a=b/",
    ],
)
def test_an_address_that_is_none_gets_a_helpful_404(address):
    make_site()
    page = read(address, status=404)
    assert words(page.h1) == "Không tìm thấy trang"
    assert {link["href"] for link in page.main.find_all("a")} == {"/", "/tim-kiem/"}


def test_a_restricted_page_asks_to_log_in(client):
    tree = make_site()
    page = make_standard_page(tree.home, "Nội bộ")
    page.view_restrictions.create(restriction_type="login")
    response = client.get(page.url)
    assert response.status_code == 302
    assert "login" in response["Location"]


def test_every_page_can_be_walked_by_keyboard_and_landmark():
    tree = make_site()
    make_article(tree.news)
    page = read(tree.news.url)
    skip = page.body.find("a")
    assert words(skip) == "Đến nội dung chính"
    assert page.find(id=skip["href"].removeprefix("#")).name == "main"
    for landmark in ("header", "main", "footer", "aside"):
        assert len(page.find_all(landmark, recursive=True)) >= 1
    search = page.find("form", role="search")
    assert (search["action"], search["method"]) == ("/tim-kiem/", "get")
    assert search.find("input", attrs={"name": "q"})
    assert search.find("label")["for"] == search.find("input")["id"]


def test_the_footer_says_who_publishes():
    tree = make_site()
    profile = SiteProfile.for_site(tree.site)
    profile.agency_name, profile.address, profile.phone = "Sở KH&CN", "Số 10 Lê Lợi", "0200 123 456"
    profile.save()
    page = read("/")
    assert "Số 10 Lê Lợi" in words(page.footer)
    assert page.footer.find("a", href="tel:0200123456")
    assert page.title.string == "Cổng thông tin – Sở KH&CN"


def test_pages_carry_no_byte_of_a_visitor(client, admin_client):
    tree = make_site()
    make_article(tree.news)
    for address in ("/", tree.news.url, "/khong-co/"):
        anonymous, staff = client.get(address), admin_client.get(address)
        assert anonymous.content == staff.content
        assert not anonymous.cookies
        assert b"csrf" not in anonymous.content
