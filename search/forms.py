"""``?q=…`` to a ``SearchRequest``: the one place where what readers and scripts send is judged."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .abbreviations.current import understand
from .query import MAX_CHARACTERS
from .registry import sources
from .request import FACETS, MAX_PAGE_SIZE, MAX_RESULTS, SCOPES, SORTS, STATUSES, SearchRequest

SCOPE_LABELS = {
    "all": gettext_lazy("Tất cả"),
    "documents": gettext_lazy("Văn bản, bài viết"),
    "provisions": gettext_lazy("Điều khoản"),
}
SORT_LABELS = {
    "relevance": gettext_lazy("Phù hợp nhất"),
    "newest": gettext_lazy("Mới nhất"),
    "number": gettext_lazy("Số, ký hiệu"),
}
FACET_LABELS = {
    "type": gettext_lazy("Loại nội dung"),
    "kind": gettext_lazy("Loại văn bản"),
    "issuer": gettext_lazy("Cơ quan ban hành"),
    "field": gettext_lazy("Lĩnh vực"),
    "year": gettext_lazy("Năm ban hành"),
    "status": gettext_lazy("Hiệu lực"),
}
STATUS_LABELS = {
    "pending": gettext_lazy("Chưa có hiệu lực"),
    "in_force": gettext_lazy("Còn hiệu lực"),
    "partly_expired": gettext_lazy("Hết hiệu lực một phần"),
    "expired": gettext_lazy("Hết hiệu lực"),
    "suspended": gettext_lazy("Tạm ngưng hiệu lực"),
    "unknown": gettext_lazy("Chưa xác định"),
}


class ListField(forms.Field):
    """Several values of one parameter: repeated (``kind=a&kind=b``) or separated by commas (``kind=a,b``)."""

    widget = forms.MultipleHiddenInput

    def __init__(self, allowed=None, **kwargs):
        self.allowed = allowed
        super().__init__(required=False, **kwargs)

    def to_python(self, value) -> tuple[str, ...]:
        parts = (part.strip() for one in value or [] for part in one.split(","))
        return tuple(dict.fromkeys(part for part in parts if part))[:50]

    def validate(self, value):
        super().validate(value)
        unknown = [one for one in value if self.allowed is not None and one not in self.allowed]
        if unknown:
            raise ValidationError(
                _("Không có giá trị “%(value)s”. Các giá trị dùng được: %(allowed)s."),
                params={"value": unknown[0][:60], "allowed": ", ".join(self.allowed)},
            )


class WholeNumberField(forms.IntegerField):
    def __init__(self, **kwargs):
        super().__init__(
            required=False,
            error_messages={
                "invalid": gettext_lazy("Hãy nhập một số nguyên."),
                "min_value": gettext_lazy("Số nhỏ nhất là %(limit_value)s."),
                "max_value": gettext_lazy("Số lớn nhất là %(limit_value)s."),
            },
            **kwargs,
        )


class QuestionField(forms.CharField):
    """What the reader typed. NUL, which a form refuses, is never meant: pasted with the rest, it becomes a space."""

    def to_python(self, value):
        return super().to_python(value.replace("\x00", " ") if value else value)


class SearchForm(forms.Form):
    """Field names are the contract's parameters (DESIGN section 3); messages are for readers."""

    q = QuestionField(
        label=gettext_lazy("Từ khóa"),
        required=False,
        strip=True,
        max_length=MAX_CHARACTERS,
        error_messages={
            "max_length": gettext_lazy(
                "Câu tìm kiếm dài %(show_value)s ký tự; xin rút gọn còn tối đa %(limit_value)s ký tự."
            )
        },
    )
    scope = forms.CharField(label=gettext_lazy("Phạm vi"), required=False)
    type = ListField(label=FACET_LABELS["type"])
    kind = ListField(label=FACET_LABELS["kind"])
    issuer = ListField(label=FACET_LABELS["issuer"])
    field = ListField(label=FACET_LABELS["field"])
    year = ListField(label=FACET_LABELS["year"])
    status = ListField(label=FACET_LABELS["status"], allowed=STATUSES)
    on = forms.DateField(
        label=gettext_lazy("Ngày"),
        required=False,
        input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y"],
        error_messages={"invalid": gettext_lazy("Ngày không hợp lệ. Ví dụ: 2024-01-31 hoặc 31/01/2024.")},
    )
    sort = forms.CharField(label=gettext_lazy("Sắp xếp"), required=False)
    page = WholeNumberField(label=gettext_lazy("Trang"), min_value=1, max_value=MAX_RESULTS, initial=1)
    size = WholeNumberField(
        label=gettext_lazy("Số kết quả mỗi trang"), min_value=1, max_value=MAX_PAGE_SIZE, initial=10
    )

    def _one_of(self, name: str, allowed: tuple[str, ...]) -> str:
        value = self.cleaned_data[name] or allowed[0]
        if value not in allowed:
            raise ValidationError(
                _("Không có giá trị “%(value)s”. Các giá trị dùng được: %(allowed)s."),
                params={"value": value[:60], "allowed": ", ".join(allowed)},
            )
        return value

    def clean_scope(self) -> str:
        return self._one_of("scope", SCOPES)

    def clean_sort(self) -> str:
        return self._one_of("sort", SORTS)

    def clean_type(self) -> tuple[str, ...]:
        known = [source.type for source in sources()]
        values = self.cleaned_data["type"]
        if unknown := [value for value in values if value not in known]:
            raise ValidationError(
                _("Không có loại nội dung “%(value)s”. Các loại: %(allowed)s."),
                params={"value": unknown[0][:60], "allowed": ", ".join(known)},
            )
        return values

    def _clean_slugs(self, facet: str) -> tuple[str, ...]:
        values = self.cleaned_data[facet]
        known: set[str] = set()
        for source in sources() if values else ():
            known.update(source.facet_labels(facet, values))
        if unknown := [value for value in values if value not in known]:
            raise ValidationError(_("Không có giá trị “%(value)s”."), params={"value": unknown[0][:60]})
        return values

    def clean_kind(self):
        return self._clean_slugs("kind")

    def clean_issuer(self):
        return self._clean_slugs("issuer")

    def clean_field(self):
        return self._clean_slugs("field")

    def clean_year(self) -> tuple[str, ...]:
        values = self.cleaned_data["year"]
        for value in values:
            if not (value.isascii() and value.isdigit() and 1900 <= int(value[:5]) <= 2200):
                raise ValidationError(_("“%(value)s” không phải là một năm."), params={"value": value[:60]})
        return values

    def clean(self):
        data = super().clean()
        page, size = data.get("page") or 1, data.get("size") or 10
        if "page" not in self.errors and page * size > MAX_RESULTS + size:
            self.add_error(
                "page",
                ValidationError(
                    _("Chỉ xem được %(limit)s kết quả đầu; hãy thêm từ khóa hoặc bộ lọc."),
                    params={"limit": MAX_RESULTS},
                ),
            )
        return data

    def to_request(self, today: date | None = None) -> SearchRequest:
        """The request of a valid form. A day (``on``) without a status asks for what is in force on that day."""
        data = self.cleaned_data
        filters = {facet: data[facet] for facet in FACETS if data[facet]}
        if data["on"] and not data["status"]:
            filters["status"] = ("in_force", "partly_expired")
        return SearchRequest(
            query=understand(data["q"]),
            day=data["on"] or today or timezone.localdate(),
            scope=data["scope"],
            filters=filters,
            sort=data["sort"],
            page=data["page"] or 1,
            size=data["size"] or 10,
        )
