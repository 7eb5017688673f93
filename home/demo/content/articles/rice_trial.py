from datetime import date

from ..shapes import Article, Byline, heading, image, paragraphs, quote, table

ARTICLE = Article(
    slug="giong-lua-moi-tren-ruong-bac-thang",
    title="Giống lúa mới trên ruộng bậc thang: qua ba vụ thử, thêm thóc, bớt nước",
    date=date(2026, 9, 18),
    summary=(
        "Giống lúa do tỉnh tuyển chọn cho năng suất cao hơn giống đối chứng 11% ở ba độ cao; trạm đo giúp giảm một phần"
        " tư lượng nước tưới."
    ),
    picture="rice_terraces",
    picture_caption="Trạm đo ở bờ ruộng và thiết bị bay theo dõi ruộng lúa thử nghiệm.",
    picture_credit="Tranh: Minh Châu",
    bylines=(Byline("Đặng Văn Sơn", "Bài"), Byline("Minh Châu", "Tranh")),
    body=(
        paragraphs(
            "Vụ mùa 2026 là vụ thứ ba giống lúa do nhóm nghiên cứu của tỉnh tuyển chọn được trồng thử trên ruộng bậc"
            " thang. Tại cuộc họp đánh giá giữa tháng 9, nhóm công bố năng suất bình quân cao hơn giống đối chứng 11%,"
            " trong khi lượng nước tưới giảm khoảng một phần tư.",
        ),
        heading("Ba độ cao, một cách theo dõi"),
        paragraphs(
            "Ruộng thử được chọn ở ba độ cao, mỗi nơi mười thửa, do chính các hộ đang canh tác chăm sóc. Trạm đo chạy"
            " bằng pin mặt trời ghi nhiệt độ, độ ẩm và mực nước mười phút một lần; thiết bị bay chụp ruộng hai tuần một"
            " lần để phát hiện sớm chỗ lúa kém phát triển.",
        ),
        table(
            "Năng suất bình quân ba vụ (số liệu minh họa, tấn/ha)",
            ("Độ cao", "Giống đối chứng", "Giống thử nghiệm"),
            ("400 m", "5,1", "5,6"),
            ("700 m", "4,6", "5,2"),
            ("950 m", "3,9", "4,3"),
            row_heads=True,
        ),
        quote(
            "Trước đây nửa đêm nghe mưa là phải chạy lên thăm ruộng. Bây giờ mở điện thoại xem mực nước, cần thì mới"
            " đi.",
            "Một hộ tham gia trồng thử ở độ cao 700 m",
        ),
        image(
            "laboratory",
            "Nữ kỹ thuật viên áo trắng xem ống nghiệm bên bàn có kính hiển vi, bình tam giác và giá ống nghiệm",
            "Mẫu gạo của từng độ cao được phân tích tại phòng thử nghiệm của tỉnh.",
            "Tranh: Minh Châu",
        ),
        heading("Chưa vội nhân rộng"),
        paragraphs(
            "Nhóm nghiên cứu đề nghị làm thêm ít nhất hai vụ trước khi khuyến cáo trồng đại trà: các vụ vừa qua thời"
            " tiết khá thuận, chưa gặp đợt rét kéo dài. Năm tới, diện tích thử tăng từ 6 ha lên 20 ha, có thêm những"
            " thửa ở vùng thường thiếu nước để kiểm tra khả năng chịu hạn.",
            "Số liệu của các trạm đo được lưu tại Trung tâm Ứng dụng tiến bộ khoa học và công nghệ; hộ dân và nhà"
            " nghiên cứu có thể đề nghị cung cấp miễn phí.",
        ),
    ),
)
