from .document import DocumentAttachment, LegalDocumentPage
from .listing import LegalIndexPage, YearPage
from .relations import Relation
from .texts import LegalText, Provision
from .vocabularies import Agency, DocumentKind, LegalField

__all__ = [
    "Agency",
    "DocumentAttachment",
    "DocumentKind",
    "LegalDocumentPage",
    "LegalField",
    "LegalIndexPage",
    "LegalText",
    "Provision",
    "Relation",
    "YearPage",
]
