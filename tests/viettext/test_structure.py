from hypothesis import given
from hypothesis import strategies as st

from viettext.law.structure import article_ids, parse

SAMPLE = """NGHỊ ĐỊNH
Quy định mẫu
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định về mẫu.
Điều 5 của Luật này cũng áp dụng.
Điều 2. Nghị định này áp dụng cho mọi cơ quan.
Chương II - HỒ SƠ
Mục 1. THÀNH PHẦN
Điều 2a. Hồ sơ
a) Đơn;
đ) Bản sao.
Điều 3. Sửa đổi Điều 7 như sau:
“Điều 7. Hiệu lực
Điều 8. Trách nhiệm
Các cơ quan thi hành.”
Điều 4: Thi hành
Hết.
"""


def texts(sample):
    return [sample[article.text_start : article.end].strip() for article in parse(sample).articles]


def test_articles_open_at_line_starts_with_their_number_and_heading():
    articles = parse(SAMPLE).articles
    assert [(a.number, a.heading) for a in articles] == [
        ("1", "Phạm vi điều chỉnh"),
        ("2", ""),
        ("2a", "Hồ sơ"),
        ("3", ""),
        ("4", "Thi hành"),
    ]


def test_a_sentence_after_the_number_is_text_not_heading():
    assert texts(SAMPLE)[1] == "Nghị định này áp dụng cho mọi cơ quan."


def test_a_citation_at_the_start_of_a_line_opens_nothing():
    assert "Điều 5 của Luật này cũng áp dụng." in texts(SAMPLE)[0]


def test_quoted_articles_belong_to_the_article_that_quotes_them():
    assert texts(SAMPLE)[3].endswith("Các cơ quan thi hành.”")


def test_a_quotation_nobody_closes_quotes_nothing():
    assert [a.number for a in parse("Điều 1. Một\nnói “dở dang\nĐiều 2. Hai\nhết\n").articles] == ["1", "2"]


def test_the_path_names_every_open_division_and_deeper_ones_are_left():
    chapters = [article.chapter for article in parse(SAMPLE).articles]
    assert chapters == [
        "Chương I - QUY ĐỊNH CHUNG",
        "Chương I - QUY ĐỊNH CHUNG",
        "Chương II - HỒ SƠ > Mục 1 - THÀNH PHẦN",
        "Chương II - HỒ SƠ > Mục 1 - THÀNH PHẦN",
        "Chương II - HỒ SƠ > Mục 1 - THÀNH PHẦN",
    ]


def test_a_division_named_in_a_sentence_opens_nothing():
    (article,) = parse("Điều 1. Một\nMục 1 Chương II quy định như sau\n").articles
    assert article.chapter == ""


def test_front_matter_divisions_and_articles_are_told_apart():
    kinds = [piece.kind for piece in parse(SAMPLE).pieces]
    assert kinds == ["front", "division", "article", "article", "division", "article", "article", "article"]


def test_ids_are_ascii_and_differ_for_repeated_and_missing_numbers():
    assert list(article_ids(["5", "5a", "5đ", "", "5", "5", ""])) == [
        "dieu-5",
        "dieu-5a",
        "dieu-5dd",
        "khong-so-1",
        "dieu-5--2",
        "dieu-5--3",
        "khong-so-2",
    ]


LINES = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(
            [
                "Điều 1. Một",
                "Điều 2a",
                "Điều 3.",
                "Chương I",
                "Mục 2. HAI",
                "Phần thứ nhất",
                "“Điều 7. Bảy",
                "”",
                "",
                "a) b",
            ]
        ),
    ),
    max_size=30,
).map("\n".join)


@given(LINES)
def test_joined_pieces_are_the_text_and_articles_lie_in_order(text):
    outline = parse(text)
    assert "".join(text[piece.start : piece.end] for piece in outline.pieces) == text
    position = 0
    for article in outline.articles:
        assert position <= article.start < article.text_start <= article.end <= len(text)
        position = article.end


@given(st.lists(st.sampled_from(["1", "2", "2a", "", "x y"]), max_size=20))
def test_ids_never_repeat(numbers):
    ids = list(article_ids(numbers))
    assert len(ids) == len(set(ids)) == len(numbers)


def test_a_megabyte_made_to_mislead_is_read_like_any_other():
    """Quadratic work would make this take minutes."""
    for hostile in ("“", "Điều 1 ", "Chương I ", " \t", "Điều 1.\n", "Mục 1\n", "Phần thứ a b c d "):
        text = hostile * (1_000_000 // len(hostile))
        assert "".join(text[piece.start : piece.end] for piece in parse(text).pieces) == text
