"""Elasticsearch refuses, hangs, is busy, talks nonsense or loses its index: readers and editors hardly notice."""

import time

import pytest

from search import indexing
from search.engines import engine_named, get_engines, get_local_engine
from search.engines.breaker import CircuitBreaker
from tests.support import faults
from tests.support.fixtures import ON_ELASTICSEARCH

pytestmark = [*ON_ELASTICSEARCH, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def proxy(elasticsearch_node):
    with faults.faulty(elasticsearch_node) as proxy:
        yield proxy


@pytest.fixture
def primary(settings, search_engine, proxy, elasticsearch_cluster):
    """Elasticsearch behind the proxy, as an operator configures it; quick to try again."""
    settings.ELASTICSEARCH = {"hosts": (proxy.url,), "prefix": elasticsearch_cluster.prefix}
    engine = engine_named("elasticsearch")
    engine.breaker = CircuitBreaker(first_pause=0.3, longest_pause=0.3)
    return engine


@pytest.fixture
def site(news, write, primary):
    """One article, in both indices; Elasticsearch warm."""
    write("Sáng kiến của tuổi trẻ")
    for engine in get_engines():
        indexing.rebuild(engine=engine)
    patience, primary.patience = primary.patience, 30
    for scope in ("all", "provisions"):
        primary.search(_request("sáng kiến", scope))
    primary.patience = patience
    return primary


def _request(text, scope):
    from search.forms import SearchForm

    form = SearchForm({"q": text, "scope": scope})
    assert form.is_valid()
    return form.to_request()


def answer(client, question="sáng kiến"):
    """The JSON answer and the seconds it took; always 200."""
    started = time.monotonic()
    response = client.get("/api/v1/search", {"q": question})
    assert response.status_code == 200
    return response.json(), time.monotonic() - started


def break_it(proxy, fault):
    if fault == "refused":
        proxy.refuse()
    else:
        proxy.mode = fault


def mend_it(proxy, fault):
    if fault == "refused":
        proxy.accept()
    proxy.mode = faults.PASS


FAULTS = ["refused", faults.SILENT, faults.BUSY, faults.MALFORMED, faults.FOREIGN, faults.CUT]


def test_elasticsearch_answers_first(site, client):
    found, _seconds = answer(client)
    assert (found["engine"], found["degraded"], found["total"]) == ("elasticsearch", False, 1)


@pytest.mark.parametrize("fault", FAULTS)
def test_the_embedded_index_answers_meanwhile_within_a_second_and_says_so(site, client, proxy, fault):
    break_it(proxy, fault)
    for _ in range(5):
        found, seconds = answer(client)
        assert (found["engine"], found["degraded"]) == ("embedded", True)
        assert [one["title"] for one in found["results"]] == ["Sáng kiến của tuổi trẻ"]
        assert seconds < 1
    page = client.get("/tim-kiem/", {"q": "sáng kiến"})
    assert page.status_code == 200
    assert "công cụ dự phòng" in page.content.decode()
    assert client.get("/api/v1/suggest", {"q": "sáng"}).json()["suggestions"]


@pytest.mark.parametrize("fault", FAULTS)
def test_it_is_left_alone_after_a_few_failures_and_used_again_once_it_is_well(site, client, proxy, fault):
    break_it(proxy, fault)
    for _ in range(3):
        answer(client)
    seen = proxy.seen
    assert site.breaker.open
    assert answer(client)[1] < 0.4
    assert proxy.seen <= seen + 1
    mend_it(proxy, fault)
    deadline = time.monotonic() + 10
    while answer(client)[0]["engine"] != "elasticsearch":
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert not answer(client)[0]["degraded"]


def test_a_missing_index_is_answered_by_the_embedded_one(site, client, elasticsearch_cluster):
    client_of = site.store.client
    client_of.indices.delete(index=site.store.current())
    found, _seconds = answer(client)
    assert (found["engine"], found["degraded"], found["total"]) == ("embedded", True, 1)


def test_with_no_engine_at_all_the_page_says_so_calmly(settings, news, primary, client, proxy):
    proxy.refuse()
    found, seconds = answer(client)
    assert (found["total"], found["engine"], found["degraded"]) == (0, "", True)
    assert seconds < 1
    page = client.get("/tim-kiem/", {"q": "sáng kiến"})
    assert page.status_code == 200
    assert "đang được chuẩn bị" in page.content.decode()


@pytest.mark.parametrize("fault", ["refused", faults.SILENT])
def test_publishing_neither_fails_nor_waits(site, write, client, proxy, fault):
    break_it(proxy, fault)
    started = time.monotonic()
    write("Bài viết trong lúc sự cố")
    assert time.monotonic() - started < 1
    found, _seconds = answer(client, "trong lúc sự cố")
    assert [one["title"] for one in found["results"]] == ["Bài viết trong lúc sự cố"]


def test_what_was_published_meanwhile_reaches_it_through_the_worker(site, write, client, proxy):
    from portal.worker.jobs import RemoteIndexes

    update = RemoteIndexes()
    proxy.refuse()
    write("Bài viết trong lúc sự cố")
    update()  # the worker goes on
    proxy.accept()
    update()
    assert not indexing.behind(site)
    assert [hit.key for hit in site.search(_request("trong lúc sự cố", "all")).hits]


def test_an_index_that_takes_no_writes_goes_on_answering_and_catches_up_later(site, write, client, caplog):
    """What Elasticsearch does to every index when a disk is nearly full."""
    from portal.worker.jobs import RemoteIndexes

    update = RemoteIndexes()
    index = site.store.current()
    site.store.client.indices.put_settings(index=index, settings={"index.blocks.write": True})
    write("Bài viết khi đĩa đầy")
    update()
    update()
    assert caplog.text.count("is not being indexed") == 1
    found, _seconds = answer(client)
    assert (found["engine"], found["degraded"]) == ("elasticsearch", False)
    assert indexing.behind(site)
    site.store.client.indices.put_settings(index=index, settings={"index.blocks.write": None})
    update()
    assert not indexing.behind(site)
    assert "is indexed again" in caplog.text
    assert answer(client, "khi đĩa đầy")[0]["engine"] == "elasticsearch"


def test_an_unreachable_cluster_is_no_reason_to_make_its_index_anew(site, proxy):
    from search.engines import EngineUnreachable

    proxy.mode = faults.BUSY
    with pytest.raises(EngineUnreachable):
        indexing.update(engine=site)
    proxy.mode = faults.PASS
    assert not indexing.update(engine=site).rebuilt
    assert get_local_engine().exists()
