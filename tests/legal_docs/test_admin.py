"""The editor's side: forms, lists, and what the admin refuses."""

import pytest
from django.db.models import QuerySet
from django.urls import reverse
from modelcluster.queryset import FakeQuerySet
from wagtail.admin.panels import get_edit_handler
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from legal_docs.models import Agency, DocumentKind, LegalDocumentPage, LegalText, YearPage

from .factories import BODY, make_document

pytestmark = pytest.mark.django_db


def form_data(page, **changes):
    """What the browser posts for ``page``'s form."""
    handler = get_edit_handler(LegalDocumentPage)
    form = handler.get_form_class()(instance=page)
    data = {}
    for name, field in form.fields.items():
        value = form.initial.get(name, field.initial)
        if value not in (None, ""):
            is_many = isinstance(value, list | QuerySet | FakeQuerySet)
            data[name] = [getattr(item, "pk", item) for item in value] if is_many else value
    return nested_form_data({**data, "attachments": inline_formset([]), "comments": inline_formset([]), **changes})


def edit(client, page, **changes):
    response = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form_data(page, **changes))
    assert response.status_code == 302, response.context["form"].errors
    return response


def test_the_form_shows_the_text_and_saving_unchanged_makes_none(admin_client, legal_index):
    page = make_document()
    response = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert "Mọi tổ chức, cá nhân có sáng kiến." in response.content.decode()
    edit(admin_client, page, **{"action-publish": "1", "body": BODY.replace("\n", "\r\n")})
    assert LegalText.objects.count() == 1


def test_an_edited_text_is_a_new_one_and_the_old_one_stays(admin_client, legal_index):
    page = make_document()
    edit(admin_client, page, **{"action-publish": "1", "body": "Điều 1. Mới\nNội dung mới."})
    page = LegalDocumentPage.objects.get(pk=page.pk)
    assert [item.heading for item in page.text.provisions.all()] == ["Mới"]
    assert LegalText.objects.filter(body=BODY).exists()


def test_a_draft_of_a_live_page_leaves_the_public_text_alone(admin_client, client, legal_index):
    page = make_document()
    edit(admin_client, page, body="Điều 1. Nháp\nChưa công bố.")
    assert "Chưa công bố" not in client.get(page.url).content.decode()
    draft = LegalDocumentPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.text.body.endswith("Chưa công bố.")


def test_a_preview_shows_the_edited_text_and_stores_none(admin_client, legal_index):
    page = make_document()
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    admin_client.post(address, form_data(page, body="Điều 1. Xem trước\nNội dung thử."))
    assert "Nội dung thử." in admin_client.get(address).content.decode()
    assert LegalText.objects.count() == 1


def test_a_document_made_below_the_list_is_filed_under_its_year(admin_client, legal_index):
    kind = DocumentKind.objects.create(name="Thông tư")
    address = reverse("wagtailadmin_pages:add", args=["legal_docs", "legaldocumentpage", legal_index.pk])
    data = {"number": "5/2019/TT-BTC", "kind": kind.pk, "issued_on": "2019-02-03", "body": BODY, "slug": ""}
    data |= {"subject": "Về mẫu", "action-publish": "1"}
    response = admin_client.post(
        address, nested_form_data({**data, "attachments": inline_formset([]), "comments": inline_formset([])})
    )
    assert response.status_code == 302, response.context["form"].errors
    page = LegalDocumentPage.objects.get()
    assert page.url == "/van-ban/2019/5-2019-tt-btc/"
    assert page.title == "Thông tư 5/2019/TT-BTC về mẫu"


def test_a_number_that_cannot_be_one_is_refused_at_its_field(admin_client, legal_index):
    page = make_document()
    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form_data(page, number="không số"))
    assert response.status_code == 200
    assert "số, ký hiệu" in str(response.context["form"].errors["number"]).lower()


def test_a_second_spelling_of_a_body_is_refused(admin_client, legal_index):
    Agency.objects.create(name="Bộ Công Thương")
    response = admin_client.post(
        reverse("wagtailsnippets_legal_docs_agency:add"), {"name": "Bộ công thương.", "abbreviation": "", "slug": ""}
    )
    assert "Đã có mục" in response.content.decode()


@pytest.mark.parametrize("name", ["documentkind", "agency", "legalfield"])
def test_vocabularies_have_lists_and_forms(admin_client, legal_index, name):
    make_document()
    assert admin_client.get(reverse(f"wagtailsnippets_legal_docs_{name}:list")).status_code == 200
    assert admin_client.get(reverse(f"wagtailsnippets_legal_docs_{name}:add")).status_code == 200


def test_year_pages_are_never_made_by_hand(admin_client, legal_index):
    address = reverse("wagtailadmin_pages:add", args=["legal_docs", "yearpage", legal_index.pk])
    assert admin_client.get(address).status_code in (302, 403, 404)
    assert not YearPage.objects.exists()


def test_children_of_a_year_cannot_be_ordered_by_hand(admin_client, legal_index):
    first, second = make_document(), make_document("14/2012/NĐ-CP")
    paths = list(LegalDocumentPage.objects.order_by("pk").values_list("path", flat=True))
    address = reverse("wagtailadmin_pages:set_page_position", args=[second.pk])
    assert admin_client.post(f"{address}?position=0").status_code in (302, 403)
    assert list(LegalDocumentPage.objects.order_by("pk").values_list("path", flat=True)) == paths
    explorer = admin_client.get(reverse("wagtailadmin_explore", args=[first.get_parent().pk]))
    assert f"/{first.get_parent().pk}/?ordering=ord" not in explorer.content.decode()


def test_documents_are_found_in_the_admin_by_number_and_unaccented_title(admin_client, legal_index):
    make_document()
    for query in ("13/2012/nd-cp", "dieu le sang kien"):
        chooser = admin_client.get(reverse("wagtailadmin_choose_page_search"), {"q": query})
        assert "13/2012/NĐ-CP" in chooser.content.decode(), query
        explorer = admin_client.get(reverse("wagtailadmin_explore", args=[legal_index.pk]), {"q": query})
        assert "13/2012/NĐ-CP" in explorer.content.decode(), query
        listing = admin_client.get(reverse("legal_documents:index"), {"q": query})
        assert "13/2012/NĐ-CP" in listing.content.decode(), query


def test_documents_stay_out_of_wagtails_own_index(legal_index):
    make_document()
    assert not LegalDocumentPage.get_indexed_objects().exists()
    found = get_search_backend().search("sáng kiến", Page)
    assert "legaldocumentpage" not in [page.specific_class._meta.model_name for page in found]
