"""The contract's addresses (DESIGN section 3) answer as others' scripts expect."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from tests.support import views, web
from tests.support.fixtures import ON_THE_PORTAL

pytestmark = ON_THE_PORTAL

SEARCH_KEYS = {"query", "total", "engine", "degraded", "took_ms", "facets", "suggestion", "results"}
RESULT_KEYS = {"type", "title", "url", "number", "article", "excerpt_html", "date", "score"}
FACETS = {"type", "kind", "issuer", "field", "year", "status"}
FEEDS = ("/tin-tuc/rss/", "/su-kien/rss/", "/van-ban/rss/", "/ban-tin/rss/")


@pytest.fixture
def search(portal):
    def ask(**parameters) -> web.Answer:
        return web.get(f"{portal.url}/api/v1/search", parameters)

    return ask


@pytest.mark.parametrize(
    "path", ["/", "/tin-tuc/", "/su-kien/", "/van-ban/", "/ban-tin/", "/tim-kiem/", "/tim-kiem/?q=sang+kien", "/admin/"]
)
def test_pages_answer_in_html(portal, path):
    answer = web.get(portal.url + path)
    assert (answer.status, answer.type) == (200, "text/html")


def test_a_document_has_the_address_of_its_year_and_number(portal):
    answer = web.get(f"{portal.url}/van-ban/2012/13-2012-nd-cp/")
    assert answer.status == 200
    assert "13/2012/NĐ-CP" in answer.html().h1.text


def test_health_says_alive_and_ready(portal):
    assert web.get(f"{portal.url}/health/live").json() == {"status": "ok"}
    ready = web.get(f"{portal.url}/health/ready")
    assert (ready.status, ready.json()["status"]) == (200, "ok")


def test_the_sitemap_lists_every_page_under_the_public_address(portal):
    answer = web.get(f"{portal.url}/sitemap.xml")
    assert answer.type == "application/xml"
    listed = [element.text for element in ElementTree.fromstring(answer.body).iter() if element.tag.endswith("}loc")]
    assert len(listed) == len(set(listed)) > 20
    for url in listed:
        assert url.startswith(portal.url + "/")
        assert web.get(url).status == 200, url


def test_robots_may_read_pages_and_are_told_of_the_sitemap(portal):
    answer = web.get(f"{portal.url}/robots.txt")
    assert answer.type == "text/plain"
    assert f"Sitemap: {portal.url}/sitemap.xml" in answer.text.splitlines()
    assert "Disallow: /" not in answer.text.splitlines()


@pytest.mark.parametrize("path", FEEDS)
def test_feeds_parse_and_their_links_answer(portal, path):
    answer = web.get(portal.url + path)
    assert answer.status == 200
    assert answer.type == "application/rss+xml"
    channel = ElementTree.fromstring(answer.body).find("channel")
    entries = channel.findall("item")
    assert entries
    for entry in entries:
        assert entry.findtext("title")
        assert entry.findtext("pubDate")
        assert web.get(entry.findtext("link")).status == 200


def test_json_search_has_the_contracts_keys(search):
    found = search(q="cong nhan sang kien").json()
    assert set(found) >= SEARCH_KEYS
    assert found["query"] == "cong nhan sang kien"
    assert found["degraded"] is False
    assert found["engine"]
    assert isinstance(found["took_ms"], float)
    assert found["total"] >= len(found["results"]) > 0
    for result in found["results"]:
        assert set(result) >= RESULT_KEYS
        assert urlsplit(result["url"]).path.startswith("/")
        assert isinstance(result["score"], float)
    assert set(found["facets"]) == FACETS
    for values in found["facets"].values():
        assert all(set(value) == {"value", "label", "count", "selected"} for value in values)


def test_provisions_come_with_bare_article_numbers_and_addresses_that_land_on_them(search, portal):
    results = search(q="công nhận sáng kiến", scope="provisions").json()["results"]
    assert results
    for result in results:
        assert result["type"] == "legal_document"
        assert result["number"]
        assert result["article"]
        assert not result["article"].lower().startswith("điều")
        path, _hash, fragment = result["url"].partition("#")
        assert web.get(portal.url + path).html().find(id=fragment), result["url"]


def test_pages_and_sizes_cut_the_same_list(search):
    whole = [one["url"] for one in search(q="sáng kiến", size=10).json()["results"]]
    halves = [one["url"] for page in (1, 2) for one in search(q="sáng kiến", size=5, page=page).json()["results"]]
    assert len(whole) == 10
    assert halves == whole


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"type": "article"}, lambda one: one["type"] == "article"),
        ({"type": "article,event"}, lambda one: one["type"] in ("article", "event")),
        ({"year": "2012"}, lambda one: one["date"].startswith("2012")),
        ({"scope": "documents"}, lambda one: one["title"]),
        ({"sort": "newest"}, lambda one: one["date"]),
        ({"sort": "number", "type": "legal_document"}, lambda one: one["number"]),
        ({"on": "2024-06-30", "type": "legal_document"}, lambda one: one["number"]),
        ({"status": "in_force,expired"}, lambda one: one["type"] == "legal_document"),
    ],
)
def test_each_parameter_is_understood(search, parameters, expected):
    answer = search(q="sáng kiến", **parameters)
    assert answer.status == 200, answer.text
    assert answer.json()["results"]
    assert all(expected(one) for one in answer.json()["results"] if one["date"] or "sort" not in parameters)


def test_the_newest_come_first(search):
    dates = [one["date"] for one in search(q="sáng kiến", sort="newest", size=50).json()["results"] if one["date"]]
    assert dates == sorted(dates, reverse=True)


def test_facets_filter_by_their_values(search):
    first = search(q="sáng kiến", type="legal_document").json()
    for facet in ("kind", "issuer", "field", "year", "status"):
        value = first["facets"][facet][0]
        narrowed = search(q="sáng kiến", type="legal_document", **{facet: value["value"]}).json()
        assert narrowed["total"] == value["count"], (facet, value)
        assert [one["value"] for one in narrowed["facets"][facet] if one["selected"]] == [value["value"]]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("q", "x" * 10_000),
        ("scope", "moi-thu"),
        ("type", "khong-co"),
        ("kind", "khong-co"),
        ("issuer", "khong-co"),
        ("field", "khong-co"),
        ("year", "hai-nghin"),
        ("status", "con-han"),
        ("on", "31/02/2024"),
        ("sort", "ngau-nhien"),
        ("page", "0"),
        ("page", "-1"),
        ("page", "mot"),
        ("page", "99999"),
        ("size", "101"),
        ("size", "0"),
        ("size", "nhieu"),
    ],
)
def test_a_bad_value_is_named_with_a_vietnamese_message(search, name, value):
    answer = search(**({"q": "sáng kiến"} | {name: value}))
    assert answer.status == 400
    errors = answer.json()["errors"]
    assert list(answer.json()) == ["errors"]
    assert list(errors) == [name]
    assert not errors[name].isascii(), errors[name]


def test_suggestions_answer_in_json(portal):
    answer = web.get(f"{portal.url}/api/v1/suggest", {"q": "13/2012"})
    assert (answer.status, answer.type) == (200, "application/json")
    assert answer.json()["suggestions"][0]["url"] == "/van-ban/2012/13-2012-nd-cp/"


def test_open_data_lists_published_pages_with_their_metadata(portal):
    [document] = [
        one
        for one in views.pages(portal.url, "legal_docs.LegalDocumentPage")
        if urlsplit(one["meta"]["html_url"]).path == "/van-ban/2012/13-2012-nd-cp/"
    ]
    assert document["meta"]["html_url"].startswith(portal.url + "/")
    details = web.get(f"{portal.url}/api/v2/pages/{document['id']}/").json()
    assert details["number"] == "13/2012/NĐ-CP"
    for name in ("documents", "images"):
        answer = web.get(f"{portal.url}/api/v2/{name}/")
        assert answer.status == 200
        assert answer.json()["meta"]["total_count"] > 0
