from datetime import date

from ..shapes import Article, Byline, heading, paragraphs, points, quote

ARTICLE = Article(
    slug="giai-thuong-chat-luong-ton-vinh-ba-doanh-nghiep",
    title="Giải thưởng Chất lượng: ba doanh nghiệp của tỉnh được vinh danh",
    date=date(2024, 4, 19),
    summary=(
        "Ba doanh nghiệp cơ khí, chế biến chè và may mặc được đề nghị trao giải sau hơn một năm tự đánh giá và cải"
        " tiến theo bảy tiêu chí."
    ),
    picture="workshop",
    picture_caption="Dây chuyền gia công có kiểm tra từng sản phẩm tại một doanh nghiệp cơ khí được vinh danh.",
    picture_credit="Tranh: Minh Châu",
    bylines=(Byline("Trần Quốc Bảo", "Bài"),),
    body=(
        paragraphs(
            "Hội đồng sơ tuyển cấp tỉnh vừa công bố ba doanh nghiệp được đề nghị trao Giải thưởng Chất lượng năm nay."
            " Các doanh nghiệp thuộc ba ngành khác nhau: cơ khí chính xác, chế biến chè và may mặc xuất khẩu.",
        ),
        heading("Chấm cả cách làm, không chỉ sản phẩm"),
        paragraphs(
            "Giải thưởng xem xét doanh nghiệp theo bảy tiêu chí, từ vai trò của người đứng đầu, chiến lược, khách hàng,"
            " quản lý tri thức, nguồn nhân lực, quá trình hoạt động đến kết quả. Hồ sơ tự đánh giá chỉ là bước đầu;"
            " đoàn chuyên gia đến tận xưởng, hỏi từ giám đốc đến công nhân mới vào nghề.",
        ),
        quote(
            "Điều chúng tôi được nhiều nhất không phải là chiếc cúp. Đó là lần đầu tiên cả xưởng ngồi lại, vẽ ra từng"
            " bước công việc và thấy mình đang lãng phí ở đâu.",
            "Quản đốc một doanh nghiệp cơ khí được vinh danh",
        ),
        paragraphs(
            "Tại doanh nghiệp cơ khí, tỷ lệ sản phẩm phải làm lại giảm từ 4,2% xuống 1,1% sau mười tháng, nhờ đặt trạm"
            " kiểm tra ngay sau mỗi công đoạn thay vì dồn về cuối chuyền. Doanh nghiệp chè áp dụng sổ tay vùng trồng"
            " điện tử; mỗi lô hàng truy được đến từng hộ, từng ngày hái.",
        ),
        heading("Hỗ trợ cho vòng sau"),
        paragraphs("Doanh nghiệp muốn tham gia vòng xét tiếp theo được Sở hỗ trợ:"),
        points(
            "tập huấn tự đánh giá theo bảy tiêu chí, hai lớp mỗi năm;",
            "chuyên gia tư vấn tại chỗ ba ngày, không thu phí;",
            "một phần chi phí chứng nhận hệ thống quản lý theo nghị quyết của Hội đồng nhân dân tỉnh.",
        ),
        paragraphs(
            "Hồ sơ đăng ký nộp tại Chi cục Tiêu chuẩn Đo lường Chất lượng trong quý II hằng năm. Doanh nghiệp nhỏ chưa"
            " đủ nguồn lực làm cả bảy tiêu chí có thể bắt đầu bằng chương trình cải tiến năng suất rút gọn.",
        ),
    ),
)
