"""Pure rules: numbers, names, titles, validity, outlines."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal_docs.identity import identify
from legal_docs.names import issuers_in, match_key
from legal_docs.outline import GivenArticle, outline_articles, outline_body
from legal_docs.titles import compose_title
from viettext.law import validity

DAY = date(2020, 6, 15)


def test_spellings_of_one_number_have_one_key_and_keep_their_zeros_in_the_address():
    assert identify("13 / 2012 / nđcp").key == identify("13/2012/NĐ-CP").key
    assert identify("01/2021/TT-BTC").slug == "01-2021-tt-btc"


def test_a_number_of_unknown_form_is_kept_as_printed():
    identity = identify("Phụ lục 7 (mật)")
    assert (identity.printed, identity.slug, identity.serial) == ("Phụ lục 7 (mật)", "phu-luc-7-mat", "")


@pytest.mark.parametrize("number", ["", "không số", "…", "1" * 500])
def test_a_number_that_cannot_be_an_address_is_refused(number):
    with pytest.raises(ValueError, match="số, ký hiệu"):
        identify(number)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bộ Công Thương", "Bộ công thương."),
        ("Ủy ban Dân tộc", "Uỷ ban Dân tộc"),
        ("Tòa án nhân dân tối cao", "Toà án  nhân dân tối cao"),
        ("Bộ Văn hóa, Thể thao và Du lịch", "Bộ Văn hoá - Thể thao và Du lịch"),
        ("Bộ Giáo dục và Đào tạo", "Bộ Giáo Dục và Ðào Tạo"),
    ],
)
def test_spellings_of_one_body_match(one, other):
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(
    ("written", "bodies"),
    [
        ("Bộ Y tế và Bộ Nội vụ", ("Bộ Y tế", "Bộ Nội vụ")),
        ("Bộ Văn hóa, Thể thao và Du lịch", ("Bộ Văn hóa, Thể thao và Du lịch",)),
        (
            "Bộ Tài chính, Bộ Văn hóa, Thể thao và Du lịch và Bộ Nội vụ",
            ("Bộ Tài chính", "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Nội vụ"),
        ),
        ("Bộ Y tế và Hội Những người mẫu", ("Bộ Y tế và Hội Những người mẫu",)),
        ("Chính phủ quy định về mẫu ngày 01/02/2015 của Bộ Tài chính", ("Bộ Tài chính",)),
        ("bộ công thương.", ("Bộ Công Thương",)),
        ("…", ()),
    ],
)
def test_issuer_strings_name_known_bodies_or_stay_whole(written, bodies):
    assert issuers_in(written) == bodies


def test_a_title_goes_on_as_a_sentence_or_names_the_subject():
    assert compose_title("Nghị định", "13/2012/NĐ-CP", "Ban hành Điều lệ") == "Nghị định 13/2012/NĐ-CP ban hành Điều lệ"
    assert compose_title("Luật", "57/2020/QH14", "Luật Mẫu") == "Luật 57/2020/QH14: Luật Mẫu"
    assert compose_title("", "5/2012/X-Y", "") == "Văn bản 5/2012/X-Y"


@given(st.text(max_size=900))
def test_a_title_always_fits_and_keeps_the_number(subject):
    title = compose_title("Thông tư", "01/2012/TT-BTC", subject)
    assert len(title) <= 255
    assert "01/2012/TT-BTC" in title


def test_a_long_title_is_cut_after_a_word():
    title = compose_title("Thông tư", "1/2012/TT-BTC", "Quy định " + "nghiên cứu " * 60)
    assert title.endswith((" nghiên…", " cứu…"))


@pytest.mark.parametrize(
    ("effective", "expires", "override", "expected"),
    [
        (date(2020, 6, 16), None, "", validity.PENDING),
        (DAY, None, "", validity.IN_FORCE),
        (date(2010, 1, 1), date(2020, 6, 16), "", validity.IN_FORCE),
        (date(2010, 1, 1), DAY, "", validity.EXPIRED),
        (None, DAY, "", validity.EXPIRED),
        (None, None, "", validity.UNKNOWN),
        (date(2010, 1, 1), None, validity.SUSPENDED, validity.SUSPENDED),
    ],
)
def test_status_follows_the_days_unless_it_is_stated(effective, expires, override, expected):
    assert validity.status(DAY, effective, expires, override) == expected


def test_a_stated_status_that_time_would_end_is_kept_only_where_no_day_is_known():
    assert validity.override_for(validity.PENDING, DAY, None) == ""
    assert validity.override_for(validity.IN_FORCE, None, None) == validity.IN_FORCE
    assert validity.override_for(validity.EXPIRED, DAY, None) == validity.EXPIRED
    assert validity.override_for(validity.EXPIRED, DAY, DAY) == ""
    assert validity.override_for(validity.PARTLY_EXPIRED, DAY, DAY) == validity.PARTLY_EXPIRED


ARTICLES = st.builds(
    GivenArticle,
    st.sampled_from(["1", "2", "5a", "", "2"]),
    st.text(max_size=20),
    st.sampled_from(["", "Chương I - A", "Chương I - A > Mục 1 - B", "Chương II"]),
    st.text(max_size=60),
)


@given(st.lists(ARTICLES, max_size=12))
def test_articles_given_apart_become_slices_of_one_body(given_articles):
    outlined = outline_articles(given_articles)
    assert len(outlined.articles) == len(set(outlined.eids())) == len(given_articles)
    for article, source in zip(outlined.articles, given_articles, strict=True):
        assert (
            outlined.body[article.text_start : article.end].strip()
            == outline_articles([source]).body[outline_articles([source]).articles[0].text_start :].strip()
        )
        assert article.start <= article.text_start <= article.end <= len(outlined.body)


def test_a_composed_body_reads_back_as_the_same_articles():
    given_articles = [
        GivenArticle("1", "Phạm vi", "Chương I - CHUNG", "Một."),
        GivenArticle("2a", "", "Chương I - CHUNG", "Hai."),
        GivenArticle("3", "Thi hành", "Chương II - CUỐI > Mục 1 - MỤC", "Ba."),
    ]
    composed = outline_articles(given_articles)
    parsed = outline_body(composed.body)
    assert [(a.number, a.heading, a.chapter) for a in parsed.articles] == [
        (a.number, a.heading, a.chapter) for a in composed.articles
    ]


def test_one_more_anchor_is_another_text():
    outlined = outline_body("Điều 1. Một\nhai\nĐiều 2. Ba\nbốn")
    assert outlined.digest != type(outlined)(outlined.body, outlined.articles[:1]).digest
