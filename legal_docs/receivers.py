"""A published document goes below the page of its year, whoever published it: an editor, a workflow, a schedule."""

from django.dispatch import receiver
from wagtail.signals import page_published

from legal_docs.models import LegalDocumentPage
from legal_docs.services.filing import file_under_year


@receiver(page_published, sender=LegalDocumentPage)
def file_a_published_document(sender, instance, **kwargs):
    file_under_year(instance.pk)
