import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.test import Client, RequestFactory

from portal.views import errors
from tests.home.factories import make_site
from tests.support.pages import words


def test_a_server_error_needs_neither_request_nor_database(rf):
    response = errors.server_error(rf.get("/"))
    page = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 500
    assert words(page.h1) == "Cổng thông tin đang gặp lỗi"
    assert page.html["lang"] == "vi"


def test_what_breaks_on_the_way_becomes_that_page(client, monkeypatch):
    def broken(*args):
        raise RuntimeError("boom")

    monkeypatch.setattr("portal.views.pages.Site.find_for_request", broken)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == 500
    assert "đang gặp lỗi" in response.content.decode()
    assert "boom" not in response.content.decode()


def test_a_host_that_is_not_ours_is_a_bad_request(settings):
    settings.ALLOWED_HOSTS = ["localhost"]
    response = Client(headers={"host": "evil.example"}).get("/")
    assert response.status_code == 400
    assert "Yêu cầu không hợp lệ" in response.content.decode()


@pytest.mark.django_db
def test_no_permission_shows_a_way_to_log_in():
    make_site()
    response = errors.permission_denied(RequestFactory().get("/"), PermissionDenied())
    page = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 403
    assert words(page.h1) == "Không có quyền xem"
    assert page.main.find("a", href="/admin/")


@pytest.mark.django_db
def test_a_portal_without_any_page_still_answers(client):
    """The first minute of a new installation: Wagtail's welcome page is all there is."""
    response = client.get("/khong-co/")
    assert response.status_code == 404
    assert "Không tìm thấy trang" in response.content.decode()
