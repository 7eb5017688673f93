"""Kinds, bodies and fields by name, each looked up in memory and made when it is first met."""

from collections.abc import Iterable

from legal_docs.models import Agency, DocumentKind, LegalField
from legal_docs.models.vocabularies import VocabularyEntry
from legal_docs.names import known_abbreviation, match_key
from viettext.law import kinds

_KIND_ABBREVIATIONS = {match_key(kind.name): kind.abbreviation for kind in reversed(kinds.ALL)}


class Vocabulary:
    """Primary keys of one vocabulary by match key. What a rolled-back batch made is forgotten by ``forget``."""

    def __init__(self, model: type[VocabularyEntry]):
        self.model = model
        self.forget()

    def forget(self) -> None:
        self._pks = dict(self.model.objects.values_list("match_key", "pk"))

    def ensure(self, names: Iterable[str]) -> None:
        """Make the entries missing for ``names``, in one statement. A new entry shows on no page yet, so none is
        announced."""
        missing = {match_key(name): name for name in names if match_key(name) not in self._pks}
        if missing:
            rows = self.model.objects.bulk_create(self._entry(name) for name in missing.values())
            self._pks |= {row.match_key: row.pk for row in rows}

    def pk(self, name: str) -> int | None:
        """The entry called ``name``; ``None`` for ""."""
        return self._pks[match_key(name)] if name else None

    def _entry(self, name: str) -> VocabularyEntry:
        entry = self.model(name=name)
        if self.model is Agency:
            entry.abbreviation = known_abbreviation(name)
        elif self.model is DocumentKind:
            entry.abbreviation = _KIND_ABBREVIATIONS.get(match_key(name), "")
        return entry.prepare()


class Vocabularies:
    """The three vocabularies an import writes to."""

    def __init__(self):
        self.kinds = Vocabulary(DocumentKind)
        self.agencies = Vocabulary(Agency)
        self.fields = Vocabulary(LegalField)

    def forget(self) -> None:
        for vocabulary in (self.kinds, self.agencies, self.fields):
            vocabulary.forget()

    def ensure(self, records) -> None:
        self.kinds.ensure(record.kind for record in records if record.kind)
        self.agencies.ensure(name for record in records for name in record.issuers)
        self.fields.ensure(name for record in records for name in record.fields)
