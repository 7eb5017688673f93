"""References to provisions, and their ids."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.law.provisions import find_provision, provision_id


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("dieu 5", ("5", None, None)),
        ("ĐIỀU 10", ("10", None, None)),
        ("Điều 5Đ", ("5đ", None, None)),
        ("khoản 2 điều 5", ("5", "2", None)),
        ("khoan 2, dieu 5", ("5", "2", None)),
        ("khoản 2 của Điều 5", ("5", "2", None)),
        ("điểm đ khoản 1 Điều 5a", ("5a", "1", "đ")),
        ("điểm d khoản 1a Điều 5", ("5", "1a", "d")),
        ("Điểm “a” khoản 1 Điều 5", ("5", "1", "a")),
        ("điểm a điều 5", ("5", None, "a")),
        ("Điều 5 khoản 2 điểm a", ("5", "2", "a")),
        ("Điều 5, khoản 2", ("5", "2", None)),
        ("Điều 5 khoản 2 điểm ở", ("5", "2", None)),
    ],
)
def test_provisions_are_read_in_both_orders(text, parts):
    found = find_provision(text)
    assert found[:3] == parts
    assert found.start == 0


@pytest.mark.parametrize(
    "text", ["", "khoản 2", "điều kiện 5", "điều hòa 12000", "điểm a", "Điều năm", "đieu5x", "ngôn điều 5x1"]
)
def test_texts_without_an_article_name_no_provision(text):
    assert find_provision(text) is None


def test_a_word_of_one_letter_is_not_a_point():
    text = "quy định của điểm ở khoản 1 Điều 5"
    found = find_provision(text)
    assert found[:3] == ("5", "1", None)
    assert text[found.start : found.end] == "khoản 1 Điều 5"


def test_offsets_are_those_of_decomposed_text():
    text = unicodedata.normalize("NFD", "theo điểm đ khoản 1 Điều 5a nhé")
    found = find_provision(text)
    assert text[found.start : found.end] == unicodedata.normalize("NFD", "điểm đ khoản 1 Điều 5a")


def test_first_provision_wins():
    assert find_provision("Điều 7 và khoản 2 Điều 9").article == "7"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("5",), "dieu-5"),
        (("5a", "2", "đ"), "dieu-5a.khoan-2.diem-dd"),
        (("5a", "2", "d"), "dieu-5a.khoan-2.diem-d"),
        (("5đ", None, "a"), "dieu-5dd.diem-a"),
    ],
)
def test_ids_are_ascii_and_tell_dd_from_d(parts, expected):
    assert provision_id(*parts) == expected


@pytest.mark.parametrize("parts", [("",), ("a",), ("5", ""), ("5", "x"), ("5", "1", "ă"), ("5", "1", "2"), ("V",)])
def test_other_texts_are_no_numbers_of_a_provision(parts):
    with pytest.raises(ValueError, match="not the number of a provision"):
        provision_id(*parts)


PARTS = st.lists(
    st.sampled_from(["điều ", "Điều ", "khoản ", "điểm ", "5", "1a", "đ", "ở", " ", ", ", "dieu 7", "khoan 3 "])
)


@given(st.text() | PARTS.map("".join))
def test_any_text_names_a_provision_that_has_an_id_or_none(text):
    found = find_provision(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert provision_id(found.article, found.clause, found.point).isascii()


NUMBER, LETTER = st.from_regex(r"[0-9]{1,3}[a-zđ]?", fullmatch=True), st.sampled_from("abcdđeghiklmnopqrstuvxy")


@given(NUMBER, NUMBER, LETTER)
def test_a_provision_named_in_full_is_read_back(article, clause, point):
    named = f"điểm {point} khoản {clause} Điều {article}"
    assert find_provision(named)[:3] == (article, clause, point)


@given(st.sets(st.tuples(NUMBER, st.none() | NUMBER, st.none() | LETTER), min_size=2))
def test_different_provisions_have_different_ids(provisions):
    assert len({provision_id(*parts) for parts in provisions}) == len(provisions)
