"""Texts are rows that never change; editing makes a new one."""

import pytest

from legal_docs.models import LegalDocumentPage, LegalText
from legal_docs.models.texts import ImmutableTextError
from legal_docs.services.texts import store_edited_body

from .factories import BODY, make_document

pytestmark = pytest.mark.django_db


def test_a_stored_text_refuses_to_be_changed():
    text = store_edited_body(BODY)
    text.body = "khác"
    with pytest.raises(ImmutableTextError):
        text.save()
    assert LegalText.objects.get(pk=text.pk).body == BODY


def test_the_same_text_is_stored_once():
    assert store_edited_body(BODY) == store_edited_body(BODY.replace("\n", "\r\n"))
    assert LegalText.objects.count() == 1


def test_provisions_are_slices_of_the_body():
    text = store_edited_body(BODY)
    found = [(item.eid, text.body[item.text_start : item.end].strip()) for item in text.provisions.all()]
    assert found[1] == ("dieu-2", "Mọi tổ chức, cá nhân có sáng kiến.")
    assert [eid for eid, _ in found] == ["dieu-1", "dieu-2", "dieu-3"]


def test_an_empty_body_is_no_text():
    assert store_edited_body(" \n ") is None


def test_a_revision_holds_the_id_of_the_text_and_not_the_text(legal_index):
    page = make_document(body=BODY + " Câu chỉ có trong toàn văn.")
    content = page.save_revision().content
    assert content["text"] == page.text_id
    assert "Câu chỉ có" not in str(content)


def test_publishing_an_old_draft_brings_its_own_text_back(legal_index):
    page = make_document()
    old = page.save_revision()
    page.draft_body = "Điều 1. Mới\nNội dung mới."
    page.save_revision().publish()
    assert LegalDocumentPage.objects.get(pk=page.pk).text.body.startswith("Điều 1. Mới")
    old.publish()
    assert LegalDocumentPage.objects.get(pk=page.pk).text.body == BODY
    assert LegalText.objects.count() == 2
