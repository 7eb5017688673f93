"""Words, syllables, bigrams."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from viettext.syllables import Token, bigrams, syllables, tokens


def test_tokens_carry_offsets_of_the_given_text():
    assert tokens("Điều 5a, QH13!") == [Token("Điều", 0, 4), Token("5a", 5, 7), Token("QH13", 9, 13)]


def test_decomposed_letters_stay_in_one_token():
    decomposed = unicodedata.normalize("NFD", "khoản điều")
    assert [unicodedata.normalize("NFC", token.text) for token in tokens(decomposed)] == ["khoản", "điều"]


def test_syllables_are_in_normal_form():
    assert syllables("Hoà-Bình_THUÝ") == ["hòa", "bình", "thúy"]


def test_bigrams_join_neighbours_only():
    assert bigrams(["khoa", "học", "công", "nghệ"]) == ["khoa_học", "học_công", "công_nghệ"]
    assert bigrams(["một"]) == []
    assert bigrams([]) == []


@given(st.text())
def test_tokens_are_slices_in_order(text):
    end = 0
    for token in tokens(text):
        assert token.text == text[token.start : token.end] != ""
        assert token.start >= end
        end = token.end


@given(st.text())
def test_syllables_do_not_depend_on_composition(text):
    assert syllables(unicodedata.normalize("NFD", text)) == syllables(unicodedata.normalize("NFC", text))
