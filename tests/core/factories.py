"""Pictures, files and bodies for tests."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image

from core.models import PortalDocument, PortalImage

PDF = b"%PDF-1.4\n%%EOF\n"


def make_image(title="hoi-truong", size=(1300, 900), **fields) -> PortalImage:
    """A real picture with a real file."""
    picture = BytesIO()
    Image.new("RGB", size, (163, 22, 29)).save(picture, "JPEG")
    return PortalImage.objects.create(title=title, file=ContentFile(picture.getvalue(), f"{title}.jpg"), **fields)


def lose_file(image_or_document) -> None:
    """What a failed restore leaves behind: the row without its file."""
    image_or_document.file.storage.delete(image_or_document.file.name)


def make_document(name="mau-don.docx", content=b"x" * 2048, title="Mẫu đơn") -> PortalDocument:
    return PortalDocument.objects.create(title=title, file=ContentFile(content, name))


def paragraph(html="<p>Một đoạn văn.</p>"):
    return "paragraph", html


def heading(text="Kết quả", level="2"):
    return "heading", {"text": text, "level": level}


def quote(text="Làm thật, hiệu quả thật.", attribution="Bà Hoa"):
    return "quote", {"text": text, "attribution": attribution}


def picture(image, description="Đại biểu trao đổi theo nhóm", caption="Phiên thảo luận.", credit="Ảnh: Minh Anh"):
    return "image", {"image": image, "description": description, "caption": caption, "credit": credit}


def attached(document, title="Mẫu đơn đề nghị"):
    return "file", {"document": document, "title": title}


def table(rows=(("Năm", "Số đơn"), ("2023", "168")), caption="Số đơn theo năm", row=True, column=True):
    choice = {(True, True): "both", (True, False): "row", (False, True): "column", (False, False): "neither"}
    return "table", {
        "data": [list(cells) for cells in rows],
        "table_caption": caption,
        "table_header_choice": choice[row, column],
        "first_row_is_table_header": row,
        "first_col_is_header": column,
    }
