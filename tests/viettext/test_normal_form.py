"""One spelling of a text: composition, look-alikes of Đ, tone placement."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.normal import nfc, nfc_with_offsets, normal_form

VIETNAMESE = st.text("aăâeêioôơuưyàáảãạằắặầếệìịòóọờợùúủứừỳýỵđĐÐqhktÀÓÝOUYQ \u0300\u0301\u0303\u0309\u0323\u0302\u031b")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("hoà", "hòa"),
        ("khoẻ", "khỏe"),
        ("thuý", "thúy"),
        ("HOÀ", "HÒA"),
        ("Hoà bình, sức khoẻ.", "Hòa bình, sức khỏe."),
        ("tuỳ", "tùy"),
        ("huỷ bỏ", "hủy bỏ"),
    ],
)
def test_tone_of_open_syllables_moves_to_the_first_vowel(typed, kept):
    assert normal_form(typed) == kept


@pytest.mark.parametrize(
    "text", ["quý", "QUÝ", "Quỳ Hợp", "hoàn", "khoét", "huýt", "toàn", "hòa", "khuya", "ngoáy", "oăt"]
)
def test_other_syllables_stay(text):
    assert normal_form(text) == text


@pytest.mark.parametrize("look_alike", ["\u00d0", "\u0189"])
def test_look_alikes_become_the_vietnamese_letter(look_alike):
    assert normal_form(f"13/2012/N{look_alike}-CP") == "13/2012/NĐ-CP"
    assert normal_form(look_alike.lower()) == "đ"


def test_decomposed_text_is_composed_before_tones_are_placed():
    assert normal_form(unicodedata.normalize("NFD", "thuý hoà điều")) == "thúy hòa điều"


@given(st.text() | VIETNAMESE)
def test_normal_form_keeps_the_length_of_composed_text_and_is_stable(text):
    normal = normal_form(text)
    assert len(normal) == len(unicodedata.normalize("NFC", text))
    assert normal_form(normal) == normal


@given(st.text() | VIETNAMESE)
def test_nfc_agrees_with_unicode(text):
    assert nfc(text) == unicodedata.normalize("NFC", text)


def test_shortcut_of_nfc_looks_for_every_character_that_composes():
    seconds = set()
    for code_point in range(0x110000):
        parts = unicodedata.decomposition(chr(code_point)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            seconds.add(chr(int(parts[1], 16)))
    for code_point in range(0x110000):
        letter = chr(code_point)
        if unicodedata.combining(letter) or not unicodedata.is_normalized("NFC", letter):
            assert nfc(letter) == unicodedata.normalize("NFC", letter)
    for second in seconds:
        assert all(nfc(first + second) == unicodedata.normalize("NFC", first + second) for first in "aeơ")


def test_offsets_lead_back_to_the_given_text():
    text = unicodedata.normalize("NFD", "điểm đ khoản 1")
    composed, offsets = nfc_with_offsets(text)
    assert composed == "điểm đ khoản 1"
    at = composed.index("khoản")
    assert text[offsets[at] :].startswith("kho")
    assert offsets[len(composed)] == len(text)


@given(VIETNAMESE)
def test_offsets_rise_and_cover_the_text(text):
    composed, offsets = nfc_with_offsets(text)
    assert len(offsets) == len(composed) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)
    pieces = [text[offsets[i] : offsets[i + 1]] for i in range(len(composed))]
    assert unicodedata.normalize("NFC", "".join(pieces)) == nfc(text)
