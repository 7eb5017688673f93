"""No page makes one scroll sideways: not on a small phone (320 px), not at 200 % on a laptop (WCAG 1.4.10)."""

import pytest

from tests.support.browser import NARROW, ZOOMED, visit
from tests.support.fixtures import IN_A_BROWSER
from tests.support.views import VIEWS

pytestmark = IN_A_BROWSER

#: Tables and the like may scroll in a box of their own; what reaches past the right edge otherwise is named.
TOO_WIDE = """() => {
    const edge = document.documentElement.clientWidth, clipped = e => {
        for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
            if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true;
        return false;
    };
    const found = [...document.body.querySelectorAll("*")]
        .filter(e => e.getBoundingClientRect().right > edge + 1 && !clipped(e))
        .map(e => `${e.tagName.toLowerCase()}.${e.className} to ${Math.round(e.getBoundingClientRect().right)} px`);
    return {scrolls: document.documentElement.scrollWidth > edge, found: found.slice(0, 5)};
}"""


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_page_fits_its_screen(visitor, portal, view):
    page = visitor(device_scale_factor=2)
    visit(page, view.path(portal.url), view.status)
    too_wide = []
    for width in (NARROW, ZOOMED):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            measured = page.evaluate(TOO_WIDE)
            if measured["scrolls"]:
                too_wide.append(f"{width} px, {scheme}: {measured['found']}")
    assert not too_wide, "\n".join(too_wide)
