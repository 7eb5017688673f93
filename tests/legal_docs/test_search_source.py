"""What search is told of legal documents."""

import pytest

from legal_docs.models import LegalField
from legal_docs.search_documents import LegalDocumentSource
from search.registry import source_of_type

from .factories import do_import, make_document, record, write_lines

pytestmark = pytest.mark.django_db


@pytest.fixture
def source():
    return source_of_type("legal_document")


def test_a_document_is_told_with_facets_validity_and_an_article_a_passage(legal_index, source):
    page = make_document()
    page.legal_fields.add(LegalField.objects.create(name="Sáng kiến"))
    page.save()
    (found,) = source.documents([page.pk])
    assert found.number == "13/2012/NĐ-CP"
    assert found.facets == {
        "kind": ("nghi-dinh",),
        "issuer": ("chinh-phu",),
        "field": ("sang-kien",),
        "year": ("2012",),
    }
    assert (found.valid_from, found.valid_to, found.status) == (page.effective_on, None, "")
    assert [(item.ref, item.label, item.article) for item in found.passages] == [
        ("dieu-1", "Điều 1", "1"),
        ("dieu-2", "Điều 2", "2"),
        ("dieu-3", "Điều 3", "3"),
    ]
    assert found.passages[1].text == "Mọi tổ chức, cá nhân có sáng kiến."
    assert "Sáng kiến" in found.context


def test_only_the_wanted_slices_are_read(legal_index, source, django_assert_num_queries):
    page = make_document()
    twin = make_document("14/2012/NĐ-CP")  # the same text
    with django_assert_num_queries(2):
        found = source.passages([(page.pk, "dieu-2"), (twin.pk, "dieu-3"), (page.pk, "dieu-99")])
    assert {key: item.heading for key, item in found.items()} == {
        (page.pk, "dieu-2"): "Đối tượng áp dụng",
        (twin.pk, "dieu-3"): "Hiệu lực",
    }
    assert found[page.pk, "dieu-2"].text == "Mọi tổ chức, cá nhân có sáng kiến."


def test_cards_load_no_text_and_name_what_a_reader_needs(legal_index, source, django_assert_max_num_queries):
    page = make_document()
    with django_assert_max_num_queries(4) as captured:
        (card,) = source.cards([page.pk]).values()
    assert "legal_docs_legaltext" not in str(captured.captured_queries)
    assert card.notes[:2] == ("Nghị định", "Chính phủ")
    assert card.url == "/van-ban/2012/13-2012-nd-cp/"


def test_a_batch_costs_the_same_queries_for_two_and_for_twenty(
    legal_index, source, tmp_path, django_assert_max_num_queries
):
    costs = []
    for amount in (2, 20):
        do_import(write_lines(tmp_path / "d.jsonl", *(record(f"{n}/2012/NĐ-CP") for n in range(1, amount + 1))))
        assert legal_index.url  # Wagtail remembers where the site's root is from the first address on
        pks = list(source.model.objects.values_list("pk", flat=True))
        with django_assert_max_num_queries(8) as captured:
            assert len(list(source.documents(pks))) == amount
        costs.append(len(captured))
    assert costs[0] == costs[1]


def test_unpublished_documents_are_told_to_nobody(legal_index, source):
    page = make_document()
    page.unpublish()
    assert list(source.documents([page.pk])) == []
    assert source.cards([page.pk]) == {}


def test_a_renamed_body_affects_its_documents(legal_index, source):
    page = make_document()
    make_document("2/2012/TT-BTC", issuers=["Bộ Tài chính"])
    assert list(source.affected_by(page.issuers.first())) == [page]
    assert source.affected_by(page) is None


def test_facets_have_names(legal_index):
    make_document()
    source = LegalDocumentSource()
    assert source.facet_labels("issuer", ["chinh-phu"]) == {"chinh-phu": "Chính phủ"}
    assert source.facet_labels("year", ["2012"]) == {"2012": "2012"}
