import pytest
from django.contrib.auth.models import Permission
from django.db import transaction
from django.test import Client

from core.models import PortalDocument
from tests.core.factories import attached, lose_file, make_document
from tests.home.factories import make_site
from tests.news.factories import make_article
from tests.support.pages import read, words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _committed(monkeypatch):
    """Wagtail notes after a commit which page uses which file; the test's own transaction has none."""
    monkeypatch.setattr(transaction, "on_commit", lambda note, **kwargs: note())


@pytest.fixture(autouse=True)
def tree():
    return make_site()


def status(document, client=None):
    return (client or Client()).get(document.url).status_code


def editor(django_user_model):
    user = django_user_model.objects.create_user("bientap", password="x")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(user)
    return client


def test_a_file_on_a_public_page_is_for_everyone(tree):
    document = make_document()
    make_article(tree.news, body=[attached(document)])
    response = Client().get(document.url)
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == b"x" * 2048


def test_a_link_in_the_text_makes_a_file_public_too(tree):
    document = make_document()
    make_article(tree.news, body=[("paragraph", f'<p><a linktype="document" id="{document.pk}">mẫu</a></p>')])
    assert status(document) == 200


def test_a_file_nobody_uses_is_not_there_for_readers_but_for_editors(django_user_model):
    document = make_document()
    page = read(document.url, status=404)
    assert "không còn được công bố" in words(page.main)
    assert status(document, editor(django_user_model)) == 200


def test_a_drafts_file_is_not_there(tree):
    document = make_document()
    make_article(tree.news, live=False, body=[attached(document)])
    assert status(document) == 404


def test_a_file_that_only_the_next_version_of_a_live_page_uses_waits_for_its_publication(tree):
    document = make_document()
    article = make_article(tree.news)
    article.body = [attached(document)]
    revision = article.save_revision()
    assert status(document) == 404
    revision.publish()
    assert status(document) == 200


def test_taking_a_page_down_takes_its_file_down(tree):
    document = make_document()
    article = make_article(tree.news, body=[attached(document)])
    article.unpublish()
    assert status(document) == 404


@pytest.mark.parametrize("where", ["page", "section"])
def test_a_restricted_pages_file_is_not_there(tree, where):
    document = make_document()
    article = make_article(tree.news, body=[attached(document)])
    restricted = article if where == "page" else tree.news
    restricted.view_restrictions.create(restriction_type="login")
    assert status(document) == 404


def test_a_lost_file_is_a_clear_404(tree):
    document = make_document()
    make_article(tree.news, body=[attached(document)])
    lose_file(document)
    assert "hiện không tải được" in words(read(document.url, status=404).main)


def test_files_lie_where_no_web_server_publishes(settings):
    document = make_document()
    assert str(settings.PRIVATE_MEDIA_ROOT) in document.file.path
    with pytest.raises(NotImplementedError):
        _ = document.file.url
    assert Client().get(f"{settings.MEDIA_URL}{document.file.name}").status_code == 404


def test_a_seeded_file_knows_its_size_and_hash():
    document = PortalDocument.objects.get(pk=make_document().pk)
    assert document.file_size == 2048
    assert len(document.file_hash) == 40
