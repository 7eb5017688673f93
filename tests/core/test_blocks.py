import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from wagtail.blocks import StructBlockValidationError

from core.blocks import BODY_BLOCKS, BodyStreamBlock, CaptionedImageBlock, CaptionedTableBlock
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
from tests.support.pages import words

pytestmark = pytest.mark.django_db


def rendered(*blocks):
    return BeautifulSoup(str(BodyStreamBlock().normalize(list(blocks))), "html.parser")


@pytest.mark.parametrize(("name", "block"), BODY_BLOCKS)
def test_every_block_tells_the_editor_what_it_is_and_why(name, block):
    assert block.label
    assert block.meta.icon != "placeholder"
    assert block.meta.group
    assert len(str(block.meta.help_text)) > 40


@pytest.mark.parametrize("description", ["IMG_2041", "img 2041.JPG", "Toàn cảnh", "toan canh", "TOÀN CẢNH."])
def test_a_description_that_only_repeats_the_file_is_refused(description):
    image = make_image("IMG_2041")
    image.title = "Toàn cảnh"
    image.save()
    block = CaptionedImageBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.normalize(picture(image, description)[1]))
    assert "Đây là tên tệp" in str(refused.value.block_errors["description"])


@pytest.mark.parametrize("missing", ["description", "credit"])
def test_a_picture_needs_its_description_and_its_credit(missing):
    block = CaptionedImageBlock()
    value = block.normalize(dict(picture(make_image())[1]) | {missing: ""})
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(value)
    assert set(refused.value.block_errors) == {missing}


def test_a_picture_comes_with_two_sizes_and_its_credit():
    figure = rendered(picture(make_image())).figure
    assert figure.img["alt"] == "Đại biểu trao đổi theo nhóm"
    assert figure.img["srcset"].count("w,") == 1
    assert figure.img["loading"] == "lazy"
    assert words(figure.figcaption) == "Phiên thảo luận. Ảnh: Minh Anh"


def test_a_table_has_caption_and_headings_that_say_what_they_head():
    html = rendered(table([["Năm", "Số đơn"], ["2023", "168"], ["2024", "<b>"]]))
    assert words(html.caption) == "Số đơn theo năm"
    assert [(words(th), th["scope"]) for th in html.find_all("th")] == [
        ("Năm", "col"),
        ("Số đơn", "col"),
        ("2023", "row"),
        ("2024", "row"),
    ]
    assert [words(td) for td in html.find_all("td")] == ["168", "<b>"]
    assert html.select_one("[role=region]")["tabindex"] == "0"


def test_a_table_without_headings_has_plain_cells_only():
    html = rendered(table(row=False, column=False))
    assert html.find("th") is None
    assert len(html.find_all("td")) == 4


def test_a_table_needs_a_caption():
    block = CaptionedTableBlock()
    with pytest.raises(ValidationError, match="cần một chú thích"):
        block.clean(table(caption="  ")[1])
    assert block.clean(table()[1])["table_caption"] == "Số đơn theo năm"


def test_a_quotation_names_who_said_it():
    html = rendered(quote())
    assert words(html.blockquote) == "Làm thật, hiệu quả thật."
    assert words(html.figcaption) == "Bà Hoa"


def test_a_heading_has_an_ascii_anchor_that_survives():
    html = rendered(heading("Điều kiện & hồ sơ", "3"))
    assert html.h3["id"] == "dieu-kien-va-ho-so"


def test_a_file_says_type_and_size_before_it_is_fetched():
    document = make_document("mau.docx", b"x" * 2048)
    html = rendered(attached(document))
    assert words(html.a) == "Mẫu đơn đề nghị"
    assert html.a["href"] == document.url
    assert words(html.select_one(".file-facts")) == "DOCX · 2,0 KB"


def test_a_lost_file_is_said_instead_of_linked():
    document = make_document()
    lose_file(document)
    html = rendered(attached(document))
    assert html.a is None
    assert "tệp hiện không tải được" in words(html)


def test_a_paragraph_keeps_what_editors_may_use():
    html = rendered(paragraph('<p>Một <b>đậm</b>, <a href="https://example.org/">liên kết</a></p>'))
    assert html.b.string == "đậm"
    assert html.a["href"] == "https://example.org/"
