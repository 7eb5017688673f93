import pytest

from core.body import streamfield_text
from news.models import ArticlePage
from tests.core.factories import attached, heading, make_document, make_image, paragraph, picture, quote, table
from tests.home.factories import make_site
from tests.news.factories import make_article

pytestmark = pytest.mark.django_db


def test_search_reads_what_a_reader_sees_and_asks_the_database_nothing(django_assert_num_queries):
    tree = make_site()
    body = [
        heading("Kết quả"),
        paragraph('<p>Sáng&nbsp;kiến &amp; <a href="https://a.vn/">giải pháp</a></p><ul><li>Một</li><li>Hai</li></ul>'),
        quote(),
        picture(make_image()),
        table([["Năm", "Số đơn"], ["2023", None]]),
        attached(make_document()),
    ]
    article = ArticlePage.objects.get(pk=make_article(tree.news, body=body).pk)
    with django_assert_num_queries(0):
        text = streamfield_text(article.body)
    assert text.splitlines() == [
        "Kết quả",
        "Sáng kiến & giải pháp Một Hai",
        "Làm thật, hiệu quả thật. Bà Hoa",
        "Đại biểu trao đổi theo nhóm Phiên thảo luận. Ảnh: Minh Anh",
        "Số đơn theo năm Năm Số đơn 2023",
        "Mẫu đơn đề nghị",
    ]


def test_an_empty_body_has_no_words():
    assert streamfield_text(ArticlePage(title="Trống").body) == ""
