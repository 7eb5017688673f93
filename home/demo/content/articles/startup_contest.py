from datetime import date

from ..shapes import Article, Byline, heading, paragraphs, points, quote

ARTICLE = Article(
    slug="chung-ket-cuoc-thi-khoi-nghiep-doi-moi-sang-tao",
    title="Chung kết Cuộc thi Khởi nghiệp đổi mới sáng tạo: máy sấy chạy bằng trấu giành giải Nhất",
    date=date(2025, 6, 27),
    summary="Từ 62 hồ sơ dự thi, mười đội vào chung kết; giải Nhất thuộc về nhóm làm máy sấy nông sản chạy bằng trấu.",
    picture="contest",
    picture_caption="Đội đoạt giải Nhất cùng nâng cúp trong đêm chung kết.",
    picture_credit="Tranh: Minh Châu",
    bylines=(Byline("Phạm Đức Long", "Bài"),),
    body=(
        paragraphs(
            "Đêm chung kết Cuộc thi Khởi nghiệp đổi mới sáng tạo của tỉnh diễn ra tối 26/6/2025 với mười đội được chọn"
            " từ 62 hồ sơ. Mỗi đội có bảy phút trình bày và năm phút trả lời câu hỏi của hội đồng gồm nhà đầu tư, nhà"
            " khoa học và đại diện doanh nghiệp.",
        ),
        heading("Giải Nhất từ một lò sấy ở sân nhà"),
        paragraphs(
            "Ý tưởng của nhóm đoạt giải Nhất bắt đầu từ chuyện phơi măng gặp mưa. Bốn kỹ sư trẻ thiết kế máy sấy dùng"
            " trấu làm nhiên liệu, có bộ điều khiển giữ nhiệt độ sai lệch không quá hai độ. So với sấy điện, chi phí"
            " cho một mẻ giảm khoảng 60%, tro còn lại dùng bón cây.",
        ),
        quote(
            "Chúng em đem máy đến từng hợp tác xã, để bà con tự sấy thử một mẻ. Có mẻ cháy, có mẻ ẩm, nhưng nhờ thế"
            " bản thứ năm mới chạy được như hôm nay.",
            "Trưởng nhóm đoạt giải Nhất",
        ),
        paragraphs(
            "Giải Nhì thuộc về ứng dụng giúp trạm y tế xã quản lý tủ thuốc; giải Ba thuộc về nhóm làm vật liệu đóng gói"
            " từ bẹ chuối.",
        ),
        heading("Sau cuộc thi"),
        paragraphs("Ban tổ chức cam kết không để dự án dừng lại ở sân khấu. Mười đội vào chung kết được:"),
        points(
            "ươm tạo sáu tháng tại Trung tâm Ứng dụng tiến bộ khoa học và công nghệ;",
            "tư vấn miễn phí về nhãn hiệu, kiểu dáng công nghiệp và sáng chế;",
            "kết nối với quỹ đầu tư và doanh nghiệp có nhu cầu đặt hàng.",
        ),
        paragraphs(
            "Nhóm đoạt giải Nhất đã nộp đơn đăng ký giải pháp hữu ích và nhận đơn đặt hàng 20 máy đầu tiên. Cuộc thi"
            " năm 2026 nhận hồ sơ từ tháng 3, ưu tiên giải pháp cho nông nghiệp và du lịch cộng đồng.",
        ),
    ),
)
