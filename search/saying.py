"""What was understood of a query, said back to the reader in a few short sentences."""

from django.utils.translation import gettext as _

from .query import ParsedQuery, Sequence


def understood(query: ParsedQuery) -> list[str]:
    """Sentences about everything but plain words: phrases, exclusions, abbreviations, a named provision."""
    sentences = []
    if query.phrases:
        sentences.append(_("Có đúng cụm từ %(phrases)s.") % {"phrases": _quoted(query.phrases)})
    if query.excluded:
        sentences.append(_("Không có %(words)s.") % {"words": _quoted(query.excluded)})
    for expansion in query.expansions:
        meanings = ", ".join(form.text for form in expansion.alternatives)
        sentences.append(_("%(typed)s = %(meanings)s.") % {"typed": expansion.written.text, "meanings": meanings})
    if query.provision and query.numbers:
        named = query.text[query.provision.start : query.provision.end]
        sentences.append(_("Điều khoản: %(named)s.") % {"named": named})
    return sentences


def _quoted(sequences: tuple[Sequence, ...]) -> str:
    return ", ".join(f"“{one.text}”" for one in sequences)
