"""Asking for pages the way a reader does."""

from bs4 import BeautifulSoup
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

QUERY_BUDGET = 15


def read(address: str, status: int = 200, client: Client | None = None) -> BeautifulSoup:
    """The page at ``address`` as parsed HTML; fails when it answers anything but ``status``."""
    response = (client or Client()).get(address)
    assert response.status_code == status, f"{address} answered {response.status_code}"
    return BeautifulSoup(response.content, "html.parser")


def words(node) -> str:
    """What one reads in ``node``, white space tidied."""
    return " ".join(node.get_text(" ").split())


def queries_of(address: str) -> int:
    """How many queries ``address`` costs a process that has just started: nothing is remembered from before."""
    ContentType.objects.clear_cache()
    cache.clear()
    with CaptureQueriesContext(connection) as queries:
        response = Client().get(address)
    assert response.status_code == 200, f"{address} answered {response.status_code}"
    return len(queries)
