"""Slugs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.slugs import slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Đổi mới sáng tạo", "doi-moi-sang-tao"),
        ("  Khoa học & Công nghệ ", "khoa-hoc-va-cong-nghe"),
        ("R&D: bước đầu?", "r-d-buoc-dau"),
        ("Ðiều lệ", "dieu-le"),
        ("Straße Œuvre ﬁn H₂O", "strasse-oeuvre-fin-h2o"),
        ("50 % – 100.000đ", "50-100-000d"),
        ("中文", ""),
        ("---", ""),
        ("", ""),
    ],
)
def test_slug_is_readable_ascii(text, slug):
    assert slugify(text) == slug


def test_slug_is_cut_after_a_whole_word():
    assert slugify("Đổi mới sáng tạo", 10) == "doi-moi"
    assert slugify("Đổi mới sáng tạo", 12) == "doi-moi-sang"
    assert slugify("Đổi mới sáng tạo", 13) == "doi-moi-sang"
    assert slugify("Đổi mới sáng tạo", 100) == "doi-moi-sang-tao"


def test_first_word_is_cut_inside_when_nothing_else_fits():
    assert slugify("nghiêng", 4) == "nghi"


def test_length_of_a_slug_must_be_positive():
    with pytest.raises(ValueError, match="positive"):
        slugify("a", 0)


@given(st.text(), st.none() | st.integers(1, 60))
def test_slug_has_words_and_single_dashes_only(text, max_length):
    slug = slugify(text, max_length)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
    assert max_length is None or len(slug) <= max_length
    assert slugify(slug, max_length) == slug
