"""Addresses that share a page. Pure functions: nothing here asks a network or runs its script."""

import json
from base64 import b64encode
from urllib.parse import urlencode

FACEBOOK = "https://www.facebook.com/sharer/sharer.php"
ZALO = "https://button-share.zalo.me/share_external"


def facebook(url: str) -> str:
    return f"{FACEBOOK}?{urlencode({'u': url})}"


def zalo(url: str) -> str:
    """Zalo's share page takes ``d``: base64 of ``{"url": …}``, escaped for the query (its "+" would mean a space).

    The address works without an official account but is not documented by Zalo (DESIGN section 7).
    """
    packed = json.dumps({"url": url}, separators=(",", ":"), ensure_ascii=False).encode()
    return f"{ZALO}?{urlencode({'d': b64encode(packed).decode()})}"
