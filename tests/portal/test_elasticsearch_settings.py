"""How ``ELASTICSEARCH_URL`` and the variables beside it are read."""

import pytest

from portal.settings import environment


@pytest.fixture
def understood(monkeypatch):
    """``understood(url, API_KEY=…)``: the settings, or the problem as one string."""

    def understood(url, **beside):
        monkeypatch.setattr(environment, "PROBLEMS", [])
        monkeypatch.setenv("ELASTICSEARCH_URL", url)
        for name, value in beside.items():
            monkeypatch.setenv(f"ELASTICSEARCH_{name}", str(value))
        found = environment.read("ELASTICSEARCH_URL", environment.elasticsearch, None, "the hint")
        return found or " ".join(problem for _name, problem, _hint in environment.PROBLEMS)

    return understood


def test_without_it_there_is_no_elasticsearch(understood):
    assert understood("") == ""


def test_one_host_needs_nothing_else(understood):
    assert understood("http://127.0.0.1:9200") == {
        "hosts": ("http://127.0.0.1:9200",),
        "basic_auth": None,
        "api_key": None,
        "ca": None,
        "prefix": "portal",
        "shards": 1,
        "replicas": None,
    }


def test_several_hosts_share_the_credentials_of_the_first(understood):
    found = understood("https://khcn:m%40t@es1, https://es2:9201/search/")
    assert found["hosts"] == ("https://es1:443", "https://es2:9201/search")
    assert found["basic_auth"] == ("khcn", "m@t")


def test_a_key_certificates_and_the_shape_of_the_index(understood, tmp_path):
    certificates = tmp_path / "ca.pem"
    certificates.write_text("-")
    found = understood("https://es1:9200", API_KEY="abc==", CA=certificates, PREFIX="khcn", SHARDS=3, REPLICAS=0)
    assert (found["api_key"], found["ca"], found["prefix"]) == ("abc==", str(certificates), "khcn")
    assert (found["shards"], found["replicas"]) == (3, 0)


@pytest.mark.parametrize(
    ("url", "beside", "problem"),
    [
        ("es1:9200", {}, "not an http"),
        ("https://user:secret@", {}, "not an http"),
        ("https://es1:9200?pretty", {}, "without parameters"),
        ("https://user:secret@es1", {"API_KEY": "abc"}, "both a password and an API key"),
        ("https://es1", {"CA": "/nowhere.pem"}, "does not exist"),
        ("http://es1", {"CA": __file__}, "without TLS"),
        ("http://es1", {"PREFIX": "Sở KHCN"}, "prefix"),
        ("http://es1", {"SHARDS": "0"}, "at least one shard"),
        ("http://es1", {"REPLICAS": "many"}, "cannot be understood"),
    ],
)
def test_what_cannot_be_meant_is_said_without_repeating_the_password(understood, url, beside, problem):
    said = understood(url, **beside)
    assert problem in said
    assert "secret" not in said
