"""The list editors start with: abbreviations of everyday administration. They may change or remove any of it."""

import re

from django.db import migrations

COMMON = [
    ("ATBXHN", ["an toàn bức xạ và hạt nhân", "an toàn bức xạ hạt nhân"]),
    ("ATGT", ["an toàn giao thông"]),
    ("ATTP", ["an toàn thực phẩm"]),
    ("ATVSLĐ", ["an toàn, vệ sinh lao động"]),
    ("BHTN", ["bảo hiểm thất nghiệp"]),
    ("BHXH", ["bảo hiểm xã hội"]),
    ("BHYT", ["bảo hiểm y tế"]),
    ("BVMT", ["bảo vệ môi trường"]),
    ("CBCC", ["cán bộ, công chức"]),
    ("CBCCVC", ["cán bộ, công chức, viên chức"]),
    ("CCHC", ["cải cách hành chính"]),
    ("CCVC", ["công chức, viên chức"]),
    ("CĐS", ["chuyển đổi số"]),
    ("CNC", ["công nghệ cao"]),
    ("CNTT", ["công nghệ thông tin"]),
    ("CSDL", ["cơ sở dữ liệu"]),
    ("ĐMST", ["đổi mới sáng tạo"]),
    ("DNNN", ["doanh nghiệp nhà nước"]),
    ("DNNVV", ["doanh nghiệp nhỏ và vừa"]),
    ("ĐTM", ["đánh giá tác động môi trường"]),
    ("GD&ĐT", ["giáo dục và đào tạo"]),
    ("GDĐT", ["giáo dục và đào tạo"]),
    ("GPMB", ["giải phóng mặt bằng"]),
    ("GTGT", ["giá trị gia tăng"]),
    ("GTVT", ["giao thông vận tải"]),
    ("HĐLĐ", ["hợp đồng lao động"]),
    ("HĐND", ["hội đồng nhân dân"]),
    ("HTX", ["hợp tác xã"]),
    ("KCN", ["khu công nghiệp"]),
    ("KH&CN", ["khoa học và công nghệ", "khoa học công nghệ"]),
    ("KHCN", ["khoa học và công nghệ", "khoa học công nghệ"]),
    ("KH&ĐT", ["kế hoạch và đầu tư"]),
    ("KNĐMST", ["khởi nghiệp đổi mới sáng tạo"]),
    ("KT-XH", ["kinh tế - xã hội"]),
    ("KTXH", ["kinh tế - xã hội"]),
    ("LĐTBXH", ["lao động - thương binh và xã hội"]),
    ("MTTQ", ["mặt trận tổ quốc"]),
    ("NCKH", ["nghiên cứu khoa học"]),
    ("NLĐ", ["người lao động"]),
    ("NN&PTNT", ["nông nghiệp và phát triển nông thôn"]),
    ("NSDLĐ", ["người sử dụng lao động"]),
    ("NSNN", ["ngân sách nhà nước"]),
    ("PCCC", ["phòng cháy, chữa cháy", "phòng cháy và chữa cháy"]),
    ("QCVN", ["quy chuẩn kỹ thuật quốc gia"]),
    ("QLNN", ["quản lý nhà nước"]),
    ("QPPL", ["quy phạm pháp luật"]),
    ("QSDĐ", ["quyền sử dụng đất"]),
    ("SHCN", ["sở hữu công nghiệp"]),
    ("SHTT", ["sở hữu trí tuệ"]),
    ("TAND", ["tòa án nhân dân"]),
    ("TCĐLCL", ["tiêu chuẩn đo lường chất lượng"]),
    ("TCVN", ["tiêu chuẩn quốc gia", "tiêu chuẩn Việt Nam"]),
    ("TN&MT", ["tài nguyên và môi trường"]),
    ("TNMT", ["tài nguyên và môi trường"]),
    ("TNCN", ["thu nhập cá nhân"]),
    ("TNDN", ["thu nhập doanh nghiệp"]),
    ("TNHH", ["trách nhiệm hữu hạn"]),
    ("TNLĐ", ["tai nạn lao động"]),
    ("TT&TT", ["thông tin và truyền thông"]),
    ("TTHC", ["thủ tục hành chính"]),
    ("TTg", ["Thủ tướng Chính phủ"]),
    ("UBND", ["ủy ban nhân dân"]),
    ("VBQPPL", ["văn bản quy phạm pháp luật"]),
    ("VHTTDL", ["văn hóa, thể thao và du lịch"]),
    ("VKSND", ["viện kiểm sát nhân dân"]),
]


def add(apps, _schema_editor):
    model = apps.get_model("search", "Abbreviation")
    model.objects.bulk_create(
        model(short=short, expansions="\n".join(long_forms), match_key=" ".join(re.findall(r"[^\W_]+", short.lower())))
        for short, long_forms in COMMON
    )


class Migration(migrations.Migration):
    dependencies = [("search", "0003_abbreviations")]

    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
