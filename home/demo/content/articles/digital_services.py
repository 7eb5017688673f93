from datetime import date

from ..shapes import Article, Byline, heading, paragraphs, points, table

ARTICLE = Article(
    slug="dich-vu-cong-khoa-hoc-va-cong-nghe-toan-trinh",
    title="Thủ tục khoa học và công nghệ lên mạng toàn trình: bớt đi lại, rõ tiến độ",
    date=date(2026, 3, 12),
    summary=(
        "Sau sáu tháng, 78% hồ sơ của Sở được nộp trực tuyến toàn trình; người nộp theo dõi được hồ sơ đang ở bước nào."
    ),
    picture="service_counter",
    picture_caption="Người dân theo dõi tiến độ hồ sơ trên điện thoại ngay tại quầy hướng dẫn.",
    picture_credit="Tranh: Minh Châu",
    bylines=(Byline("Vũ Thị Mai", "Bài"),),
    body=(
        paragraphs(
            "Sáu tháng sau khi chuyển toàn bộ thủ tục đủ điều kiện lên trực tuyến toàn trình, Sở Khoa học và Công nghệ"
            " nhận 412 hồ sơ, trong đó 321 hồ sơ (78%) nộp qua mạng, không phải đến quầy lần nào. Thời gian xử lý trung"
            " bình rút từ mười hai xuống còn tám ngày làm việc.",
        ),
        heading("Bắt đầu từ biểu mẫu"),
        paragraphs(
            "Trước khi làm phần mềm, nhóm triển khai đem từng biểu mẫu ra hỏi: ô này dùng để làm gì, thông tin đã có ở"
            " đâu chưa. Kết quả là bỏ được 46 ô khai trùng với dữ liệu sẵn có; giấy tờ phải nộp kèm giảm một phần ba.",
        ),
        table(
            "So sánh trước và sau sáu tháng (số liệu minh họa)",
            ("Nội dung", "Trước", "Sau"),
            ("Hồ sơ nộp trực tuyến", "31%", "78%"),
            ("Thời gian xử lý trung bình", "12 ngày", "8 ngày"),
            ("Hồ sơ phải bổ sung", "27%", "11%"),
            row_heads=True,
        ),
        heading("Nộp hồ sơ trong bốn bước"),
        points(
            "Đăng nhập bằng tài khoản định danh điện tử.",
            "Chọn thủ tục, khai biểu mẫu và tải giấy tờ lên.",
            "Nhận mã hồ sơ qua thư điện tử, theo dõi từng bước xử lý.",
            "Nhận kết quả bản điện tử có chữ ký số; bản giấy gửi qua bưu chính nếu cần.",
            ordered=True,
        ),
        paragraphs(
            "Người chưa quen vẫn đến quầy được: công chức ngồi cạnh, hướng dẫn khai ngay trên điện thoại của người nộp,"
            " để lần sau tự làm được. Phản ánh về biểu mẫu khó hiểu được tập hợp hằng tuần; mười chín câu hướng dẫn đã"
            " được viết lại theo góp ý.",
            "Bước tiếp theo, Sở sẽ cho phép dùng lại thành phần hồ sơ đã nộp lần trước và nhắc trước khi giấy phép hết"
            " hạn ba mươi ngày.",
        ),
    ),
)
