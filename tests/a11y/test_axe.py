"""axe finds nothing on any page type or state: phone and desktop, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.support.browser import DESKTOP, PHONE, visit
from tests.support.fixtures import IN_A_BROWSER
from tests.support.views import VIEWS

pytestmark = IN_A_BROWSER


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_page_is_accessible(page, portal, view):
    visit(page, view.path(portal.url), view.status)
    says_what_it_is(page)
    reports = []
    for width in (PHONE, DESKTOP):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            results = Axe().run(page)
            if results.violations_count:
                reports.append(f"{width} px, {scheme}: {results.generate_report()}")
    assert not reports, "\n".join(reports)


def says_what_it_is(page: Page) -> None:
    """What axe does not insist on: the language, a title of the page's own, one main heading, one main part."""
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.locator("h1:visible").count() == 1
    assert page.get_by_role("main").count() == 1
    own_name, dash, _agency = page.title().rpartition(" – ")
    assert dash, page.title()
    assert own_name.strip(), page.title()


def test_axe_would_find_something(page, portal):
    """The negative control: on a page that is wrong, the same call complains."""
    visit(page, "/")
    page.evaluate("document.querySelector('main').innerHTML += '<img src=\"/static/icons/portal.svg\">'")
    assert "image-alt" in Axe().run(page).generate_snapshot()
