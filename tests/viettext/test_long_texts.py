"""A megabyte of the worst a reader could paste: every rule answers, with what is there and nothing else."""

import pytest

from viettext.collation import sort_key
from viettext.fold import fold
from viettext.law.mentions import find_numbers
from viettext.law.numbers import NumberError, parse
from viettext.law.provisions import find_provision
from viettext.normal import normal_form
from viettext.slugs import slugify
from viettext.syllables import syllables, tokens

SIZE = 1_000_000
UNITS = [
    "1/",
    "1 ",
    "1.1",
    "số ",
    "nghi dinh ",
    "13/2012/",
    "a-",
    " ",
    "(",
    "&",
    "oà",
    "\u0301",
    "điểm a khoản 1 ",
    "dieu 5 khoan ",
]


@pytest.mark.parametrize("size", [SIZE // 20, pytest.param(SIZE, marks=pytest.mark.long)])
@pytest.mark.parametrize("unit", UNITS)
def test_a_repeated_unit_is_read_to_the_end(unit, size):
    text = unit * (size // len(unit))
    assert len(fold(text)) == len(text)
    assert len(normal_form(text)) == len(text)
    assert sort_key(text)
    assert len(slugify(text, 80)) <= 80
    assert len(syllables(text)) == len(tokens(text))
    assert not [mention for mention in find_numbers(text) if mention.end > len(text)]
    provision = find_provision(text)
    assert (provision is not None) == ("dieu 5" in unit)
    with pytest.raises(NumberError):
        parse(text)


def test_a_number_at_the_end_of_a_long_text_is_found():
    padding = "13 và 1/2 của nghị định, " * (SIZE // 25)
    (mention,) = find_numbers(padding + "13/2012/nđ-cp")
    assert mention.start == len(padding)
    assert find_provision(padding + "điểm a khoản 2 Điều 5")[:3] == ("5", "2", "a")


def test_a_symbol_without_end_is_cut():
    mentions = find_numbers("13/2012/" + "A-" * (SIZE // 2))
    assert [mention.number.year for mention in mentions] == [2012]
