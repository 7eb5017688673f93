import pytest
from django.db import connection

from core.signals import PAGE, SUBTREE, content_changed
from tests.home.factories import make_site, make_standard_page


@pytest.fixture
def heard(db):
    """``(title, scope, how many transactions deep beyond the test's own)`` of each announcement."""
    announced = []
    outside = len(connection.savepoint_ids)

    def listen(sender, instance, scope, **kwargs):
        announced.append((instance.title, scope, len(connection.savepoint_ids) - outside))

    content_changed.connect(listen)
    yield announced
    content_changed.disconnect(listen)


def test_every_change_of_a_page_is_announced_inside_its_transaction(heard):
    home = make_site().home
    parent, other = make_standard_page(home, "Trên"), make_standard_page(home, "Khác")
    page = make_standard_page(parent, "Trang")
    heard.clear()
    page.title = "Trang mới"
    page.save()
    page.slug = "dia-chi-moi"
    page.save()
    page.move(other, pos="last-child")
    page.refresh_from_db()
    page.unpublish()
    assert [(title, scope) for title, scope, _depth in heard] == [
        ("Trang mới", PAGE),
        ("Trang mới", SUBTREE),
        ("Trang mới", SUBTREE),
        ("Trang mới", PAGE),
    ]
    assert all(depth >= 1 for _title, _scope, depth in heard)
