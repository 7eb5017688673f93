"""The report of the training conference on initiative activities of 24/8/2023."""

from datetime import date

from ..shapes import Article, Byline, heading, image, paragraphs, points, quote, table

PHOTOGRAPHER = "Ảnh: Hoàng Lam"

ARTICLE = Article(
    slug="hoi-nghi-tap-huan-cong-tac-sang-kien",
    title="Hội nghị tập huấn công tác sáng kiến: gỡ vướng từ khâu viết hồ sơ",
    date=date(2023, 8, 24),
    summary=(
        "Khoảng 100 đại biểu được Sở Khoa học và Công nghệ cùng Cục Sở hữu trí tuệ tập huấn về pháp luật sáng kiến,"
        " thủ tục công nhận và cách viết hồ sơ."
    ),
    picture="training_hall",
    picture_caption="Toàn cảnh Hội nghị tập huấn công tác sáng kiến, ngày 24/8/2023.",
    picture_credit=PHOTOGRAPHER,
    bylines=(Byline("Nguyễn Thu Hà", "Bài"), Byline("Hoàng Lam", "Ảnh")),
    body=(
        paragraphs(
            "Ngày 24/8/2023, Sở Khoa học và Công nghệ phối hợp với Cục Sở hữu trí tuệ (Bộ Khoa học và Công nghệ) tổ"
            " chức Hội nghị tập huấn công tác sáng kiến. Khoảng 100 đại biểu là cán bộ phụ trách sáng kiến của các"
            " sở, ngành, huyện, thành phố, trường học, bệnh viện và doanh nghiệp trong tỉnh đã tham dự.",
            "Khác với những năm trước, chương trình dành hơn một nửa thời gian cho thực hành: mỗi nhóm mang đến một"
            " bản mô tả sáng kiến thật của đơn vị mình, cùng đọc và cùng sửa.",
        ),
        heading("Vì sao cần tập huấn"),
        paragraphs(
            "Phát biểu khai mạc, lãnh đạo Sở cho biết số đơn đề nghị công nhận sáng kiến tăng đều qua từng năm, nhưng"
            " gần một phần ba hồ sơ phải trả lại để bổ sung. Lý do thường gặp không phải là giải pháp kém, mà là bản"
            " mô tả chưa nêu được điểm mới, hoặc lợi ích chỉ ghi “có hiệu quả cao” mà không có số liệu.",
        ),
        quote(
            "Sáng kiến không cần phải lớn. Điều hội đồng cần thấy là trước đây làm thế nào, nay làm khác ở đâu và nhờ"
            " đó được lợi gì. Viết được ba điều ấy là hồ sơ đã đi được quá nửa đường.",
            "Báo cáo viên của Cục Sở hữu trí tuệ, tại Hội nghị",
        ),
        heading("Năm nội dung của chương trình"),
        paragraphs(
            "Hội nghị đi từ quy định đến việc làm cụ thể. Phần đầu giới thiệu hệ thống pháp luật về sáng kiến: Điều lệ"
            " Sáng kiến, thông tư hướng dẫn và quy định của tỉnh; thế nào là giải pháp kỹ thuật, giải pháp quản lý,"
            " giải pháp tác nghiệp; những đối tượng không được công nhận.",
        ),
        table(
            "Chương trình Hội nghị",
            ("Thời gian", "Nội dung", "Hình thức"),
            ("8 giờ 00", "Hệ thống pháp luật về sáng kiến", "Trình bày"),
            ("9 giờ 15", "Trình tự, thủ tục công nhận sáng kiến", "Trình bày"),
            ("10 giờ 30", "Kỹ năng viết đơn và bản mô tả sáng kiến", "Trình bày, ví dụ"),
            ("13 giờ 30", "Thực hành viết và nhận xét hồ sơ", "Làm việc theo nhóm"),
            ("15 giờ 30", "Hỏi đáp; chia sẻ kinh nghiệm của đơn vị", "Thảo luận"),
            row_heads=True,
        ),
        image(
            "speaker",
            "Báo cáo viên đứng ở bục, chỉ lên màn chiếu có bốn bước từ hồ sơ đến công nhận",
            "Báo cáo viên của Cục Sở hữu trí tuệ trình bày các bước của thủ tục công nhận sáng kiến.",
            PHOTOGRAPHER,
        ),
        heading("Từ đơn đến quyết định công nhận"),
        paragraphs("Báo cáo viên tóm tắt con đường của một sáng kiến ở cơ sở thành bốn bước:"),
        points(
            "<b>Nộp đơn.</b> Tác giả nộp đơn và bản mô tả cho cơ sở nơi giải pháp được áp dụng lần đầu.",
            "<b>Tiếp nhận, xem xét hình thức.</b> Cơ sở ghi nhận ngày nộp, hướng dẫn bổ sung nếu hồ sơ còn thiếu.",
            "<b>Đánh giá.</b> Hội đồng sáng kiến xem xét tính mới, khả năng áp dụng và lợi ích của giải pháp.",
            "<b>Công nhận và trả thù lao.</b> Cơ sở ra quyết định, cấp giấy chứng nhận và thỏa thuận việc trả thù lao.",
            ordered=True,
        ),
        paragraphs(
            "Nhiều đại biểu ghi lại một lưu ý: tính mới được xét trong phạm vi cơ sở, tính đến trước ngày nộp đơn. Một"
            " giải pháp đã phổ biến ở nơi khác vẫn có thể được công nhận nếu cơ sở chưa từng biết đến và áp dụng.",
        ),
        heading("Cùng sửa một bản mô tả"),
        image(
            "dossiers",
            "Bảy người ngồi quanh bàn trải đầy bản thảo hồ sơ, phía sau là bảng dán giấy ghi chú",
            "Nhóm của ngành y tế và giáo dục trao đổi, sửa bản mô tả sáng kiến trong phiên thực hành buổi chiều.",
            PHOTOGRAPHER,
        ),
        paragraphs(
            "Trong phiên thực hành, một nhóm đem đến giải pháp sắp xếp lại quầy thuốc của bệnh viện. Bản viết đầu dài"
            " chín trang nhưng không nói rõ người bệnh bớt chờ bao lâu. Sau một giờ thảo luận, nhóm rút còn ba trang,"
            " thêm một bảng so sánh thời gian chờ trước và sau khi áp dụng.",
        ),
        heading("Hỏi đáp và chia sẻ"),
        image(
            "question",
            "Một nữ đại biểu đứng dậy cầm micrô, tay kia cầm tờ giấy; những người ngồi quanh lắng nghe",
            "Đại biểu nêu câu hỏi về sáng kiến có nhiều đồng tác giả.",
            PHOTOGRAPHER,
        ),
        paragraphs(
            "Hơn hai mươi câu hỏi được nêu trong phần hỏi đáp, tập trung vào tỷ lệ đóng góp của đồng tác giả, cách tính"
            " tiền làm lợi khi không đo được bằng tiền, và sáng kiến do nhà nước đầu tư kinh phí. Những câu chưa trả"
            " lời hết tại chỗ sẽ được trả lời bằng văn bản và đăng trên Cổng thông tin.",
            "Đại diện một công ty chế biến nông sản kể lại cách làm của mình: mỗi tổ sản xuất có một “sổ ý tưởng”,"
            " ý tưởng khả thi được thử ngay trong tháng sau. Hai năm, công ty có mười bốn"
            " sáng kiến được công nhận, phần lớn do công nhân trực tiếp đứng máy đề xuất.",
            "Kết thúc Hội nghị, ban tổ chức gửi các đơn vị bộ tài liệu gồm mẫu đơn, bản mô tả mẫu có chú giải và danh"
            " mục những lỗi thường gặp. Sở sẽ tiếp tục mở các lớp theo ngành, bắt đầu từ ngành giáo dục.",
        ),
    ),
)
