"""The bulletin issue of the demo, an invented one."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Issue:
    """What stands on the pages of an issue; ``figures`` are (label, value), ``diary`` (day, what)."""

    slug: str
    title: str
    number: str
    date: date
    summary: str
    publisher: str
    name: str
    headlines: tuple[str, ...]
    imprint: str
    running_head: str
    contents_title: str
    contents: tuple[tuple[str, str], ...]
    letter_title: str
    letter: tuple[str, ...]
    news_title: str
    news: tuple[str, ...]
    feature_picture: str
    feature_title: str
    feature: tuple[str, ...]
    figures_title: str
    figures: tuple[tuple[str, int], ...]
    diary_title: str
    diary: tuple[tuple[str, str], ...]
    notice: str


ISSUE = Issue(
    slug="ban-tin-khoa-hoc-va-cong-nghe-so-03-2026",
    title="Bản tin Khoa học và Công nghệ số 03/2026 (bản tin mẫu)",
    number="03/2026",
    date=date(2026, 9, 30),
    summary=(
        "Số quý III năm 2026: vụ lúa thử nghiệm trên ruộng bậc thang, sáng kiến từ cơ sở qua các năm, dịch vụ công"
        " toàn trình và lịch hoạt động quý IV."
    ),
    publisher="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH MINH SƠN (TỈNH MINH HỌA)",
    name="Bản tin Khoa học và Công nghệ",
    headlines=(
        "Giống lúa mới trên ruộng bậc thang: kết quả vụ thử thứ ba",
        "Sáu năm sáng kiến từ cơ sở qua những con số",
        "Thủ tục toàn trình: bớt đi lại, rõ tiến độ",
        "Lịch hoạt động quý IV năm 2026",
    ),
    imprint="Bản tin mẫu, dựng để minh họa. Phát hành ngày 30/09/2026.",
    running_head="Bản tin Khoa học và Công nghệ số 03/2026 – bản tin mẫu",
    contents_title="Trong số này",
    contents=(
        ("Giống lúa mới trên ruộng bậc thang", "Ba vụ thử ở ba độ cao, năng suất tăng, lượng nước tưới giảm. Trang 3"),
        ("Sáng kiến từ cơ sở", "Số sáng kiến được công nhận từ năm 2020 đến năm 2025. Trang 4"),
        (
            "Thủ tục toàn trình: bớt đi lại, rõ tiến độ",
            "Người nộp không phải đến Sở; thời gian xử lý rút ngắn. Trang 2",
        ),
        ("Lịch hoạt động quý IV", "Tập huấn, chung kết khởi nghiệp, kiểm định phương tiện đo. Trang 4"),
    ),
    letter_title="Cùng bạn đọc",
    letter=(
        "Một sáng kiến hay thường bắt đầu từ một việc nhỏ: bớt một thao tác thừa, giữ lại một giọt nước, gộp hai"
        " lần đi lại thành một. Số này kể về những việc như thế, ở ruộng và ở quầy tiếp nhận hồ sơ.",
        "Ban biên tập mong nhận được bài viết, ảnh và câu hỏi của bạn đọc. Câu hỏi về thủ tục sẽ được trả lời"
        " ngay trên Cổng thông tin để nhiều người cùng dùng được.",
    ),
    news_title="Thủ tục toàn trình: bớt đi lại, rõ tiến độ",
    news=(
        "Gần tám trên mười hồ sơ gửi đến Sở nay được nộp qua mạng từ đầu đến cuối. Bốn mươi sáu ô khai trùng với dữ"
        " liệu sẵn có đã được bỏ, giấy tờ phải nộp kèm giảm một phần ba.",
    ),
    feature_picture="rice_terraces",
    feature_title="Giống lúa mới trên ruộng bậc thang: kết quả vụ thử thứ ba",
    feature=(
        "Sau ba vụ trồng thử ở ba độ cao khác nhau, giống lúa do nhóm nghiên cứu của tỉnh tuyển chọn cho năng suất"
        " bình quân cao hơn giống đối chứng và chịu được những đêm lạnh đầu vụ.",
        "Trạm đo đặt ở bờ ruộng gửi số liệu nhiệt độ, độ ẩm và mực nước mỗi mười phút. Nhờ vậy người trồng biết"
        " lúc nào cần lấy nước, lúc nào nên tháo, thay vì đi thăm ruộng nhiều lần trong ngày.",
        "Nhóm nghiên cứu lưu ý: ba vụ chưa đủ để khuyến cáo trồng đại trà. Vụ tới, diện tích thử được mở rộng và"
        " có thêm những thửa ở vùng thường thiếu nước.",
    ),
    figures_title="Sáng kiến được công nhận",
    figures=(("2020", 46), ("2021", 58), ("2022", 63), ("2023", 91), ("2024", 118), ("2025", 134)),
    diary_title="Lịch hoạt động quý IV",
    diary=(
        ("08/10", "Tập huấn viết bản mô tả sáng kiến cho cơ sở giáo dục"),
        ("22/10", "Chung kết Cuộc thi Khởi nghiệp đổi mới sáng tạo"),
        ("19/11", "Kiểm định lưu động phương tiện đo tại các chợ"),
        ("10/12", "Họp Hội đồng sáng kiến cấp tỉnh"),
    ),
    notice=(
        "Bản tin này là dữ liệu mẫu của Cổng thông tin. Tên tỉnh, con số và sự kiện trong bản tin đều được dựng để"
        " minh họa, không phải số liệu của cơ quan nào."
    ),
)
