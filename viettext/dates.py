"""Dates and numbers the way Vietnamese documents print them (Nghị định 30/2020/NĐ-CP, Appendix I)."""

import datetime as dt
import re
from decimal import Decimal
from typing import Final

from viettext.fold import fold

_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})\s?([/.-])\s?([0-9]{1,2})\s?\2\s?([0-9]{4})")
_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_IN_WORDS: Final = re.compile(r"(?:ngay )?([0-9]{1,2}) thang ([0-9]{1,2}),? nam ([0-9]{4})")


def format_date(date: dt.date) -> str:
    """Return `date` as dd/mm/yyyy, the year in four digits; of a datetime, the day in its own zone."""
    return f"{date.day:02d}/{date.month:02d}/{date.year:04d}"


def format_number(value: int | float | Decimal) -> str:
    """Return `value` with a dot for thousands and a comma for decimals: 1234.5 -> "1.234,5".

    Digits after the comma are those of `value` itself, without exponent; not-a-number and infinity give "–".
    """
    number = Decimal(str(value))
    if not number.is_finite():
        return "–"
    return f"{number:,f}".translate({ord(","): ".", ord("."): ","})


def parse_date(text: str) -> dt.date:
    """Return the date that `text` is.

    Forms: 05/03/2012, 5-3-2012, 5.3.2012, ISO 2012-03-05, "ngày 5 tháng 3 năm 2012". Spaces around it and
    missing accents do not matter. Raises ValueError, with a message in Vietnamese that quotes the text, when
    it has none of these forms or the calendar has no such day.
    """
    words = " ".join(fold(text).split())
    if match := _ISO.fullmatch(words):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(words):
        day, _, month, year = match.groups()
    elif match := _IN_WORDS.fullmatch(words):
        day, month, year = match.groups()
    else:
        raise ValueError(f"“{text[:60]}” không phải là ngày dạng dd/mm/yyyy.")
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError as error:
        raise ValueError(f"Lịch không có ngày “{text[:60]}”.") from error
