"""Alphabet order of words and names."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.collation import name_sort_key, sort_key


def in_order(words, key):
    shuffled = random.Random(5).sample(words, len(words))
    return sorted(shuffled, key=key) == words


@pytest.mark.parametrize(
    "words",
    [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p"],
        ["q", "r", "s", "t", "u", "ư", "v", "x", "y"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["dân", "dần", "đa", "đá", "đăng"],
        ["an", "An", "án", "Án", "ăn", "ân"],
        ["la", "là", "lan", "lăn", "lân"],
        ["2", "3 a", "an", "an ninh", "ana"],
    ],
)
def test_letters_go_before_tones_before_case(words):
    assert in_order(words, sort_key)


def test_tones_count_only_when_all_letters_are_equal():
    assert sort_key("hòa bình") < sort_key("hoa hồng")


def test_spellings_of_one_word_sort_as_one():
    assert sort_key("hoà") == sort_key("hòa")
    assert sort_key("Ðà  Nẵng") == sort_key("Đà Nẵng")


def test_people_sort_by_given_name_then_family_name():
    names = ["Trần Văn An", "Nguyễn Thị Ánh", "Lê Thị Bình", "Lê Văn Bình", "Trần Bình", "Đỗ Đức", "Vũ Đức"]
    assert in_order(names, name_sort_key)


def test_capitals_do_not_split_a_list_of_people():
    assert in_order(["LÊ AN", "Trần An", "VŨ AN"], name_sort_key)


@given(st.text())
def test_keys_are_plain_ascii_that_any_database_sorts_alike(text):
    for key in (sort_key(text), name_sort_key(text)):
        assert key.isascii()
        assert key.isalnum()
        assert key == key.lower()


@given(st.text("aăâàảãáạđdz 1"), st.text("aăâàảãáạđdz 1"))
def test_a_text_sorts_before_what_continues_it(text, more):
    text, whole = " ".join(text.split()), " ".join(f"{text}{more}".split())
    assert sort_key(text) <= sort_key(whole) or not whole.startswith(text)
