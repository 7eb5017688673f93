"""A cluster behind TLS that asks who is there."""

import pytest

from search.changes import Cursor
from search.engines import EngineUnreachable
from search.engines.elasticsearch import ElasticsearchEngine
from search.engines.elasticsearch.connection import Cluster
from tests.search.documents import LIBRARY
from tests.support import nginx
from tests.support.fixtures import ON_ELASTICSEARCH

pytestmark = ON_ELASTICSEARCH


@pytest.fixture(scope="module")
def guarded(elasticsearch_node, tmp_path_factory):
    with nginx.guarding(elasticsearch_node, tmp_path_factory.mktemp("nginx")) as guarded:
        yield guarded


@pytest.fixture
def reach(guarded, elasticsearch_cluster):
    """``reach(address, …)``: an engine that goes there, with the right certificate unless told otherwise."""

    def reach(*addresses, **ways):
        ways = {"ca": str(guarded.certificate), "prefix": elasticsearch_cluster.prefix} | ways
        return ElasticsearchEngine(Cluster(hosts=addresses, **ways), patience=30)

    return reach


def works(engine):
    with engine.rebuilding(0) as writer:
        for document in LIBRARY:
            writer.put(document)
        writer.commit(Cursor())
    return len(engine.entries()) == len(LIBRARY)


def test_user_and_password(guarded, reach):
    assert works(reach(guarded.with_password, basic_auth=(nginx.USER, nginx.PASSWORD)))


def test_an_api_key(guarded, reach):
    assert works(reach(guarded.with_key, api_key=nginx.API_KEY))


def test_wrong_credentials_are_an_outage_not_an_index_to_be_made(guarded, reach):
    for engine in (
        reach(guarded.with_password, basic_auth=(nginx.USER, "wrong")),
        reach(guarded.with_key, api_key="wrong"),
        reach(guarded.with_key),
    ):
        with pytest.raises(EngineUnreachable):
            engine.exists()


def test_a_certificate_that_is_not_trusted_is_refused(guarded, reach):
    with pytest.raises(EngineUnreachable, match="certificate"):
        reach(guarded.with_password, basic_auth=(nginx.USER, nginx.PASSWORD), ca=None).exists()


def test_a_host_that_refuses_is_passed_over(elasticsearch_node, reach):
    engine = reach("http://127.0.0.1:9", elasticsearch_node, ca=None)
    assert works(engine)
    for _ in range(3):
        assert engine.exists()
