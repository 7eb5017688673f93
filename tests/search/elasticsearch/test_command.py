"""``manage.py search`` with two engines."""

import pytest
from django.core.management import CommandError, call_command

from search import checking, indexing
from search.engines import engine_named, get_engines
from search.models import Change
from tests.support.fixtures import ON_ELASTICSEARCH

pytestmark = [*ON_ELASTICSEARCH, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def both(settings, search_engine, elasticsearch_cluster):
    settings.ELASTICSEARCH = {"hosts": elasticsearch_cluster.hosts, "prefix": elasticsearch_cluster.prefix}
    return get_engines()


def test_rebuild_update_and_check_tend_every_index_unless_one_is_named(both, write, capsys):
    write("Một bài viết")
    call_command("search", "rebuild")
    assert "elasticsearch rebuilt: 1 documents" in (said := capsys.readouterr().out)
    assert "embedded rebuilt: 1 documents" in said
    write("Một bài viết nữa")
    call_command("search", "update", engine="elasticsearch")
    assert capsys.readouterr().out.startswith("elasticsearch updated: 1 documents")
    call_command("search", "check")
    assert capsys.readouterr().out.count("clean") == 2


def test_check_repairs_the_cluster_by_the_ordinary_road(both, write):
    page = write("Sẽ khác đi")
    for engine in both:
        indexing.rebuild(engine=engine)
    type(page).objects.filter(pk=page.pk).update(title="Đã khác")  # behind the change log's back
    remote = engine_named("elasticsearch")
    assert checking.check(engine=remote).stale == [f"article:{page.pk}"]
    call_command("search", "check", repair=True)
    assert all(checking.check(engine=engine).clean for engine in both)


def test_an_index_older_than_the_log_is_made_anew(both, write):
    write("Trước khi dọn nhật ký")
    remote = engine_named("elasticsearch")
    indexing.rebuild(engine=remote)
    write("Sau khi lập chỉ mục")
    Change.objects.all().delete()
    write("Sau khi dọn nhật ký")
    assert indexing.update(engine=remote).rebuilt
    assert checking.check(engine=remote).clean


def test_one_engine_that_fails_does_not_keep_the_other_from_its_turn(settings, both, write, capsys):
    settings.ELASTICSEARCH = {"hosts": ("http://127.0.0.1:9",), "prefix": "nowhere"}
    write("Một bài viết")
    with pytest.raises(CommandError, match="does not answer"):
        call_command("search", "rebuild")
    assert "embedded rebuilt: 1 documents" in capsys.readouterr().out


def test_an_engine_that_is_not_configured_cannot_be_named(search_engine):
    with pytest.raises(CommandError, match="ELASTICSEARCH_URL"):
        call_command("search", "rebuild", engine="elasticsearch")
