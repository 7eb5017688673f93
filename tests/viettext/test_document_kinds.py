"""Kinds and bodies, and the abbreviations of them."""

import pytest

from viettext.law import agencies, kinds


def test_administrative_kinds_are_the_29_of_the_decree():
    assert len(kinds.ADMINISTRATIVE) == 29
    assert [kind.name for kind in kinds.ADMINISTRATIVE if not kind.abbreviation] == ["Công văn", "Thư công"]


def test_an_abbreviation_stands_for_one_kind():
    seen = {}
    for kind in kinds.ALL:
        if kind.abbreviation:
            assert seen.setdefault(kind.abbreviation, kind.name) == kind.name


@pytest.mark.parametrize(
    ("written", "abbreviation"),
    [
        ("nd", "NĐ"),
        ("nđ", "NĐ"),
        ("TTR", "TTr"),
        ("qyđ", "QyĐ"),
        ("HĐ", "HĐ"),
        ("hd", "HD"),
        ("ĐA", "ĐA"),
        ("da", "DA"),
        ("đã", None),
        ("xyz", None),
        ("", None),
    ],
)
def test_written_accents_decide_between_abbreviations(written, abbreviation):
    assert kinds.abbreviation_of(written) == abbreviation


def test_names_of_kinds():
    assert kinds.name_of("VBHN") == "Văn bản hợp nhất"
    assert kinds.name_of("QH") is None


@pytest.mark.parametrize(
    ("written", "abbreviation"),
    [
        ("ttg", "TTg"),
        ("bgddt", "BGDĐT"),
        ("qh13", "QH13"),
        ("TƯ", "TW"),
        ("tu", "TU"),
        ("từ", None),
        ("abc", None),
        ("", None),
    ],
)
def test_bodies_are_read_in_any_case(written, abbreviation):
    assert agencies.abbreviation_of(written) == abbreviation
