"""Document numbers in what people type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.law.mentions import find_numbers
from viettext.law.numbers import parse


def only(text):
    (mention,) = find_numbers(text)
    return mention


@pytest.mark.parametrize(
    "text",
    [
        "13/2012/NĐ-CP",
        "13/2012/NÐ-CP",
        "13-2012-nd-cp",
        "13 / 2012 / NĐ - CP",
        "nđ 13/2012/nđ-cp",
        "13/2012/ND CP",
        "nghị định số 13/2012/NĐCP",
        "Nghị định số: 13/2012/NĐ-CP",
        "nghi dinh 13 nam 2012 nd-cp",
        "13/2012/NĐ–CP",
        unicodedata.normalize("NFD", "nghị định 13/2012/nđ-cp"),
    ],
)
def test_full_numbers_in_every_spelling(text):
    mention = only(text)
    assert (mention.serial, mention.year, mention.symbol, mention.kind) == ("13", 2012, "NĐ-CP", "Nghị định")
    assert (mention.start, mention.end, mention.text) == (0, len(text), text)
    assert mention.number == parse("13/2012/NĐ-CP")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("nd13/2012", ("13", 2012, None, "Nghị định")),
        ("nghị định 13 năm 2012", ("13", 2012, None, "Nghị định")),
        ("nghi dinh so 13/2012", ("13", 2012, None, "Nghị định")),
        ("nghị định 13 2012", ("13", 2012, None, "Nghị định")),
        ("nghị định 13-2012", ("13", 2012, None, "Nghị định")),
        ("13/2012", ("13", 2012, None, None)),
        ("số 13/2012", ("13", 2012, None, None)),
        ("nghị quyết 57", ("57", None, None, "Nghị quyết")),
        ("nq 57", ("57", None, None, "Nghị quyết")),
        ("thông tư liên tịch 05", ("05", None, None, "Thông tư liên tịch")),
        ("luật số 91/2015/QH13", ("91", 2015, "QH13", "Luật")),
        ("91/2015 qh13", ("91", 2015, "QH13", None)),
        ("957-qđ/tu", ("957", None, "QĐ/TU", "Quyết định")),
        ("64-cp", ("64", None, "CP", None)),
        ("Quyết định số 1125/ĐĐBĐ", ("1125", None, "ĐĐBĐ", "Quyết định")),
        ("12/2010/TT-", ("12", 2010, "TT", "Thông tư")),
        ("79/98/tt-btc", ("79", 1998, "TT-BTC", "Thông tư")),
        ("66.13/2026/nq-cp", ("66.13", 2026, "NQ-CP", "Nghị quyết")),
        ("522b/nq-ubtvqh13", ("522b", None, "NQ-UBTVQH13", "Nghị quyết")),
        ("05/2012/ttlt-btc-bnn&ptnt", ("05", 2012, "TTLT-BTC-BNN&PTNT", "Thông tư liên tịch")),
        ("12/KH-SKHCN", ("12", None, "KH-SKHCN", "Kế hoạch")),
        ("1913/2005", ("1913", 2005, None, None)),
        ("2023/2011", ("2023", 2011, None, None)),
    ],
)
def test_parts_that_were_typed_are_told(text, parts):
    mention = only(text)
    assert (mention.serial, mention.year, mention.symbol, mention.kind) == parts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "13",
        "1/2",
        "3/4 số người",
        "24/8/2023",
        "24 / 8 / 2023",
        "24-8-2023",
        "ngày 24/8/2023",
        "tháng 12/2012",
        "quý 1/2023",
        "2015/2016",
        "2015/2020",
        "2015-2016",
        "năm 2012",
        "12-2012",
        "tỷ lệ 1/2000",
        "điều 5 khoản 2",
        "60 km/h",
        "kế hoạch 5 năm",
        "chương trình 135",
        "quyết định 2 người",
        "thông tư 10%",
        "nghị định 2020",
        "luật đất đai 2024",
        "covid-19/2020",
        "kế hoạch 2012-2015",
        "9T/2013",
        "đã 5",
        "13/2012/5",
        "Điều 27.6.NĐ.4",
        "h13/2012",
        "số 5",
    ],
)
def test_dates_fractions_and_plain_numbers_are_not_taken(text):
    assert find_numbers(text) == ()


def test_words_around_a_number_stay_out_of_it():
    text = "theo Nghị định 13/2012/NĐ-CP - Sở hữu trí tuệ"
    mention = only(text)
    assert mention.text == "Nghị định 13/2012/NĐ-CP"
    assert only("13/2012/nd-cp-dieu-5").text == "13/2012/nd-cp"
    assert only("thông tư 13/2012 hd thi hành").text == "thông tư 13/2012"
    assert only("đã 13/2012").text == "13/2012"


def test_several_numbers_come_in_order():
    found = find_numbers("nghị định 13/2012, 15/2013 và thông tư 16/2014/TT-BTC")
    assert [mention.number.key for mention in found] == ["13/2012", "15/2013", "16/2014/tt-btc"]


@pytest.mark.parametrize(
    ("typed", "number", "is_match"),
    [
        ("13/2012", "13/2012/NĐ-CP", True),
        ("13/2012", "13/2012/TT-BTC", True),
        ("13/2012", "13/2013/NĐ-CP", False),
        ("nghị định 13", "13/2012/NĐ-CP", True),
        ("nghị định 13", "13/2012/TT-BTC", False),
        ("13/2012/nđ", "13/2012/NĐ-CP", True),
        ("13/2012/nđ-cp", "13/2012/NĐ-CP", True),
        ("1/2021/tt-btc", "01/2021/TT-BTC", True),
        ("thông tư 05/2012", "05/2012/TTLT-BTC-BNN&PTNT", True),
        ("05/2012/ttlt-btc-bnnptnt", "05/2012/TTLT-BTC-BNN&PTNT", True),
        ("luật 91/2015", "91/2015/QH13", True),
        ("luật 23-L/CTN", "23-L/CTN", True),
        ("12/2010/tt-btc", "12/2010/TT-", True),
        ("12/2010/tt-btc", "12/2010/TT-BCA", False),
        ("12/2010/tt-btc", "12/2010", False),
        ("nghị quyết 57-nq/tw", "57-NQ/TW", True),
        ("nghị quyết 57", "57/2025/NQ-HĐND", True),
    ],
)
def test_mention_matches_what_it_does_not_contradict(typed, number, is_match):
    assert only(typed).matches(parse(number)) is is_match


NOISE = st.text("013/-. \u00d0đĐnghịsốăm\u0301NĐCPtưtTBC&", max_size=60) | st.lists(
    st.sampled_from(["nghị định ", "số ", "13", "/", "2012", "-", "NĐ", "CP", " ", "ngày ", "năm ", "tt", "1.", "QH13"])
).map("".join)


@given(st.text() | NOISE)
def test_mentions_are_ordered_slices_of_any_text(text):
    end = 0
    for mention in find_numbers(text):
        assert mention.start >= end
        assert mention.text == text[mention.start : mention.end] != ""
        assert mention.matches(mention.number)
        assert mention.number.key.isascii()
        end = mention.end


@given(
    st.from_regex(
        r"[1-9][0-9]{0,3}/(19[5-9]|20[0-4])[0-9]/(NĐ-CP|TT-BTC|QĐ-UBND|QH1[0-5]|TTLT-BTC-BCA)", fullmatch=True
    )
)
def test_a_printed_number_is_found_whole_in_a_sentence(number):
    for sentence in (f"theo {number} thì sao", f"({number})", number.lower(), f"xem {number}, {number};"):
        found = find_numbers(sentence)
        assert found
        assert all(mention.number == parse(number) for mention in found)
