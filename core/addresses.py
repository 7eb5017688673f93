"""Addresses as the outside world knows them."""

from urllib.parse import urljoin

from django.conf import settings


def absolute(address: str) -> str:
    """``address`` under ``settings.BASE_URL``; one that is absolute already (a storage's own host) stays as it is."""
    return urljoin(f"{settings.BASE_URL}/", address)
