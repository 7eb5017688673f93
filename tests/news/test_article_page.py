import datetime as dt

import pytest
from django.core.exceptions import ValidationError

from tests.core.factories import (
    attached,
    heading,
    lose_file,
    make_document,
    make_image,
    paragraph,
    picture,
    quote,
    table,
)
from tests.home.factories import make_site
from tests.news.factories import make_article
from tests.support.pages import QUERY_BUDGET, queries_of, read, words

pytestmark = pytest.mark.django_db


def test_a_reader_sees_title_date_summary_body_and_who_wrote_it():
    tree = make_site()
    article = make_article(
        tree.news,
        "Hội nghị tập huấn",
        summary="Khoảng 100 đại biểu dự.",
        date=dt.date(2023, 8, 24),
        body=[paragraph("<p>Sáng nay, <b>hội nghị</b> khai mạc.</p>"), heading("Kết quả đạt được")],
        bylines=[("Thu Hà", "Bài"), ("Minh Anh", "Ảnh")],
    )
    page = read(article.url)
    assert article.url == "/tin-tuc/hoi-nghi-tap-huan/"
    assert [words(h1) for h1 in page.find_all("h1")] == ["Hội nghị tập huấn"]
    main = words(page.main)
    for text in ("24/08/2023", "Khoảng 100 đại biểu dự.", "hội nghị khai mạc", "Bài: Thu Hà", "Ảnh: Minh Anh"):
        assert text in main
    assert page.main.find(id="ket-qua-dat-duoc").name == "h2"
    assert page.html["lang"] == "vi"


def test_the_lead_picture_has_description_caption_and_credit():
    tree = make_site()
    article = make_article(
        tree.news,
        lead_image=make_image(),
        lead_image_description="Toàn cảnh hội trường",
        lead_image_caption="Phiên khai mạc.",
        lead_image_credit="Ảnh: Minh Anh",
    )
    figure = read(article.url).main.figure
    assert figure.img["alt"] == "Toàn cảnh hội trường"
    assert figure.img["width"] == "1200"
    assert words(figure.figcaption) == "Phiên khai mạc. Ảnh: Minh Anh"


def test_a_file_name_is_refused_as_the_description_of_the_lead_picture():
    tree = make_site()
    with pytest.raises(ValidationError, match="Đây là tên tệp"):
        make_article(tree.news, lead_image=make_image("DSC_0042"), lead_image_description="dsc 0042")


def test_a_lost_picture_file_leaves_the_page_without_the_photo():
    tree = make_site()
    lead, inside = make_image("lead"), make_image("inside")
    article = make_article(tree.news, lead_image=lead, body=[paragraph(), picture(inside)])
    lose_file(lead)
    lose_file(inside)
    page = read(article.url)
    assert page.main.find("img") is None
    assert "Một đoạn văn." in words(page.main)
    assert page.find("meta", property="og:image") is None
    assert read(tree.news.url).main.find("img") is None


def test_headings_that_read_alike_get_different_anchors():
    tree = make_site()
    article = make_article(tree.news, body=[heading("Kết quả"), heading("Kết quả", "3"), heading("!!!")])
    main = read(article.url).main
    assert [h["id"] for h in main.select(".body-heading")] == ["ket-qua", "ket-qua-2", "muc"]


def test_ids_are_unique_whatever_the_headings_say():
    tree = make_site()
    names = ["Nội dung", "Main content", "Site search", "Tin mới", "Chương trình", "Side news"]
    article = make_article(tree.news, body=[heading(name) for name in names])
    ids = [node["id"] for node in read(article.url).find_all(id=True)]
    assert len(ids) == len(set(ids))


def full_body(times):
    return [
        block
        for number in range(times)
        for block in (
            heading(f"Mục {number}"),
            paragraph('<p><a linktype="page" id="1">trang</a></p>'),
            picture(make_image(f"anh-{number}", size=(40, 30))),
            attached(make_document(f"tep-{number}.txt")),
            quote(),
            table(),
        )
    ]


def test_a_longer_body_costs_no_more_queries():
    tree = make_site()
    articles = [make_article(tree.news, f"Bài {n}", body=full_body(n), lead_image=make_image()) for n in (2, 40)]
    for article in articles:
        read(article.url)  # pictures are made when first seen
    counts = [queries_of(article.url) for article in articles]
    assert counts[0] == counts[1] <= QUERY_BUDGET


def test_a_draft_cannot_be_read():
    tree = make_site()
    article = make_article(tree.news, live=False)
    read(article.url, status=404)
