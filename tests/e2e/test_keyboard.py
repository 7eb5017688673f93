"""Everything a reader needs can be reached and worked with the keyboard alone."""

import re

from playwright.sync_api import Page, expect

from tests.support.browser import visit
from tests.support.fixtures import IN_A_BROWSER

pytestmark = IN_A_BROWSER

MOST_STOPS = 200


def focused(page: Page) -> dict:
    """What has the focus now: its tag, name, address and id."""
    return page.evaluate(
        """() => { const e = document.activeElement;
             return {tag: e.tagName, text: (e.innerText || e.value || "").trim(), name: e.name || "", id: e.id,
                     href: e.getAttribute("href") || "", area: e.closest("header, main, nav, footer")?.tagName}; }"""
    )


def tab_to(page: Page, wanted) -> dict:
    """Press Tab until ``wanted(focused)``; on the way every stop must be visible and show that it has the focus."""
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        here = focused(page)
        if here["tag"] == "BODY":
            continue
        assert shows_focus(page), f"one cannot see that this has the focus: {here}"
        if wanted(here):
            return here
    raise AssertionError(f"not reached within {MOST_STOPS} stops")


def shows_focus(page: Page) -> bool:
    """Whether the focused element is drawn and differs from its unfocused self by outline, shadow or border."""
    return page.evaluate(
        """() => { const e = document.activeElement, box = e.getBoundingClientRect(), s = getComputedStyle(e);
             if (!box.width || !box.height || s.visibility === "hidden") return false;
             return (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== "none"; }"""
    )


def test_the_skip_link_is_the_first_stop_and_leads_past_the_menu(page):
    visit(page, "/tin-tuc/")
    page.keyboard.press("Tab")
    skip_link = page.get_by_role("link", name="Đến nội dung chính")
    expect(skip_link).to_be_focused()
    expect(skip_link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert focused(page)["area"] == "MAIN"


def test_the_menu_opens_a_list_and_tells_where_one_is(page):
    visit(page, "/")
    tab_to(page, lambda here: here["href"] == "/van-ban/")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/van-ban/$"))
    expect(page.locator("header nav [aria-current=page]")).to_have_attribute("href", "/van-ban/")


def test_from_the_search_form_to_a_provision(page):
    visit(page, "/")
    tab_to(page, lambda here: here["name"] == "q")
    page.keyboard.type("công nhận sáng kiến")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/tim-kiem/"))
    there = tab_to(page, lambda here: here["area"] == "MAIN" and "#dieu-" in here["href"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(re.escape(there["href"]) + "$"))
    expect(page.locator(f"[id='{there['href'].partition('#')[2]}']")).to_be_in_viewport()
    # The next stop is in the provision, not back at the top of the page.
    page.keyboard.press("Tab")
    assert focused(page)["area"] == "MAIN"


def test_every_stop_of_a_page_can_be_seen_and_the_focus_gets_out_again(page):
    visit(page, "/tim-kiem/?q=sang+kien")
    tab_to(page, lambda here: here["area"] == "FOOTER")
