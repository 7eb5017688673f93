"""Store texts: a new row for a new text, the old row for a text that is stored already."""

from collections.abc import Sequence

from django.db import transaction

from legal_docs.models import LegalText, Provision
from legal_docs.outline import OutlinedText, outline_body


def store_text(outlined: OutlinedText) -> LegalText:
    """The row of ``outlined``, stored now unless the same text with the same outline already is."""
    return LegalText.objects.get(pk=store_texts([outlined])[outlined.digest])


def store_edited_body(body: str) -> LegalText | None:
    """The row of a text an editor typed, outlined by its own lines; ``None`` for an empty one."""
    outlined = outline_body(body)
    return store_text(outlined) if outlined.body else None


@transaction.atomic
def store_texts(texts: Sequence[OutlinedText]) -> dict[str, int]:
    """Store those of ``texts`` that are new, in bulk; the primary key of each by its digest."""
    by_digest = {text.digest: text for text in texts}
    stored = dict(LegalText.objects.filter(digest__in=by_digest).values_list("digest", "pk"))
    new = {digest: text for digest, text in by_digest.items() if digest not in stored}
    rows = LegalText.objects.bulk_create(LegalText(digest=digest, body=text.body) for digest, text in new.items())
    Provision.objects.bulk_create(
        provision for row, text in zip(rows, new.values(), strict=True) for provision in provision_rows(row.pk, text)
    )
    return stored | {row.digest: row.pk for row in rows}


def provision_rows(text_pk: int | None, text: OutlinedText) -> list[Provision]:
    """The provisions of a text, not saved; ``text_pk`` is ``None`` for a preview."""
    return [
        Provision(
            text_id=text_pk,
            order=order,
            eid=eid,
            number=article.number,
            heading=article.heading,
            chapter=article.chapter,
            start=article.start,
            text_start=article.text_start,
            end=article.end,
        )
        for order, (article, eid) in enumerate(zip(text.articles, text.eids(), strict=True))
    ]
