import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.highlighting import excerpt, highlight
from search.query import parse


def test_words_are_marked_with_or_without_accents():
    assert highlight("Công nhận sáng kiến", parse("sang kien")) == "Công nhận <mark>sáng kiến</mark>"


def test_a_word_is_marked_whole_or_not_at_all():
    assert "<mark>" not in highlight("sángtạo", parse("sáng"))


@pytest.mark.parametrize("title", ["<script>alert('sáng kiến')</script>", "&lt;script&gt; sáng kiến", 'a" onload="x'])
def test_markup_in_a_text_is_shown_and_never_run(title):
    html = highlight(title, parse("sáng kiến script alert"))
    reader = _Reader(html)
    assert reader.text == title
    assert reader.tags <= {"mark"}


def test_typed_accents_mark_only_words_with_those_accents():
    assert highlight("điều kiện, sáng kiến", parse("kiến")) == "điều kiện, sáng <mark>kiến</mark>"
    assert "<mark>kiện</mark>" in highlight("điều kiện", parse("kien"))


def test_words_alone_are_not_marked_once_the_phrase_is_there():
    html = highlight("Sáng chế, sáng kiến và kiến nghị", parse("sáng kiến"))
    assert html == "Sáng chế, <mark>sáng kiến</mark> và kiến nghị"


def test_a_function_word_alone_is_not_marked_but_beside_its_neighbours_it_is():
    html = highlight("Của cải của tác giả sáng kiến", parse("tác giả của sáng kiến"))
    assert html.startswith("Của cải ")
    assert "<mark>của tác giả sáng kiến</mark>" in html


def test_an_excerpt_is_cut_around_what_was_asked_on_word_borders():
    text = "mở đầu " * 200 + "tác giả yêu cầu công nhận sáng kiến của mình " + "kết thúc " * 200
    html = excerpt(text, parse("công nhận sáng kiến"))
    assert "<mark>công nhận sáng kiến</mark>" in html
    assert html.startswith("… ")
    assert html.endswith(" …")
    shown = _Reader(html).text.strip("… ").split()
    assert set(shown) <= set(text.split())


def test_a_text_without_any_of_the_words_is_shown_from_its_beginning():
    assert excerpt("Một đoạn ngắn.", parse("khác hẳn")) == "Một đoạn ngắn."


# Control characters are left out: HTML itself replaces NUL and CR, so a browser never shows them back.
PRINTABLE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=400)


@given(PRINTABLE, st.text(max_size=60))
def test_whatever_the_text_the_reader_sees_nothing_but_the_text(text, question):
    query = parse(question)
    reader = _Reader(highlight(text, query))
    assert reader.tags <= {"mark"}
    assert reader.text == unicodedata.normalize("NFC", text)
    _Reader(excerpt(text, query))


class _Reader(HTMLParser):
    """What a browser would show and which tags it would act on."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", set()
        self.feed(html)
        self.close()

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
