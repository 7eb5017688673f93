"""An editor logs in, writes, publishes and takes back; readers see each step at once."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.support import views, web
from tests.support.browser import visit
from tests.support.fixtures import IN_A_BROWSER

pytestmark = IN_A_BROWSER

TITLE, SLUG = "Đổi mới sáng tạo tại địa phương", "doi-moi-sang-tao-tai-dia-phuong"
ADDRESS = f"/tin-tuc/{SLUG}/"


@pytest.fixture
def editor(page, portal) -> Page:
    """A page logged in with the password that the start printed."""
    visit(page, "/admin/")
    expect(page).to_have_url(re.compile("/admin/login/"))
    page.locator("[name=username]").fill("admin")
    page.locator("[name=password]").fill(portal.admin_password)
    page.locator("[name=password]").press("Enter")
    expect(page).to_have_url(re.compile("/admin/$"))
    return page


def found_addresses(portal, query: str) -> list[str]:
    """Where the first page of results leads, asked the very moment one calls this."""
    return [link["href"] for link in web.get(f"{portal.url}/tim-kiem/", {"q": query}).html().select(".result__title a")]


def test_an_article_is_found_the_moment_it_is_published_and_gone_the_moment_it_is_not(editor, portal):
    [news_index] = views.pages(portal.url, "news.NewsIndexPage")
    visit(editor, f"/admin/pages/add/news/articlepage/{news_index['id']}/")

    # The address follows the title while one types, đ included.
    slug = editor.locator("#id_slug")
    title = editor.locator("#id_title")
    title.press_sequentially("Đổi mới")
    expect(slug).to_have_value("doi-moi")
    title.press_sequentially(TITLE.removeprefix("Đổi mới"))
    expect(slug).to_have_value(SLUG)
    editor.locator("#id_summary").fill("Sáng kiến của cán bộ xã được áp dụng ở cả huyện.")
    assert ADDRESS not in found_addresses(portal, TITLE)

    page_id = publish(editor)
    assert web.get(portal.url + ADDRESS).status == 200
    assert found_addresses(portal, TITLE)[0] == ADDRESS
    assert found_addresses(portal, "doi moi sang tao tai dia phuong")[0] == ADDRESS
    assert ADDRESS in web.get(f"{portal.url}/tin-tuc/").text

    # A change is found in its new words, not in its old ones.
    visit(editor, f"/admin/pages/{page_id}/edit/")
    editor.locator("#id_summary").fill("Giải pháp tưới nhỏ giọt tự chế bằng vật liệu sẵn có.")
    publish(editor)
    assert ADDRESS in found_addresses(portal, "tưới nhỏ giọt tự chế")

    visit(editor, f"/admin/pages/{page_id}/unpublish/")
    editor.locator("main form button[type=submit], main form input[type=submit]").first.click()
    expect(editor.locator(".messages")).to_contain_text(TITLE)
    assert web.get(portal.url + ADDRESS).status == 404
    assert ADDRESS not in found_addresses(portal, TITLE)
    assert ADDRESS not in web.get(f"{portal.url}/tin-tuc/").text


def publish(editor: Page) -> str:
    """Publish what is being edited; the page's id."""
    editor.locator("footer [data-w-dropdown-target=toggle]").click()
    editor.locator("[name=action-publish]").click()
    message = editor.locator(".messages")
    expect(message).to_contain_text(TITLE)
    return re.search(r"/admin/pages/(\d+)/edit/", message.inner_html())[1]
