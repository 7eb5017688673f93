import datetime as dt

from bulletins.models import BulletinIssuePage
from tests.core.factories import PDF, make_document


def make_issue(index, title="Bản tin số 1", number="01/2024", **fields) -> BulletinIssuePage:
    """A live issue below ``index`` with a PDF of its own."""
    fields.setdefault("date", dt.date(2024, 3, 1))
    if "pdf" not in fields:
        fields["pdf"] = make_document("ban-tin.pdf", PDF, title="Bản tin PDF")
    return index.add_child(instance=BulletinIssuePage(title=title, number=number, **fields))
