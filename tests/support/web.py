"""Asking the running portal over HTTP, without a browser."""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from urllib.parse import quote, urlencode

from bs4 import BeautifulSoup


@dataclass(frozen=True)
class Answer:
    """What came back, redirects followed. ``url`` is where it was found in the end."""

    url: str
    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get_content_type()

    def json(self):
        return json.loads(self.body)

    def html(self) -> BeautifulSoup:
        return BeautifulSoup(self.body, "html.parser", from_encoding="utf-8")


def get(url: str, parameters: dict | list | None = None, method: str = "GET", timeout: float = 30) -> Answer:
    """Ask; every status is an answer, only a dead server raises. Letters outside ASCII are encoded as browsers do."""
    url = quote(url, safe=":/?#[]@!$&'()*+,;=%~")
    if parameters:
        url += "?" + urlencode(parameters, doseq=True)
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=timeout) as answer:
            return Answer(answer.url, answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as answer:
        return Answer(answer.url, answer.code, answer.headers, answer.read())
