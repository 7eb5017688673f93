"""The editor's form of a legal document, in the order one copies from the printed text."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

DOCUMENT_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("number"),
            FieldPanel("kind"),
            FieldPanel("subject"),
            FieldPanel("issuers", widget=CheckboxSelectMultiple),
            FieldRowPanel([FieldPanel("signer"), FieldPanel("signer_position")]),
        ],
        heading=_("Văn bản"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("issued_on"), FieldPanel("effective_on"), FieldPanel("expires_on")]),
            FieldPanel("status_override"),
        ],
        heading=_("Ngày và hiệu lực"),
    ),
    MultiFieldPanel([FieldPanel("body")], heading=_("Toàn văn")),
    InlinePanel("attachments", heading=_("Tệp kèm theo"), label=_("Tệp")),
    MultiFieldPanel(
        [FieldPanel("legal_fields", widget=CheckboxSelectMultiple)],
        heading=_("Lĩnh vực"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("gazette_number"), FieldPanel("gazette_date")]),
            FieldPanel("source_url"),
        ],
        heading=_("Công báo và nguồn"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [FieldPanel("title"), FieldPanel("summary"), FieldPanel("lead_image")],
        heading=_("Khi hiện trong danh sách"),
        classname="collapsed",
    ),
]
