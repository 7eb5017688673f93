import pytest
from wagtail.images.exceptions import InvalidFilterSpecError

from core.images import CARD, PHOTO, PHOTO_SMALL, SHARE, is_name_of_file, prepare_renditions, rendition_or_none
from core.models import PortalImage
from tests.core.factories import lose_file, make_image, picture
from tests.home.factories import make_site
from tests.news.factories import make_article

pytestmark = pytest.mark.django_db


def fresh(*images):
    return list(PortalImage.objects.filter(pk__in=[image.pk for image in images]).order_by("pk"))


def test_pictures_of_a_list_cost_one_query_and_those_to_be_made_a_constant_number(django_assert_max_num_queries):
    images = [make_image(f"anh-{number}", size=(60, 40)) for number in range(12)]
    with django_assert_max_num_queries(7) as first:
        prepare_renditions((image, CARD) for image in fresh(*images))
    assert len(first) > 1
    again = fresh(*images)
    with django_assert_max_num_queries(1):
        prepare_renditions((image, CARD) for image in again)
        assert all(rendition_or_none(image, CARD).width == 60 for image in again)


def test_a_lost_picture_is_left_out_and_looked_for_once():
    image = make_image()
    lose_file(image)
    assert rendition_or_none(image, CARD) is None
    assert rendition_or_none(None, CARD) is None


def test_a_lost_rendition_is_made_anew():
    image = make_image()
    rendition = rendition_or_none(image, CARD)
    lose_file(rendition)
    (again,) = fresh(image)
    mended = rendition_or_none(again, CARD)
    assert mended.file.storage.exists(mended.file.name)
    assert image.renditions.count() == 1


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"GIF89a<>", b"<svg", b"not a picture", b"\x00" * 999]
)
def test_a_broken_picture_is_left_out(content):
    image = make_image(size=(300, 200))
    with open(image.file.path, "wb") as handle:
        handle.write(content)
    assert rendition_or_none(fresh(image)[0], PHOTO) is None


def test_a_size_that_is_none_is_a_mistake_in_the_template():
    with pytest.raises(InvalidFilterSpecError):
        rendition_or_none(make_image(), "fillup-3x3")


@pytest.mark.parametrize(
    ("description", "says_nothing"),
    [
        ("DSC_0001", True),
        ("dsc 0001.jpg", True),
        ("Đại biểu", True),
        ("dai bieu", True),
        ("Đại biểu trao đổi", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("file_name", ["DSC_0001.JPG", "DSC_0001_a8Zk3Qx.JPG"])
def test_a_file_name_is_no_description(description, says_nothing, file_name):
    assert is_name_of_file(description, "Đại biểu", file_name) is says_nothing


def test_publishing_makes_the_sizes_that_readers_will_ask_for():
    tree = make_site()
    lead, inside = make_image("lead"), make_image("inside")
    article = make_article(tree.news, lead_image=lead, body=[picture(inside)])
    article.save_revision().publish()
    assert {r.filter_spec for r in lead.renditions.all()} == {CARD, PHOTO, PHOTO_SMALL, SHARE}
    assert {r.filter_spec for r in inside.renditions.all()} == {PHOTO, PHOTO_SMALL}
