"""A reader comes, reads, searches and lands on the very provision, with and without JavaScript."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import visit
from tests.support.fixtures import IN_A_BROWSER

pytestmark = IN_A_BROWSER

QUESTION = "cong nhan sang kien"


def read_search_and_open_a_provision(page: Page) -> None:
    visit(page, "/")
    expect(page.locator("h1")).to_have_count(1)

    # Read: the first article of the front page.
    article = page.locator("main article a, main .card a").first
    title = article.inner_text()
    article.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.locator("article .body")).not_to_be_empty()

    # Search, typed without accents, from the header of the page one is on.
    box = page.locator("header").get_by_role("searchbox")
    box.fill(QUESTION)
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"/tim-kiem/\?q=cong\+nhan\+sang\+kien"))
    expect(page.locator("main .result mark").first).to_be_visible()

    # Open a Điều: its link says where it goes, and that is what one sees.
    passage = page.locator(".result__passages a").first
    label = re.match(r"Điều \d+[a-zđ]*", passage.inner_text())
    assert label, passage.inner_text()
    target = passage.get_attribute("href").partition("#")[2]
    passage.click()
    expect(page).to_have_url(re.compile(f"#{re.escape(target)}$"))
    provision = page.locator(f"[id='{target}']")
    expect(provision).to_be_in_viewport()
    expect(provision).to_contain_text(label[0])
    # At its head, not somewhere on the screen by chance.
    assert -1 <= provision.bounding_box()["y"] < 400


def test_a_reader_reads_searches_and_opens_a_provision(page):
    read_search_and_open_a_provision(page)


def test_the_same_without_javascript(visitor):
    read_search_and_open_a_provision(visitor(java_script_enabled=False))


def test_the_same_on_a_phone(visitor):
    read_search_and_open_a_provision(visitor(360, is_mobile=True, has_touch=True))


@pytest.mark.parametrize("typed", ["13/2012/NĐ-CP", "13/2012/nd-cp", "nghị định 13 năm 2012"])
def test_a_typed_number_finds_its_document_first(page, typed):
    visit(page, "/tim-kiem/")
    page.locator("main").get_by_role("searchbox").fill(typed)
    page.locator("main").get_by_role("button", name="Tìm").click()
    page.locator(".result__title a").first.click()
    expect(page).to_have_url(re.compile(r"/van-ban/2012/13-2012-nd-cp/$"))


def test_filters_narrow_results_and_can_be_taken_back(page):
    visit(page, "/tim-kiem/?q=sang+kien")
    whole = page.locator(".results-head [role=status]").inner_text()
    page.locator(".facets").get_by_role("link", name=re.compile("^Văn bản")).first.click()
    expect(page.locator(".chips a")).to_have_count(1)
    expect(page.locator(".results-head [role=status]")).not_to_have_text(whole)
    page.locator(".chips a").click()
    expect(page.locator(".results-head [role=status]")).to_have_text(whole)
