import pytest
from django.db import transaction

from tests.core.factories import attached, make_document, make_image, paragraph
from tests.home.factories import make_site
from tests.news.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _committed(monkeypatch):
    """Wagtail notes after a commit which page uses which file; the test's own transaction has none."""
    monkeypatch.setattr(transaction, "on_commit", lambda note, **kwargs: note())


def titles(client, what):
    answer = client.get(f"/api/v2/{what}/").json()
    assert answer["meta"]["total_count"] == len(answer["items"])
    return {item["title"] for item in answer["items"]}


def test_only_what_readers_can_reach_is_listed(client):
    tree = make_site()
    public = make_document("a.pdf", title="Tệp công khai")
    draft = make_document("b.pdf", title="Tệp của bản nháp")
    shown = make_image("anh-cong-khai")
    make_image("anh-chua-dung")
    make_article(tree.news, "Công khai", body=[attached(public)], lead_image=shown)
    make_article(tree.news, "Bản nháp", live=False, body=[attached(draft)])
    assert titles(client, "pages") == {"Cổng thông tin", "Tin tức", "Sự kiện", "Bản tin", "Công khai"}
    assert titles(client, "documents") == {"Tệp công khai"}
    assert titles(client, "images") == {"anh-cong-khai"}


def test_a_page_comes_with_its_fields(client):
    tree = make_site()
    article = make_article(tree.news, summary="Tóm tắt", bylines=[("Thu Hà", "Bài")], body=[paragraph("<p>Chữ</p>")])
    answer = client.get(f"/api/v2/pages/{article.pk}/").json()
    assert answer["summary"] == "Tóm tắt"
    assert answer["date"] == "2023-08-24"
    assert answer["body"][0]["value"] == "<p>Chữ</p>"
    assert [byline["name"] for byline in answer["bylines"]] == ["Thu Hà"]
