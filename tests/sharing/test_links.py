import json
from base64 import b64decode
from urllib.parse import parse_qs, urlsplit

from sharing.links import facebook, zalo


def test_facebook_gets_the_address_as_one_parameter():
    url = "https://khcn.example.vn/tin-tuc/a/?b=1&c=2#d"
    link = urlsplit(facebook(url))
    assert (link.netloc, link.path) == ("www.facebook.com", "/sharer/sharer.php")
    assert parse_qs(link.query) == {"u": [url]}


def test_zalo_gets_the_address_packed_and_safe_in_a_query():
    # The packed form of this one holds "+" and "/", which would not survive a query as they are.
    url = "https://khcn.example.vn/tin-tuc/~~~???>>>/"
    link = urlsplit(zalo(url))
    assert link.netloc == "button-share.zalo.me"
    assert "+" not in link.query
    (packed,) = parse_qs(link.query)["d"]
    assert json.loads(b64decode(packed)) == {"url": url}
