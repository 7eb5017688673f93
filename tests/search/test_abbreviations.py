"""Abbreviations as editors keep them and readers meet them."""

import importlib
import time

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from search import indexing
from search.abbreviations import current
from search.abbreviations.current import understand
from search.abbreviations.effects import effects_of
from search.models import Abbreviation

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def only_our_own():
    Abbreviation.objects.all().delete()
    current.forget()
    yield
    current.forget()


@pytest.fixture
def library(write, search_engine):
    write("Sở Khoa học và Công nghệ họp")
    write("Tin của Sở KH&CN")
    write("Sở Tài chính họp")
    indexing.rebuild()


def meanings(text):
    return [form.text for expansion in understand(text).expansions for form in expansion.alternatives]


def titles(client, text):
    answer = client.get("/api/v1/search", {"q": text}).json()
    return {result["title"] for result in answer["results"]}


def add(short="KH&CN", expansions="khoa học và công nghệ", **values):
    return Abbreviation.objects.create(short=short, expansions=expansions, **values)


BOTH = {"Sở Khoa học và Công nghệ họp", "Tin của Sở KH&CN"}


def test_a_new_entry_is_heeded_at_the_next_search_without_reindexing(client, library):
    assert titles(client, "sở KH&CN") == {"Tin của Sở KH&CN"}
    entry = add()
    assert titles(client, "sở KH&CN") == BOTH
    assert titles(client, "so khoa hoc va cong nghe") == BOTH
    entry.active = False
    entry.save()
    assert titles(client, "sở KH&CN") == {"Tin của Sở KH&CN"}
    entry.active = True
    entry.save()
    assert titles(client, "sở KH&CN") == BOTH
    entry.delete()
    assert titles(client, "sở KH&CN") == {"Tin của Sở KH&CN"}


def test_what_another_process_saved_is_heeded_within_seconds(db, monkeypatch):
    assert meanings("KH&CN") == []
    Abbreviation.objects.bulk_create([Abbreviation(short="KH&CN", expansions="khoa học", match_key="kh cn")])
    assert meanings("KH&CN") == []
    later = time.monotonic() + current.SECONDS + 1
    monkeypatch.setattr(current.time, "monotonic", lambda: later)
    assert meanings("KH&CN") == ["khoa học"]


def test_the_list_is_not_read_at_every_search(django_assert_num_queries):
    understand("KH&CN")
    with django_assert_num_queries(0):
        understand("KH&CN")


def test_the_page_says_what_an_abbreviation_stands_for(client, library):
    add()
    soup = BeautifulSoup(client.get("/tim-kiem/", {"q": "sở KH&CN"}).content, "html.parser")
    assert "KH&CN = khoa học và công nghệ" in soup.select_one(".understood").get_text()
    marked = {mark.get_text().lower() for mark in soup.select(".result__title mark")}
    assert any("khoa học và công nghệ" in words for words in marked)


def test_several_meanings_a_line_each():
    entry = add("PCCC", "phòng cháy, chữa cháy\n\n  phòng cháy  và chữa cháy \nphòng cháy, chữa cháy")
    assert entry.long_forms == ["phòng cháy, chữa cháy", "phòng cháy và chữa cháy"]
    assert meanings("pccc") == entry.long_forms


def test_the_form_shows_what_an_entry_changes(admin_client, library):
    entry = add()
    response = admin_client.get(reverse(Abbreviation.snippet_viewset.get_url_name("edit"), args=[entry.pk]))
    text = " ".join(BeautifulSoup(response.content, "html.parser").get_text().split())
    assert "Tìm “KH&CN”: không có mục này thấy 1 tài liệu, có mục này thấy 2 tài liệu." in text
    assert "Sở Khoa học và Công nghệ họp" in text


def test_effects_are_told_of_an_entry_not_saved_yet(library):
    effects = effects_of(Abbreviation(short="KH&CN", expansions="khoa học và công nghệ"))
    assert [(one.text, one.before, one.after, one.titles) for one in effects] == [
        ("KH&CN", 1, 2, ("Sở Khoa học và Công nghệ họp",)),
        ("khoa học và công nghệ", 1, 2, ("Tin của Sở KH&CN",)),
    ]


def test_effects_without_an_index_say_so(search_engine):
    assert [one.available for one in effects_of(add())] == [False, False]


def test_the_preview_shows_unsaved_values(admin_client, library):
    add_url = reverse(Abbreviation.snippet_viewset.get_url_name("add"))
    preview = reverse(Abbreviation.snippet_viewset.get_url_name("preview_on_add"))
    assert admin_client.get(add_url).status_code == 200
    posted = {"short": "KH&CN", "expansions": "khoa học và công nghệ", "active": "on"}
    assert admin_client.post(preview, posted).json()["is_valid"]
    assert "có mục này thấy 2 tài liệu" in admin_client.get(preview).content.decode()


@pytest.mark.parametrize(
    ("short", "expansions", "message"),
    [
        ("&&", "khoa học", "ít nhất một chữ cái hoặc chữ số"),
        ("KH", "!!", "ít nhất một chữ cái"),
        ("KH", "\n".join("abcdef"), "Tối đa 5 nghĩa"),
        ("KH", "kh", "phải khác từ viết tắt"),
        ("kh-cn", "khoa học", "Đã có từ viết tắt “KH&amp;CN”"),
    ],
)
def test_a_bad_entry_is_refused_with_what_is_wrong(admin_client, short, expansions, message):
    add()
    url = reverse(Abbreviation.snippet_viewset.get_url_name("add"))
    response = admin_client.post(url, {"short": short, "expansions": expansions, "active": "on"})
    assert response.status_code == 200
    assert message in response.content.decode()
    assert Abbreviation.objects.count() == 1


def test_the_first_list_passes_the_rules_of_the_form():
    common = importlib.import_module("search.migrations.0004_common_abbreviations").COMMON
    for short, expansions in common:
        entry = Abbreviation(short=short, expansions="\n".join(expansions))
        entry.full_clean(exclude=["match_key"])
        entry.save()
    assert {"KH&CN", "KHCN", "SHTT", "CNTT", "ĐMST", "UBND", "HĐND", "TTg", "BHXH"} <= {one for one, _ in common}
