"""The drawn pictures and the bulletin made of them: right size, not blank, the same every time."""

import io

import pytest
from PIL import Image, ImageFont, ImageStat

from home.demo.content.bulletin import ISSUE
from home.demo.content.site import PICTURES
from home.demo.media import JPEG
from home.demo.pictures import NAMES, SCENE, draw
from home.demo.pictures.bulletin import A4, pages, to_pdf
from home.demo.pictures.canvas import Canvas
from home.demo.pictures.lettering import Writer, has_letters, vietnamese_fonts


def is_blank(picture: Image.Image) -> bool:
    """Nearly one colour, or very few."""
    colours = picture.resize((160, 107)).getcolors(maxcolors=1 << 16)
    return len(colours) < 500 or max(ImageStat.Stat(picture).stddev) < 20


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_the_size_of_a_photo_and_is_light_enough_for_a_page(name):
    picture = draw(name)
    assert (picture.mode, picture.size) == ("RGB", SCENE)
    assert not is_blank(picture)
    data = io.BytesIO()
    picture.save(data, "JPEG", **JPEG)
    assert len(data.getvalue()) <= 250_000


def test_every_picture_is_described_for_who_cannot_see_it():
    assert set(PICTURES) == set(NAMES)
    assert all(len(picture.description) > 40 for picture in PICTURES.values())


def test_pictures_differ_from_each_other_and_never_from_themselves():
    drawn = {name: draw(name, (96, 64)).tobytes() for name in NAMES}
    assert len(set(drawn.values())) == len(NAMES) >= 8
    assert draw("orchard", (96, 64)).tobytes() == drawn["orchard"]


def test_another_shape_is_cropped_not_squeezed():
    square = draw("contest", (64, 64))
    assert square.size == (64, 64)
    assert not is_blank(square.resize((640, 640)))


def test_an_unknown_picture_is_refused():
    with pytest.raises(KeyError):
        draw("nothing")


@pytest.mark.parametrize("fonts", [None, vietnamese_fonts()], ids=["without a font", "with a font of this machine"])
def test_the_bulletin_is_a_pdf_of_four_pages_with_or_without_a_font(fonts):
    drawn = pages(ISSUE, fonts)
    assert [page.size for page in drawn] == [A4] * 4
    assert not any(page.getextrema() == drawn[1].getpixel((5, 900)) for page in drawn)
    data = to_pdf(ISSUE, drawn)
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 4
    assert data == to_pdf(ISSUE, drawn)


def test_a_font_without_vietnamese_is_not_taken():
    assert not has_letters(ImageFont.load_default(40))


def test_words_that_cannot_be_set_leave_bars():
    board = Canvas(400, 100, (400, 100), "#ffffff")
    below = Writer(board, None).write(10, 10, 380, "Bản tin Khoa học và Công nghệ", 30, "#123c55", bold=True)
    assert below > 40
    assert board.finished().getextrema() != ((255, 255),) * 3
