"""Document numbers: reading, comparing, printing."""

import json
import lzma
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.law.numbers import DocumentNumber, NumberError, normalise, parse

DECREE_SPELLINGS = [
    "13/2012/NĐ-CP",
    "13/2012/NÐ-CP",
    "13/2012/nđ-cp",
    "13/2012/nd-cp",
    "13 / 2012 / NĐ - CP",
    "13/2012/NĐCP",
    "13/2012/ND CP",
    "13/2012/NĐ–CP",
    "13/2012/NĐ_CP",
    "13-2012-nd-cp",
    "13\\2012\\NĐ-CP",
    "Số: 13/2012/NĐ-CP",
    "số 13/2012/NĐ-CP.",
    ' "13/2012/NĐ-CP" ',
    unicodedata.normalize("NFD", "13/2012/NĐ-CP"),
    "013/2012/NĐ-CP",
]


@pytest.mark.parametrize("text", DECREE_SPELLINGS)
def test_spellings_of_one_number_are_equal(text):
    number = parse(text)
    assert number == parse("13/2012/NĐ-CP")
    assert hash(number) == hash(parse("13/2012/NĐ-CP"))
    assert number.key == "13/2012/nd-cp"
    assert number.format().lstrip("0") == "13/2012/NĐ-CP"


def test_parts_of_a_number():
    assert parse("13/2012/NĐ-CP").__dict__ == {"serial": "13", "year": 2012, "symbol": "NĐ-CP", "joiner": "/"}


@pytest.mark.parametrize(
    ("text", "printed", "key", "slug", "kind", "agency"),
    [
        ("57-NQ/TW", "57-NQ/TW", "57/nq-tw", "57-nq-tw", "Nghị quyết", ("TW",)),
        ("57/nq-tw", "57-NQ/TW", "57/nq-tw", "57-nq-tw", "Nghị quyết", ("TW",)),
        ("959/qđ-ubnd", "959/QĐ-UBND", "959/qd-ubnd", "959-qd-ubnd", "Quyết định", ("UBND",)),
        ("959-QĐ-UBND", "959/QĐ-UBND", "959/qd-ubnd", "959-qd-ubnd", "Quyết định", ("UBND",)),
        ("66.13/2026/NQ-CP", "66.13/2026/NQ-CP", "66.13/2026/nq-cp", "66-13-2026-nq-cp", "Nghị quyết", ("CP",)),
        ("91/2015/qh13", "91/2015/QH13", "91/2015/qh13", "91-2015-qh13", None, ("QH",)),
        ("35/2023/UBTVQH15", "35/2023/UBTVQH15", "35/2023/ubtvqh15", "35-2023-ubtvqh15", None, ("UBTVQH",)),
        ("01/VBHN-VPQH", "01/VBHN-VPQH", "1/vbhn-vpqh", "01-vbhn-vpqh", "Văn bản hợp nhất", ("VPQH",)),
        ("08/VBHN-NĐ-BTP", "08/VBHN-NĐ-BTP", "8/vbhn-nd-btp", "08-vbhn-nd-btp", "Văn bản hợp nhất", ("BTP",)),
        (
            "05/2012/TTLT-BTC-BNN&PTNT",
            "05/2012/TTLT-BTC-BNN&PTNT",
            "5/2012/ttlt-btc-bnnptnt",
            "05-2012-ttlt-btc-bnnptnt",
            "Thông tư liên tịch",
            ("BTC", "BNN&PTNT"),
        ),
        (
            "235/2009/TTLT/BTC-BGTVT",
            "235/2009/TTLT/BTC-BGTVT",
            "235/2009/ttlt-btc-bgtvt",
            "235-2009-ttlt-btc-bgtvt",
            "Thông tư liên tịch",
            ("BTC", "BGTVT"),
        ),
        ("15-L/CTN", "15-L/CTN", "15/l-ctn", "15-l-ctn", None, ("CTN",)),
        ("01/2020/L-CTN", "01/2020/L-CTN", "1/2020/l-ctn", "01-2020-l-ctn", "Lệnh", ("CTN",)),
        ("64-CP", "64-CP", "64/cp", "64-cp", None, ("CP",)),
        ("13/CP", "13/CP", "13/cp", "13-cp", None, ("CP",)),
        ("619/TTG", "619/TTg", "619/ttg", "619-ttg", None, ("TTg",)),
        ("01/2021/tt-btc", "01/2021/TT-BTC", "1/2021/tt-btc", "01-2021-tt-btc", "Thông tư", ("BTC",)),
        ("12/2010/TT-", "12/2010/TT", "12/2010/tt", "12-2010-tt", "Thông tư", ()),
        ("71/2015", "71/2015", "71/2015", "71-2015", None, ()),
        ("02/2020/", "02/2020", "2/2020", "02-2020", None, ()),
        ("79/98/TT-BTC", "79/1998/TT-BTC", "79/1998/tt-btc", "79-1998-tt-btc", "Thông tư", ("BTC",)),
        ("522b/NQ-UBTVQH13", "522b/NQ-UBTVQH13", "522b/nq-ubtvqh13", "522b-nq-ubtvqh13", "Nghị quyết", ("UBTVQH",)),
        ("12/TTR-SGTVT", "12/TTr-SGTVT", "12/ttr-sgtvt", "12-ttr-sgtvt", "Tờ trình", ("SGTVT",)),
        ("1234/UBND-VX", "1234/UBND-VX", "1234/ubnd-vx", "1234-ubnd-vx", "Công văn", ("UBND",)),
        ("102/2000/TT-BNN-KL", "102/2000/TT-BNN-KL", "102/2000/tt-bnn-kl", "102-2000-tt-bnn-kl", "Thông tư", ("BNN",)),
        ("02/TTLB", "02/TTLB", "2/ttlb", "02-ttlb", "Thông tư liên bộ", ()),
        ("56/1999/QĐ-NHNN2", "56/1999/QĐ-NHNN2", "56/1999/qd-nhnn2", "56-1999-qd-nhnn2", "Quyết định", ("NHNN",)),
    ],
)
def test_every_kind_of_number(text, printed, key, slug, kind, agency):
    number = parse(text)
    assert (number.format(), str(number), normalise(text)) == (printed, printed, printed)
    assert (number.key, number.slug, number.kind, number.agency) == (key, slug, kind, agency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "13",
        "abc",
        "1/2",
        "24/8/2023",
        "5-10-98",
        "covid-19",
        "12-",
        "/2012/NĐ-CP",
        "13/2012/NĐ-CP ngày 5 tháng 3",
        "13/2012/năm",
        "13/2012/điều",
        "13/2012/NĐ-CP và 14/2012/NĐ-CP",
        "٣/2012/NĐ-CP",
        "13/2012/" + "A-" * 200,
    ],
)
def test_other_texts_are_refused_in_vietnamese(text):
    with pytest.raises(NumberError, match="không phải là số, ký hiệu văn bản"):
        parse(text)


def test_leading_zeros_are_printed_but_not_compared():
    assert parse("01/2021/TT-BTC") == parse("1/2021/TT-BTC")
    assert parse("01/2021/TT-BTC").format() != parse("1/2021/TT-BTC").format()


def test_numbers_of_other_years_symbols_or_types_differ():
    number = parse("13/2012/NĐ-CP")
    assert number != parse("13/2013/NĐ-CP")
    assert number != parse("13/NĐ-CP")
    assert number != parse("13/2012/NQ-CP")
    assert number != "13/2012/NĐ-CP"


def test_year_makes_a_local_document_normative():
    assert parse("54/2023/QĐ-UBND").is_normative
    assert not parse("959/QĐ-UBND").is_normative


def test_only_the_first_part_of_a_symbol_is_a_kind():
    assert parse("01/1999/NQLT-TP-ND").symbol == "NQLT-TP-ND"
    assert parse("05/1998/TTLT/TCCP-CCB").symbol == "TTLT/TCCP-CCB"


def test_message_quotes_a_long_text_shortly():
    with pytest.raises(NumberError) as caught:
        parse("x" * 10_000)
    assert len(str(caught.value)) < 150


SERIALS = st.from_regex(r"[0-9]{1,4}(\.[0-9]{1,2})?[a-zđ]?", fullmatch=True)
SYMBOLS = st.from_regex(r"[A-ZĐƯ]{1,9}([/-][A-ZĐƯ]{1,9}(&[A-ZĐ]{2,5})?[0-9]{0,2}){0,3}", fullmatch=True)


@given(SERIALS, st.integers(1945, 2099), SYMBOLS)
def test_printed_numbers_and_slugs_are_read_back(serial, year, symbol):
    number = parse(f"{serial}/{year}/{symbol}")
    assert number.serial == serial
    assert number.year == year
    assert parse(number.format()) == number
    assert parse(number.format()).format() == number.format()
    assert parse(number.slug) == number


@given(SERIALS, SYMBOLS)
def test_numbers_without_year_are_stable_in_print(serial, symbol):
    number = parse(f"{serial}/{symbol}")
    assert number.year is None
    assert normalise(number.format()) == number.format()
    assert parse(number.format()) == number


@given(st.text() | st.text("0123456789/-. NĐCPTtnđqh&_\u00d0\u0301"))
def test_any_text_is_a_number_or_a_number_error(text):
    try:
        number = parse(text)
    except NumberError:
        return
    assert isinstance(number, DocumentNumber)
    assert number.key.isascii()
    assert parse(number.format()) == number
    assert isinstance(number.agency, tuple)
    assert number.kind is None or number.kind


@pytest.mark.corpus
@pytest.mark.skipif("PORTAL_CORPUS_DIR" not in os.environ, reason="PORTAL_CORPUS_DIR names no try-out data")
def test_numbers_of_real_documents_are_read():
    path = Path(os.environ["PORTAL_CORPUS_DIR"]) / "legal_documents.jsonl.xz"
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        printed = [json.loads(line)["number"] for line in lines]
    refused = []
    for text in printed:
        try:
            number = parse(text)
        except NumberError:
            refused.append(text)
        else:
            assert parse(number.slug) == number
    assert len(refused) <= len(printed) // 500
