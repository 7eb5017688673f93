"""Vietnamese words for the values of the rules."""

from django.utils.translation import gettext_lazy as _

from viettext.law import validity

STATUS_LABELS = {
    validity.PENDING: _("Chưa có hiệu lực"),
    validity.IN_FORCE: _("Còn hiệu lực"),
    validity.PARTLY_EXPIRED: _("Hết hiệu lực một phần"),
    validity.EXPIRED: _("Hết hiệu lực"),
    validity.SUSPENDED: _("Bị đình chỉ, tạm ngưng hiệu lực"),
    validity.UNKNOWN: _("Chưa rõ hiệu lực"),
}
STATUS_CHOICES = [(status, STATUS_LABELS[status]) for status in validity.STATUSES]
