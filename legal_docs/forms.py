from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from legal_docs.identity import identify
from legal_docs.slugs import free_slug
from legal_docs.titles import compose_title


class LegalDocumentForm(WagtailAdminPageForm):
    """The page form with the whole text as one plain field; the page stores it as a new row when it is saved."""

    body = forms.CharField(
        label=_("toàn văn"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 30}),
        help_text=_(
            "Văn bản thuần. Mỗi điều bắt đầu ở đầu dòng: “Điều 5. Tên điều”; mỗi chương một dòng: “Chương II - Tên"
            " chương”. Mục lục và liên kết tới từng điều được tạo tự động."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._stored_body = self.instance.text.body if self.instance.text_id else ""
        self.fields["body"].initial = self._stored_body
        # A reviewer's form may lack fields.
        if "title" in self.fields:
            self.fields["title"].required = False
            self.fields["title"].help_text = _("Để trống thì ghép từ loại, số và trích yếu.")
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text = _("Phần cuối của địa chỉ trang. Để trống thì lấy theo số, ký hiệu.")

    def clean_number(self):
        number = self.cleaned_data["number"]
        try:
            return identify(number).printed
        except ValueError as error:
            raise forms.ValidationError(str(error)[:1].upper() + str(error)[1:]) from error

    def clean_body(self):
        # Browsers send CRLF; offsets of provisions count one character a line end.
        return self.cleaned_data["body"].replace("\r\n", "\n").replace("\r", "\n")

    def clean(self):
        # What is left empty follows from the number, before Wagtail's own checks look at it.
        number = self.cleaned_data.get("number")
        if number and not self.cleaned_data.get("slug"):
            self.cleaned_data["slug"] = self.instance.slug or free_slug(identify(number).slug, self.parent_page)
        if number and not self.cleaned_data.get("title"):
            kind = self.cleaned_data.get("kind")
            subject = self.cleaned_data.get("subject", "")
            self.cleaned_data["title"] = compose_title(kind.name if kind else "", number, subject)
        return super().clean()

    def save(self, commit=True):
        if "body" in self.cleaned_data and self.cleaned_data["body"] != self._stored_body:
            self.instance.draft_body = self.cleaned_data["body"]
        return super().save(commit=commit)
