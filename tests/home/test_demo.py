"""``seed_demo``: what it puts in place, and what it leaves alone."""

from io import StringIO
from unittest import mock

import pytest
from django.core.management import CommandError, call_command
from django.test import TestCase
from django.utils import timezone
from PIL import Image
from wagtail.models import Page, PageLogEntry, Revision, Site

from bulletins.models import BulletinIssuePage
from core.models import PortalDocument, PortalImage, SiteProfile
from events.models import EventPage
from home.demo import seeding
from home.demo.tree import WELCOME_TITLE
from home.models import HomePage, StandardPage
from legal_docs.models import LegalDocumentPage
from legal_docs.services.filing import ensure_index
from news.models import ArticlePage

REPORT = "hoi-nghi-tap-huan-cong-tac-sang-kien"
COUNTED = (Page, PortalImage, PortalDocument, Revision, PageLogEntry, SiteProfile, Site)


def plain(name="", size=(300, 200)):
    return Image.new("RGB", size, "#1a6e7e")


def seed(**options) -> str:
    """Seed with plain pictures: what they show has tests of its own."""
    out = StringIO()
    with (
        mock.patch("home.demo.media.draw", plain),
        mock.patch("home.demo.media.pages", return_value=[plain()] * 2),
    ):
        call_command("seed_demo", stdout=out, **options)
    return out.getvalue()


def counts() -> dict:
    return {model.__name__: model.objects.count() for model in COUNTED}


class TestSeededPortal(TestCase):
    @classmethod
    def setUpTestData(cls):
        seed()

    def test_it_holds_what_the_demo_promises(self):
        assert ArticlePage.objects.live().count() == 6
        assert LegalDocumentPage.objects.live().count() == 8
        assert BulletinIssuePage.objects.live().count() == 1
        assert StandardPage.objects.live().count() == 2
        now = timezone.now()
        assert EventPage.objects.filter(start__gt=now).count() == 1
        assert EventPage.objects.filter(end__lt=now).count() == 1

    def test_every_page_answers(self):
        pages = Page.objects.live().filter(depth__gt=1)
        assert len(pages) > 25
        for page in pages:
            assert self.client.get(page.url).status_code == 200, page.url

    def test_the_addresses_of_the_contract_are_there(self):
        for address in ("/", "/tin-tuc/", "/su-kien/", "/van-ban/", "/van-ban/2012/13-2012-nd-cp/", "/ban-tin/"):
            assert self.client.get(address).status_code == 200, address

    def test_the_menu_leads_to_all_of_it(self):
        menu = Page.objects.child_of(HomePage.objects.get()).live().in_menu().values_list("title", "slug")
        assert list(menu) == [
            ("Tin tức", "tin-tuc"),
            ("Sự kiện", "su-kien"),
            ("Văn bản", "van-ban"),
            ("Bản tin", "ban-tin"),
            ("Giới thiệu", "gioi-thieu"),
            ("Liên hệ", "lien-he"),
        ]

    def test_the_report_names_writer_and_photographer_and_captions_its_photos(self):
        html = self.client.get(f"/tin-tuc/{REPORT}/").content.decode()
        for words in (
            "24/08/2023",
            "Cục Sở hữu trí tuệ",
            "Nguyễn Thu Hà",
            "Hoàng Lam",
            "Toàn cảnh Hội nghị tập huấn công tác sáng kiến",
            "trình bày các bước của thủ tục công nhận sáng kiến",
            "sửa bản mô tả sáng kiến trong phiên thực hành",
            "Đại biểu nêu câu hỏi",
        ):
            assert words in html
        assert html.count("Ảnh: Hoàng Lam") >= 4

    def test_the_province_is_marked_as_invented_on_every_page(self):
        assert "tỉnh minh họa" in self.client.get("/lien-he/").content.decode()

    def test_the_bulletin_opens_as_pdf(self):
        issue = BulletinIssuePage.objects.get()
        response = self.client.get(issue.pdf.url)
        assert response.status_code == 200
        assert response["Content-Type"] == "application/pdf"
        assert b"".join(response.streaming_content).startswith(b"%PDF-")

    def test_what_was_seeded_would_pass_the_editors_form(self):
        for model in (ArticlePage, EventPage, StandardPage):
            for page in model.objects.all():
                page.full_clean()
                page.body.stream_block.clean(page.body)
        BulletinIssuePage.objects.get().full_clean()

    def test_pages_have_a_history_that_begins_with_their_making(self):
        page = ArticlePage.objects.get(slug=REPORT)
        assert page.latest_revision is not None
        assert not page.has_unpublished_changes
        assert PageLogEntry.objects.filter(page=page.pk, action="wagtail.create").count() == 1

    def test_wagtails_welcome_page_is_gone_and_the_site_shows_the_portal(self):
        assert not Page.objects.filter(title=WELCOME_TITLE).exists()
        assert Site.objects.get(is_default_site=True).root_page.specific == HomePage.objects.get()

    def test_a_second_run_changes_nothing(self):
        before = counts()
        with mock.patch("home.demo.media.draw", side_effect=AssertionError("draws although nothing is missing")):
            assert "0 new" in seed()
        assert counts() == before

    def test_edits_survive_wherever_the_page_went(self):
        page = ArticlePage.objects.get(slug=REPORT)
        page.title, page.slug = "Tên do biên tập viên đặt", "ten-moi"
        page.save_revision().publish()
        document = LegalDocumentPage.objects.get(number="245/HD-SKHCN")
        document.number, document.subject = "246/HD-SKHCN", "Trích yếu đã sửa"
        document.save_revision().publish()
        profile = SiteProfile.objects.get()
        profile.phone = "0123"
        profile.save()
        before = counts()
        seed()
        assert counts() == before
        assert ArticlePage.objects.get(slug="ten-moi").title == "Tên do biên tập viên đặt"
        assert LegalDocumentPage.objects.get(number="246/HD-SKHCN").subject == "Trích yếu đã sửa"
        assert SiteProfile.objects.get().phone == "0123"

    def test_what_was_deleted_comes_back_unless_told_otherwise(self):
        ArticlePage.objects.get(slug=REPORT).delete()
        LegalDocumentPage.objects.get(number="13/2012/NĐ-CP").delete()
        assert "0 new" in seed(keep_deleted=True)
        images = PortalImage.objects.count()
        assert "2 new" in seed()
        assert ArticlePage.objects.get(slug=REPORT).live
        assert LegalDocumentPage.objects.get(number="13/2012/NĐ-CP").slug == "13-2012-nd-cp"
        assert PortalImage.objects.count() == images

    def test_the_demo_never_stands_in_for_a_real_document(self):
        page = LegalDocumentPage.objects.get(number="13/2012/NĐ-CP")
        PageLogEntry.objects.filter(page=page.pk).delete()  # as if an import had brought it
        before = LegalDocumentPage.objects.count()
        seed()
        assert LegalDocumentPage.objects.count() == before


@pytest.mark.django_db
def test_a_first_page_that_somebody_edited_is_kept():
    welcome = Page.objects.get(title=WELCOME_TITLE)
    welcome.title = "Đã sửa"
    welcome.save_revision().publish()
    seed()
    assert Page.objects.get(pk=welcome.pk).title == "Đã sửa"
    assert Site.objects.get(is_default_site=True).root_page.specific == HomePage.objects.get()


@pytest.mark.django_db
def test_documents_imported_before_the_first_seeding_move_below_the_home_page():
    index = ensure_index()
    seed()
    index.refresh_from_db()
    assert index.get_parent().specific == HomePage.objects.get()
    assert index.get_url() == "/van-ban/"
    assert LegalDocumentPage.objects.descendant_of(index).count() == 8


@pytest.mark.django_db
def test_a_site_that_shows_something_else_is_left_alone():
    seed()
    site = Site.objects.get(is_default_site=True)
    site.root_page = StandardPage.objects.first()
    site.save()
    with pytest.raises(CommandError, match="không phải trang chủ của Cổng thông tin"):
        seed()
    site.refresh_from_db()
    assert isinstance(site.root_page.specific, StandardPage)


@pytest.mark.django_db
def test_a_failure_names_the_item_keeps_what_was_made_and_can_be_made_good(monkeypatch):
    real = seeding.publish_article

    def fails_on_the_rice(parent, text, library):
        page = real(parent, text, library)
        if "Giống lúa" in text.title:
            raise OSError("hết chỗ trên đĩa")
        return page

    monkeypatch.setattr(seeding, "publish_article", fails_on_the_rice)
    with pytest.raises(CommandError, match=r"Giống lúa mới.*hết chỗ trên đĩa"):
        seed()
    assert ArticlePage.objects.count() == 5
    monkeypatch.undo()
    seed()
    assert ArticlePage.objects.count() == 6
