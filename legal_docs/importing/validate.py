"""A JSON value -> a ``Record``, or all that is wrong with it. Reads nothing but the files the record names."""

import hashlib
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from legal_docs import names
from legal_docs.identity import Identity, identify
from legal_docs.outline import GivenArticle, OutlinedText, clean_line, outline_articles, outline_body
from viettext.law import kinds, validity

from .records import FORMAT_VERSION, Record, RelationRecord

RELATION_TYPES = ("amends", "replaces", "repeals", "guides", "based_on", "consolidates", "suspends", "cites")
FILE_TYPES = frozenset("csv doc docx odt pdf pptx rtf txt xls xlsx zip".split())

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_OLDEST, _LATEST = 1900, 2200
_KIND_NAMES = {names.match_key(kind.name): kind.name for kind in kinds.ALL}


class _Fields:
    """Typed reading of one JSON object; what is wrong gathers in ``problems``."""

    def __init__(self, data: dict, where: str = ""):
        self.data = data
        self.where = where
        self.problems: list[str] = []

    def wrong(self, name: str, message: str) -> None:
        self.problems.append(f"{self.where}{name}: {message}")

    def text(self, name: str, limit: int | None = None) -> str:
        """The string ``name`` as it is; "" when missing."""
        value = self.data.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong(name, "phải là chuỗi")
        elif _SURROGATE.search(value):
            self.wrong(name, "có ký tự không hợp lệ")
        elif limit and len(value) > limit:
            self.wrong(name, f"dài quá {limit} ký tự")
        else:
            return value
        return ""

    def line(self, name: str, limit: int | None = None) -> str:
        return clean_line(self.text(name, limit))

    def date(self, name: str) -> date | None:
        value = self.line(name)
        if not value:
            return None
        try:
            found = date.fromisoformat(value) if _ISO_DATE.fullmatch(value) else None
        except ValueError:
            found = None
        if found is None:
            self.wrong(name, f"“{value[:30]}” không phải là ngày dạng YYYY-MM-DD")
        elif not _OLDEST <= found.year <= _LATEST:
            self.wrong(name, f"năm {found.year} không hợp lý")
        else:
            return found
        return None

    def strings(self, name: str) -> list[str]:
        value = self.data.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.wrong(name, "phải là danh sách chuỗi")
            return []
        if any(_SURROGATE.search(item) for item in value):
            self.wrong(name, "có ký tự không hợp lệ")
            return []
        return value

    def objects(self, name: str) -> list["_Fields"]:
        value = self.data.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.wrong(name, "phải là danh sách đối tượng")
            return []
        return [_Fields(item, f"{name}[{number}].") for number, item in enumerate(value, start=1)]

    def absorb(self, others: list["_Fields"]) -> None:
        for other in others:
            self.problems += other.problems


def validate(value: object, line: int, folder: Path) -> Record | list[str]:
    """The record of ``value``, or its problems (Vietnamese, one each). ``folder`` is where its files lie."""
    if not isinstance(value, dict):
        return ["phải là một đối tượng JSON"]
    fields = _Fields(value)
    identity = _identity(fields)
    effective_on, expires_on = fields.date("effective_on"), fields.date("expires_on")
    files, file_digests = _files(fields, folder)
    content = {
        "subject": fields.line("title"),
        "kind": _kind(fields, identity),
        "issuers": _names(fields, "issuers", names.issuers_in),
        "fields": _names(fields, "fields", lambda name: (names.tidy(name),)),
        "signer": fields.line("signer", 255),
        "signer_position": fields.line("signer_position", 255),
        "issued_on": fields.date("issued_on"),
        "effective_on": effective_on,
        "expires_on": expires_on,
        "gazette_number": fields.line("gazette_number", 100),
        "gazette_date": fields.date("gazette_date"),
        "source_url": _source_url(fields),
        "status_override": validity.override_for(_status(fields), effective_on, expires_on),
        "text": _text(fields),
        "relations": _relations(fields),
        "files": files,
    }
    if fields.problems or identity is None:
        return fields.problems
    return Record(line=line, identity=identity, digest=_digest(identity, content, file_digests), **content)


def _identity(fields: _Fields) -> Identity | None:
    number = fields.text("number")
    if not number.strip():
        if not fields.problems:
            fields.wrong("number", "thiếu số, ký hiệu")
        return None
    try:
        return identify(number)
    except ValueError as error:
        fields.wrong("number", str(error))
        return None


def _kind(fields: _Fields, identity: Identity | None) -> str:
    """The kind stated, in its usual spelling; when none is stated, the one the number tells."""
    stated = names.tidy(fields.line("kind", names.NAME_LENGTH))
    if not names.match_key(stated):
        return (identity.kind if identity else "") or ""
    return _KIND_NAMES.get(names.match_key(stated), stated)


def _names(fields: _Fields, name: str, read: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for written in fields.strings(name):
        for entry in read(written):
            if len(entry) > names.NAME_LENGTH:
                fields.wrong(name, f"“{entry[:60]}…” dài quá {names.NAME_LENGTH} ký tự")
            elif key := names.match_key(entry):
                found.setdefault(key, entry)
    return tuple(found.values())


def _source_url(fields: _Fields) -> str:
    url = fields.line("source_url", 500)
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and " " not in url
    except ValueError:
        usable = False
    if not usable:
        fields.wrong("source_url", f"“{url[:80]}” không phải là địa chỉ http(s)")
        return ""
    return url


def _status(fields: _Fields) -> str:
    status = fields.line("status")
    if status and status not in validity.STATUSES:
        fields.wrong("status", f"“{status[:30]}” không phải là một trong: {', '.join(validity.STATUSES)}")
        return ""
    return status


def _text(fields: _Fields) -> OutlinedText | None:
    body, given = fields.text("body"), fields.objects("articles")
    if body and given:
        fields.wrong("body", "chỉ dùng một trong hai: body hoặc articles")
    articles = [
        GivenArticle(item.line("number", 20), item.text("heading"), item.text("chapter"), item.text("text"))
        for item in given
    ]
    fields.absorb(given)
    outlined = outline_articles(articles) if given else outline_body(body)
    return outlined if outlined.body else None


def _relations(fields: _Fields) -> tuple[RelationRecord, ...]:
    given = fields.objects("relations")
    found: dict[RelationRecord, None] = {}
    for item in given:
        kind = item.line("type")
        target = _identity(item)
        if kind not in RELATION_TYPES:
            item.wrong("type", f"“{kind[:30]}” không phải là một trong: {', '.join(RELATION_TYPES)}")
        provisions = item.line("provision", 60), item.line("target_provision", 60)
        if target and not item.problems:
            found[RelationRecord(kind, target.printed, target.key, *provisions)] = None
    fields.absorb(given)
    return tuple(found)


def _files(fields: _Fields, folder: Path) -> tuple[tuple[str, ...], list[str]]:
    """The files named, as given, and the digests of their contents. They must lie in ``folder`` or below it."""
    given = fields.strings("files")
    digests = []
    for name in dict.fromkeys(given):
        path = (folder / name).resolve()
        if "\0" in name or not path.is_relative_to(folder.resolve()):
            fields.wrong("files", f"“{name}” nằm ngoài thư mục của tệp nhập")
        elif path.suffix.lower().lstrip(".") not in FILE_TYPES:
            fields.wrong("files", f"“{name}”: không nhận loại tệp này")
        elif not path.is_file():
            fields.wrong("files", f"không tìm thấy “{name}”")
        else:
            with path.open("rb") as handle:
                digests.append(hashlib.file_digest(handle, "sha256").hexdigest())
    return tuple(dict.fromkeys(given)), digests


def _digest(identity: Identity, content: dict, file_digests: list[str]) -> str:
    text = content["text"]
    parts = content | {"number": identity.printed, "text": text.digest if text else "", "files": file_digests}
    parts["relations"] = [(item.type, item.key, item.provision, item.target_provision) for item in content["relations"]]
    return hashlib.sha256(json.dumps([FORMAT_VERSION, parts], sort_keys=True, default=str).encode()).hexdigest()
