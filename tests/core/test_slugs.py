import json
import re

import pytest

from core.slugs import SlugInput, letter_formatters
from tests.home.factories import make_site, make_standard_page
from viettext.slugs import slugify

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("live", [True, False])
def test_the_server_makes_an_ascii_slug_of_a_vietnamese_title(live):
    page = make_standard_page(make_site().home, "Đổi mới sáng tạo", live=live)
    assert page.slug == "doi-moi-sang-tao"


def test_equal_titles_get_different_slugs_and_a_title_without_letters_gets_one_too():
    home = make_site().home
    slugs = [make_standard_page(home, title).slug for title in ("Liên hệ", "Liên hệ", "???")]
    assert slugs == ["lien-he", "lien-he-2", "standardpage"]


TITLES = [
    "Đổi mới sáng tạo",
    "ĐƯỜNG BỘ – Ủy ban",
    "Nghị quyết 57",
    "Ða dạng (U+00D0)",
    "hoà/hòa",
    "Khoa học & Công nghệ, R&D",
]


@pytest.mark.parametrize("title", TITLES)
def test_the_editors_field_folds_letters_as_the_server_does(title):
    """The browser replaces with these patterns, lower-cases, and turns what is left into dashes."""
    folded = title
    for pattern, letter in letter_formatters():
        folded = re.sub(pattern, letter, folded)
    assert re.sub("[^a-z0-9]+", "-", folded.lower()).strip("-") == slugify(title)


def test_the_editors_field_carries_the_patterns():
    patterns = json.loads(SlugInput().attrs["data-w-slug-formatters-value"])
    assert [letter for (pattern, _flags), letter in patterns if "đ" in pattern] == ["d"]
