"""Filling and replacing indices in a cluster: patience, leftovers, sizes past the usual windows."""

import pytest

from search.changes import Cursor
from search.engines import WriterBusy
from search.engines.elasticsearch import ElasticsearchEngine, leases, reading, writer
from tests.search.documents import LIBRARY, article, legal
from tests.support.fixtures import ON_ELASTICSEARCH

pytestmark = ON_ELASTICSEARCH


@pytest.fixture
def engine(elasticsearch_cluster):
    engine = ElasticsearchEngine(elasticsearch_cluster, patience=30)
    fill(engine, LIBRARY)
    return engine


def fill(engine, documents):
    with engine.rebuilding(0) as fresh:
        for document in documents:
            fresh.put(document)
        fresh.commit(Cursor())


def indices(engine):
    return sorted(engine.store.client.indices.get(index=f"{engine.cluster.prefix}-v*").body)


def test_a_rebuild_leaves_one_index_behind_the_alias_and_nothing_else(engine):
    first = engine.store.current()
    left_behind = f"{engine.cluster.alias}-20200101-000000-dead"  # of a rebuild that was killed
    someone_elses = f"{engine.cluster.prefix}-visitors"
    for name in (left_behind, someone_elses):
        engine.store.client.indices.create(index=name)
    fill(engine, LIBRARY)
    assert engine.store.current() != first
    assert indices(engine) == sorted([engine.store.current(), someone_elses])


def test_a_failed_rebuild_leaves_nothing(engine):
    before = indices(engine)
    with pytest.raises(RuntimeError), engine.rebuilding(0) as fresh:
        fresh.put(article(1, "Dở dang"))
        raise RuntimeError
    assert indices(engine) == before


def test_everything_is_listed_past_the_window_of_one_search(engine, monkeypatch):
    monkeypatch.setattr(reading, "PAGE", 3)
    assert set(engine.entries()) == {document.key for document in LIBRARY}
    with engine.writer(1000) as updating:
        updating.remove("legal_document:1")
        updating.commit(Cursor())
    assert "legal_document:1" not in engine.keys_with_passages()


def test_many_small_chunks_hold_the_same_as_one(engine, monkeypatch):
    monkeypatch.setattr(writer, "CHUNK_BYTES", 500)
    fill(engine, LIBRARY)
    assert engine.entries() == {document.key: (engine.entries()[document.key]) for document in LIBRARY}
    assert engine.keys_with_passages() == {
        document.key: len(document.passages) for document in LIBRARY if document.passages
    }


def test_a_busy_cluster_is_given_time(engine, monkeypatch):
    answers = [(429, "queue is full"), (429, "queue is full")]
    real = writer.ElasticsearchWriter._bulk
    monkeypatch.setattr(
        writer.ElasticsearchWriter, "_bulk", lambda self, chunk: answers.pop() if answers else real(self, chunk)
    )
    monkeypatch.setattr(writer, "PAUSES", (0.01, 0.01))
    with engine.writer(1000) as updating:
        updating.put(article(77, "Kiên nhẫn"))
        updating.commit(Cursor())
    assert "article:77" in engine.entries()


def test_rows_the_mapping_does_not_know_are_refused_loudly(engine, monkeypatch):
    monkeypatch.setattr(writer.rows, "rows_of", lambda document: iter([{"key": "x:1", "level": "document", "new": 1}]))
    with pytest.raises(writer.EntriesRefused, match="new"), engine.writer(1000) as updating:
        updating.put(article(78, "Lạ"))
        updating.commit(Cursor())


def test_a_document_put_twice_in_one_batch_keeps_only_its_last_passages(engine):
    with engine.writer(1000) as updating:
        updating.put(legal(9, "9/2020/NĐ-CP", "Cũ", [("1", "Một", "một"), ("2", "Hai", "hai")]))
        updating.put(legal(9, "9/2020/NĐ-CP", "Mới", [("1", "Một", "một")]))
        updating.commit(Cursor())
    assert engine.keys_with_passages()["legal_document:9"] == 1


def test_a_writer_that_was_killed_is_waited_for_no_longer_than_its_lease(engine, monkeypatch):
    monkeypatch.setattr(leases, "LEASE_SECONDS", 0.5)
    abandoned = leases.Lease(engine.store.client, f"{engine.cluster.prefix}-locks", "writing")
    abandoned.acquire(0)
    with pytest.raises(WriterBusy), engine.writer(0):
        pass
    with engine.writer(2000) as updating:
        updating.commit(Cursor())
    monkeypatch.setattr(leases, "RENEW_AFTER_SECONDS", 0)
    with pytest.raises(WriterBusy, match="taken over"):
        abandoned.renew()
