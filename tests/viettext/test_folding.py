"""Folding: no accents, no case, every offset kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.fold import FOLD_TABLE, fold, has_accents, lower


def test_folding_strips_every_vietnamese_accent():
    assert fold("Đổi mới SÁNG TẠO, Ưu đãi; Ứng dụng; Ỷ lại") == "doi moi sang tao, uu dai; ung dung; y lai"


def test_folding_reads_decomposed_and_look_alike_letters():
    assert fold(unicodedata.normalize("NFD", "Nghị định")) == "nghi dinh"
    assert fold("NÐ-CP") == "nd-cp"


@pytest.mark.parametrize(
    ("letter", "folded"), [("İ", "i"), ("ﬁ", "ﬁ"), ("ß", "ß"), ("ñ", "n"), ("한", "한"), ("ç", "c")]
)
def test_folding_keeps_one_character_for_one(letter, folded):
    assert fold(letter) == folded


@given(st.text())
def test_folding_keeps_offsets(text):
    composed = unicodedata.normalize("NFC", text)
    folded = fold(composed)
    assert len(folded) == len(composed)
    assert all(fold(letter) == other for letter, other in zip(composed, folded, strict=True) if len(fold(letter)) == 1)


@given(st.text())
def test_fold_table_keeps_the_length_of_any_text_and_folds_once(text):
    folded = text.translate(FOLD_TABLE)
    assert len(folded) == len(text)
    assert folded.translate(FOLD_TABLE) == folded


def test_every_character_lowers_and_folds_to_one():
    for code_point in range(0x110000):
        assert len(lower(chr(code_point))) == 1
        assert len(chr(code_point).translate(FOLD_TABLE)) == 1


def test_lowering_keeps_accents():
    assert lower("ĐIỀU İ") == "điều i"


@pytest.mark.parametrize("text", ["nghị", "đ", "Ð", "ơ", unicodedata.normalize("NFD", "ế"), "Ư", "a\u0323"])
def test_accents_are_seen(text):
    assert has_accents(text)


@pytest.mark.parametrize("text", ["", "nghi dinh 13/2012/ND-CP", "ñ ü ç", "中文", "“quote” – dash"])
def test_texts_without_vietnamese_accents(text):
    assert not has_accents(text)
