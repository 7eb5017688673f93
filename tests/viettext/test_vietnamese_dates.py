"""Dates and numbers as documents print them."""

import datetime as dt
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viettext.dates import format_date, format_number, parse_date


@pytest.mark.parametrize(
    "text",
    [
        "05/03/2012",
        "5/3/2012",
        "5-3-2012",
        " 5.3.2012 ",
        "5 / 3 / 2012",
        "2012-03-05",
        "ngày 5 tháng 3 năm 2012",
        "Ngày 05 tháng 03 năm 2012",
        "ngay 5 thang 3 nam 2012",
        "5 tháng 3, năm 2012",
    ],
)
def test_dates_are_read_in_every_usual_form(text):
    assert parse_date(text) == dt.date(2012, 3, 5)


@pytest.mark.parametrize("text", ["", "5/3", "5/3/12", "5/3-2012", "tháng 3 năm 2012", "2012/03/05", "hôm nay"])
def test_other_texts_are_refused_by_name(text):
    with pytest.raises(ValueError, match="không phải là ngày"):
        parse_date(text)


@pytest.mark.parametrize("text", ["30/02/2023", "31-4-2023", "2023-13-01", "01/01/0000"])
def test_days_the_calendar_lacks_are_refused(text):
    with pytest.raises(ValueError, match="Lịch không có ngày"):
        parse_date(text)


@given(st.dates())
def test_printed_dates_are_read_back(date):
    assert parse_date(format_date(date)) == date
    assert parse_date(date.isoformat()) == date


@given(st.text())
def test_any_text_is_a_date_or_a_value_error(text):
    with suppress(ValueError):
        assert isinstance(parse_date(text), dt.date)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (1234.5, "1.234,5"),
        (0, "0"),
        (-1234567, "-1.234.567"),
        (Decimal("1000.50"), "1.000,50"),
        (1e21, "1.000.000.000.000.000.000.000"),
        (float("nan"), "–"),
        (float("inf"), "–"),
    ],
)
def test_numbers_have_dots_for_thousands_and_a_comma(value, printed):
    assert format_number(value) == printed
