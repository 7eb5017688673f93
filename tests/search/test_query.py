import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query import MAX_TERMS, parse, tidy


def test_terms_are_syllables_and_adjacent_pairs_in_order_each_once():
    query = parse("Sáng kiến, sáng  kiến")
    assert query.exact == ("sáng", "kiến", "sáng_kiến", "kiến_sáng")
    assert query.folded == ("sang", "kien", "sang_kien", "kien_sang")


@pytest.mark.parametrize(("text", "accented"), [("sáng kiến", True), ("sang kien", False), ("so 5 đ", True)])
def test_a_query_knows_whether_accents_were_typed(text, accented):
    assert parse(text).accented is accented


def test_control_and_format_characters_are_dropped_and_the_look_alike_of_d_is_mended():
    assert tidy("\x00 Ð\u200bổi\n\tmới\x1b ") == "Đ ổi mới"


@pytest.mark.parametrize(
    ("text", "minimum"),
    [("một", 1), ("hai từ", 2), ("đủ ba từ", 3), ("có đến bốn từ", 3), ("năm từ ở câu này", 4)],
)
def test_short_queries_ask_for_all_syllables_or_all_but_one(text, minimum):
    assert parse(text).minimum_should_match == minimum


def test_a_long_question_asks_for_half_of_its_telling_syllables():
    query = parse("Việc kiểm tra chất lượng thi công đề án đánh giá khoáng sản được quy định như thế nào?")
    assert "duoc" not in query.required
    assert "khoang" in query.required
    assert query.minimum_should_match == len(query.required) // 2


def test_a_long_question_of_function_words_alone_still_asks_for_something():
    query = parse("thì là mà và của cho với được như nào gì ai")
    assert query.required
    assert query.minimum_should_match >= 1


def test_numbers_are_recognised_inside_a_question():
    (mention,) = parse("hồ sơ theo nghị định 13 năm 2012").numbers
    assert (mention.serial, mention.year, mention.kind) == ("13", 2012, "Nghị định")


def test_a_number_alone_is_one_even_where_among_words_it_would_be_a_date():
    (mention,) = parse("02-2020").numbers
    assert (mention.serial, mention.year) == ("02", 2020)
    assert parse("họp tháng 02-2020").numbers == ()
    assert parse("24/8/2023").numbers == ()


def test_a_pasted_page_is_cut_to_a_bounded_number_of_terms():
    assert len(parse("từ khác nhau " * 5_000).folded) <= 2 * MAX_TERMS


@given(st.text(max_size=300))
def test_any_text_is_parsed_to_the_same_terms_twice_and_never_fails(text):
    query = parse(text)
    assert parse(query.text).exact == query.exact
    assert 0 <= query.minimum_should_match <= len(query.required)
