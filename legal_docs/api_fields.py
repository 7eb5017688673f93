"""What /api/v2/ tells of a document: its metadata. The text is on the page, which ``detail_url`` leads to."""

from rest_framework.fields import CharField
from rest_framework.serializers import StringRelatedField
from wagtail.api import APIField

API_FIELDS = [
    APIField("number"),
    APIField("subject"),
    APIField("kind", serializer=StringRelatedField()),
    APIField("issuers", serializer=StringRelatedField(many=True)),
    APIField("legal_fields", serializer=StringRelatedField(many=True)),
    APIField("signer"),
    APIField("signer_position"),
    APIField("issued_on"),
    APIField("effective_on"),
    APIField("expires_on"),
    APIField("status", serializer=CharField(read_only=True)),
    APIField("gazette_number"),
    APIField("gazette_date"),
    APIField("source_url"),
]
