"""The query language: what is understood (pure), and what every engine makes of it."""

from datetime import date

import pytest

from search.changes import Cursor
from search.query import Lexicon, parse, spellings
from search.request import SearchRequest

from .documents import article, legal

TODAY = date(2026, 1, 15)
ABBREVIATIONS = Lexicon.of(
    [
        ("KH&CN", ["khoa học và công nghệ"]),
        ("KHCN", ["khoa học và công nghệ"]),
        ("ĐMST", ["đổi mới sáng tạo"]),
        ("UBND", ["ủy ban nhân dân"]),
    ]
)

# -- understood ---------------------------------------------------------------------------------------------------


def folded(sequences):
    return [" ".join(one.folded) for one in sequences]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ('"sáng kiến" cơ sở', ["sang kien"]),
        ("“sáng kiến” cơ sở", ["sang kien"]),
        ("„sáng kiến“ «cơ sở»", ["sang kien", "co so"]),
        ('"sáng kiến', []),
        ('sáng" kiến', []),
        ('""', []),
        ('"sáng kiến" "cơ', ["sang kien"]),
    ],
)
def test_quotes_make_phrases_and_unbalanced_ones_do_not(text, phrases):
    query = parse(text)
    assert folded(query.phrases) == phrases
    assert "sang" in query.folded or text == '""'


@pytest.mark.parametrize(
    ("text", "excluded", "sought"),
    [
        ("phí -thuế", ["thue"], ("phi",)),
        ('phí -"lệ phí"', ["le phi"], ("phi",)),
        ("phí -“lệ phí” -thuế", ["le phi", "thue"], ("phi",)),
        ("phí -KH&CN", ["kh cn"], ("phi",)),
        ("kinh tế - xã hội", [], ("kinh", "te", "xa", "hoi")),
        ("kinh tế-xã hội", [], ("kinh", "te", "xa", "hoi")),
        ("13/2012/NĐ -CP", [], ("13", "2012", "nd", "cp")),
        ("năm 2015 -2020", [], ("nam", "2015", "2020")),
        ("-thuế", ["thue"], ()),
        ("phí -", [], ("phi",)),
        ("nghị định mới -13/2012/NĐ-CP", ["13 2012 nd cp"], ("nghi", "dinh", "moi")),
    ],
)
def test_a_minus_excludes_a_word_or_phrase_but_a_dash_is_a_dash(text, excluded, sought):
    query = parse(text)
    assert folded(query.excluded) == excluded
    assert query.folded_syllables == sought


def test_an_excluded_number_is_not_sought():
    assert [one.serial for one in parse("nghị định 5/2010/NĐ-CP -13/2012/NĐ-CP").numbers] == ["5"]


def test_the_text_shown_back_is_what_was_typed_signs_included():
    assert parse('phí  -thuế "lệ  phí"').text == 'phí -thuế "lệ phí"'


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("khoản 2 điều 5 nghị định 13/2012/NĐ-CP", ("5", "2", None)),
        ("diem a khoan 2 dieu 5a nd13/2012", ("5a", "2", "a")),
        ("13/2012/NĐ-CP", None),
        ("khoản 2", None),
    ],
)
def test_a_provision_is_recognised(text, provision):
    found = parse(text).provision
    assert (found and found[:3]) == provision


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("sở KH&CN", {"khoa hoc va cong nghe", "khcn"}),
        ("sở khcn", {"khoa hoc va cong nghe", "kh cn"}),
        ("sở khoa học và công nghệ", {"kh cn", "khcn"}),
        ("so khoa hoc va cong nghe", {"kh cn", "khcn"}),
        ("quỹ dmst", {"doi moi sang tao"}),
        ("quỹ ĐMST", {"doi moi sang tao"}),
        ("sở khóa học và công nghệ", set()),
        ("12/2020/QĐ-UBND", set()),
        ('"UBND"', set()),
        ("phí -UBND", set()),
    ],
)
def test_abbreviations_stand_for_their_long_form_and_the_other_way_round(text, alternatives):
    expansions = parse(text, ABBREVIATIONS).expansions
    assert {one for expansion in expansions for one in folded(expansion.alternatives)} == alternatives


def test_an_expansion_counts_as_one_word_of_the_query():
    query = parse("sở khoa học và công nghệ", ABBREVIATIONS)
    assert query.required == ("so",)
    assert query.minimum_should_match == 2


@pytest.mark.parametrize(
    ("syllable", "both"),
    [("kỹ", "kĩ"), ("lí", "lý"), ("mĩ", "mỹ"), ("hy", "hi"), ("ti", "ty"), ("qui", "quy"), ("quý", "quí")],
)
def test_i_and_y_are_two_spellings_of_one_syllable(syllable, both):
    assert spellings(syllable) == (syllable, both)


@pytest.mark.parametrize("syllable", ["quyết", "kinh", "ý", "thúy", "hai", "lại", "nghị", "bi"])
def test_other_syllables_have_one_spelling(syllable):
    assert spellings(syllable) == (syllable,)


# -- found: the same cases for every engine -----------------------------------------------------------------------

LIBRARY = [
    legal(
        1,
        "13/2012/NĐ-CP",
        "Nghị định về sáng kiến",
        [
            ("5", "Yêu cầu", "Tác giả nộp đơn yêu cầu công nhận sáng kiến."),
            ("6", "Hồ sơ", "Sở Khoa học và Công nghệ nhận hồ sơ, không thu phí thẩm định."),
        ],
    ),
    legal(2, "20/2015/TT-BKHCN", "Thông tư hướng dẫn", [("5", "Đơn", "Sở KH&CN xem đơn; mức phí theo biểu thuế.")]),
    article(1, "Công nhận mới, đơn vị có sáng kiến hay", "Việc công nhận kết quả và sáng kiến là hai việc."),
    article(2, "Thuê nhà xưởng", "Doanh nghiệp thuê kĩ sư trong năm."),
    article(3, "Kỹ sư trẻ", "Người kỹ sư trẻ nói về đổi mới sáng tạo."),
]


@pytest.fixture
def engine(empty_engine):
    with empty_engine.rebuilding(0) as writer:
        for document in LIBRARY:
            writer.put(document)
        writer.commit(Cursor())
    return empty_engine


def ask(engine, text, **options):
    return engine.search(SearchRequest(parse(text, ABBREVIATIONS), TODAY, **options))


def keys(engine, text, **options):
    found = ask(engine, text, **options)
    listed = {hit.key for hit in found.hits}
    if options.get("scope", "all") != "provisions":
        assert found.total == len(listed)
    return listed


def test_a_phrase_is_held_in_a_row(engine):
    assert keys(engine, "công nhận sáng kiến") >= {"legal_document:1", "article:1"}
    assert keys(engine, '"công nhận sáng kiến"') == {"legal_document:1"}
    assert keys(engine, "“cong nhan sang kien”") == {"legal_document:1"}
    assert keys(engine, '"sáng kiến công nhận"') == set()


def test_a_phrase_narrows_a_long_question_too(engine):
    question = "khi nào thì tác giả được nộp đơn yêu cầu và ở đâu"
    assert keys(engine, f'{question} "thẩm định"', scope="documents") == {"legal_document:1"}


def test_accents_typed_in_a_phrase_count_and_missing_ones_do_not(engine):
    assert keys(engine, '"thuê"') == {"article:2"}
    assert keys(engine, '"thuế"') == {"legal_document:2"}
    assert keys(engine, '"thue"') == {"article:2", "legal_document:2"}
    assert keys(engine, '"cong nhận sang kiến"') == {"legal_document:1"}


def test_a_phrase_does_not_run_from_one_passage_or_its_context_into_another(engine):
    assert keys(engine, '"sáng kiến hồ sơ"') == set()
    assert keys(engine, '"sáng kiến yêu cầu"') == set()


def test_what_is_excluded_is_left_out_of_hits_and_totals(engine):
    assert keys(engine, "phí") == {"legal_document:1", "legal_document:2"}
    assert keys(engine, "phí -thuế") == {"legal_document:1"}
    assert keys(engine, "phí -thuê") == {"legal_document:1", "legal_document:2"}
    assert keys(engine, 'phí -"thẩm định"') == {"legal_document:2"}
    assert keys(engine, 'phí -"định thẩm"') == {"legal_document:1", "legal_document:2"}


def test_excluding_alone_lists_everything_else(engine):
    assert keys(engine, "-sáng") == {"legal_document:2", "article:2"}


def test_exclusion_in_provisions_looks_at_the_provision(engine):
    found = ask(engine, 'sáng kiến -"thẩm định"', scope="provisions")
    assert [hit.passages[0].ref for hit in found.hits] == ["dieu-5"]
    assert found.total == 1


@pytest.mark.parametrize(
    "text",
    ["sở KH&CN", "sở KHCN", "so khcn", "sở khoa học và công nghệ", "so khoa hoc va cong nghe"],
)
def test_an_abbreviation_finds_its_long_form_and_the_other_way_round(engine, text):
    assert keys(engine, text) == {"legal_document:1", "legal_document:2"}


@pytest.mark.parametrize("text", ["kỹ sư", "kĩ sư", "ky su", "ki su", '"kỹ sư"', '"kĩ sư"'])
def test_both_spellings_of_i_and_y_are_found(engine, text):
    assert keys(engine, text) == {"article:2", "article:3"}


def test_the_spelling_that_was_typed_comes_first(engine):
    assert ask(engine, "kỹ sư").hits[0].key == "article:3"
    assert ask(engine, "kĩ sư").hits[0].key == "article:2"


@pytest.mark.parametrize("text", ["điều 5 nghị định 13/2012/NĐ-CP", "khoan 2 dieu 5 nd13/2012"])
def test_a_named_provision_is_the_first(engine, text):
    hit = ask(engine, text, scope="provisions").hits[0]
    assert (hit.key, hit.passages[0].ref) == ("legal_document:1", "dieu-5")
    first = ask(engine, text).hits[0]
    assert (first.key, first.passages[0].ref) == ("legal_document:1", "dieu-5")


def test_the_very_number_comes_before_numbers_that_begin_with_it(engine):
    with engine.writer(1000) as writer:
        writer.put(legal(10, "33/2018/TT-BTC", "Thông tư về số 33/2018/TT", [("1", "33/2018/TT", "33/2018/TT")]))
        writer.put(legal(11, "33/2018/TT", "Thông tư bị cắt mất ký hiệu"))
        writer.commit(Cursor())
    assert ask(engine, "33/2018/TT").hits[0].key == "legal_document:11"
    assert keys(engine, "33/2018/TT") == {"legal_document:10", "legal_document:11"}
    assert ask(engine, "33/2018/TT-BTC").hits[0].key == "legal_document:10"


@pytest.mark.parametrize("text", ['"', '-"', '"" -', "-“", '"-thuế"', "- - -", '-"-"', '"KH&CN" -KH&CN'])
@pytest.mark.parametrize("scope", ["all", "documents", "provisions"])
def test_no_sign_breaks_an_engine(engine, text, scope):
    assert ask(engine, text, scope=scope).total >= 0
