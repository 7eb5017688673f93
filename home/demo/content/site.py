"""The invented province: what the head and foot of every page say, and the lists at the top of the tree."""

from .shapes import Page, Picture, heading, image, paragraphs, points, table

SITE_NAME = "Cổng thông tin Khoa học và Công nghệ tỉnh Minh Sơn (minh họa)"

#: Fields of ``core.SiteProfile``.
PROFILE = {
    "agency_name": "Sở Khoa học và Công nghệ tỉnh Minh Sơn",
    "parent_agency": "Ủy ban nhân dân tỉnh Minh Sơn (tỉnh minh họa)",
    "address": "Số 1 đường Sáng Kiến, phường Trung Tâm, tỉnh Minh Sơn (địa chỉ minh họa)",
    "phone": "0200 0000 000",
    "email": "bientap@minhson.example",
    "editor_in_chief": "Ban biên tập Cổng thông tin (minh họa)",
}
SHARE_PICTURE = "rice_terraces"

PICTURES = {
    "training_hall": Picture(
        "Hội trường tập huấn",
        "Hội trường nhìn từ cuối phòng: các hàng đại biểu, bục phát biểu, bàn chủ tọa và màn chiếu có hình bóng đèn",
    ),
    "speaker": Picture(
        "Báo cáo viên trình bày",
        "Báo cáo viên đứng ở bục, chỉ lên màn chiếu có bốn bước: hồ sơ, hội đồng, đồng ý, công nhận",
    ),
    "dossiers": Picture(
        "Thảo luận nhóm về hồ sơ",
        "Bảy người ngồi quanh bàn trải đầy bản thảo hồ sơ, phía sau là bảng dán giấy ghi chú",
    ),
    "question": Picture(
        "Đại biểu nêu câu hỏi",
        "Một nữ đại biểu đứng dậy cầm micrô, tay kia cầm tờ giấy; những người ngồi quanh lắng nghe",
    ),
    "laboratory": Picture(
        "Phòng thử nghiệm",
        "Nữ kỹ thuật viên áo trắng xem ống nghiệm bên bàn có kính hiển vi, bình tam giác và giá ống nghiệm",
    ),
    "rice_terraces": Picture(
        "Ruộng bậc thang có trạm đo",
        "Ruộng bậc thang buổi sớm, thiết bị bay trên cao, nông dân cầm máy tính bảng cạnh cột đo chạy điện mặt trời",
    ),
    "workshop": Picture(
        "Xưởng cơ khí",
        "Máy gia công, băng chuyền và tay máy trong xưởng; kỹ sư đội mũ bảo hộ ghi phiếu kiểm tra",
    ),
    "ip_office": Picture(
        "Văn bằng bảo hộ",
        "Văn bằng đóng khung có dấu đỏ đặt trên bàn, bên cạnh là con dấu, đèn bàn và chồng hồ sơ",
    ),
    "service_counter": Picture(
        "Quầy tiếp nhận hồ sơ",
        "Công chức ngồi ở quầy tiếp nhận, người dân đứng cạnh xem điện thoại, sau lưng là màn hình bốn bước",
    ),
    "contest": Picture(
        "Chung kết cuộc thi khởi nghiệp",
        "Bốn người đứng trên bục trao giải, hai người ở giữa cùng nâng cúp dưới ánh đèn sân khấu",
    ),
    "orchard": Picture(
        "Vườn bưởi có chỉ dẫn địa lý",
        "Người trồng bưởi quét điện thoại bên thùng quả dán nhãn tròn, phía sau là vườn cây trĩu quả",
    ),
    "bulletin_desk": Picture(
        "Bản tin trên bàn đọc",
        "Một số bản tin đặt trên bàn gỗ, cạnh số đang mở, tách trà, bút và kính",
    ),
}

HOME = Page(
    slug="trang-chu",
    title="Trang chủ",
    summary=(
        "Tin tức, sự kiện, văn bản và bản tin về khoa học, công nghệ và đổi mới sáng tạo của tỉnh Minh Sơn"
        " (tỉnh minh họa)."
    ),
    picture="rice_terraces",
)
NEWS = Page(
    slug="tin-tuc",
    title="Tin tức",
    summary="Hoạt động khoa học, công nghệ và đổi mới sáng tạo trong tỉnh, tin mới nhất xếp trước.",
    picture="training_hall",
)
EVENTS = Page(
    slug="su-kien",
    title="Sự kiện",
    summary="Hội nghị tập huấn, hội thảo, cuộc thi: thời gian, địa điểm và chương trình.",
    picture="question",
)
BULLETINS = Page(
    slug="ban-tin",
    title="Bản tin",
    summary="Bản tin Khoa học và Công nghệ phát hành hằng quý, đọc trên máy hoặc tải về.",
    picture="bulletin_desk",
)

ABOUT = Page(
    slug="gioi-thieu",
    title="Giới thiệu",
    summary="Sở Khoa học và Công nghệ làm gì, gồm những đơn vị nào và người dân tìm đến khi có việc gì.",
    picture="laboratory",
    body=(
        paragraphs(
            "Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, giúp Ủy ban nhân dân tỉnh"
            " quản lý nhà nước về khoa học, công nghệ và đổi mới sáng tạo; sở hữu trí tuệ; tiêu chuẩn, đo lường,"
            " chất lượng; an toàn bức xạ và chuyển đổi số.",
            "<b>Tỉnh Minh Sơn là một tỉnh minh họa.</b> Tên người, con số, sự kiện và văn bản mẫu trên Cổng thông tin"
            " này được dựng để giới thiệu cách Cổng hoạt động, không phải thông tin của một cơ quan có thật.",
        ),
        heading("Chức năng, nhiệm vụ"),
        points(
            "Tham mưu quy hoạch, kế hoạch và chính sách phát triển khoa học, công nghệ của tỉnh.",
            "Quản lý nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước.",
            "Hướng dẫn hoạt động sáng kiến; làm thường trực Hội đồng sáng kiến cấp tỉnh.",
            "Hỗ trợ xác lập, khai thác và bảo vệ quyền sở hữu trí tuệ.",
            "Kiểm tra chất lượng sản phẩm, hàng hóa; kiểm định phương tiện đo.",
            "Hỗ trợ doanh nghiệp khởi nghiệp sáng tạo và chuyển giao công nghệ.",
        ),
        image(
            "ip_office",
            "Văn bằng bảo hộ đóng khung có dấu đỏ, đặt trên bàn làm việc cạnh con dấu và chồng hồ sơ",
            "Xác lập quyền sở hữu trí tuệ là một trong những việc Sở hỗ trợ nhiều nhất.",
            "Tranh minh họa của Cổng thông tin",
        ),
        heading("Cơ cấu tổ chức"),
        table(
            "Các phòng và đơn vị thuộc Sở (minh họa)",
            ("Đơn vị", "Việc chính"),
            ("Văn phòng", "Tổng hợp, tổ chức, tiếp nhận và trả kết quả thủ tục hành chính"),
            ("Phòng Quản lý Khoa học", "Nhiệm vụ khoa học, hoạt động sáng kiến, thông tin khoa học"),
            ("Phòng Quản lý Công nghệ và Đổi mới sáng tạo", "Chuyển giao công nghệ, khởi nghiệp, sở hữu trí tuệ"),
            ("Chi cục Tiêu chuẩn Đo lường Chất lượng", "Tiêu chuẩn, đo lường, chất lượng, mã số mã vạch"),
            ("Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", "Thử nghiệm, ứng dụng, tư vấn kỹ thuật"),
            row_heads=True,
        ),
    ),
)
CONTACT = Page(
    slug="lien-he",
    title="Liên hệ",
    summary="Địa chỉ, giờ tiếp dân và đầu mối từng lĩnh vực của Sở Khoa học và Công nghệ.",
    body=(
        heading("Trụ sở"),
        paragraphs(
            "Số 1 đường Sáng Kiến, phường Trung Tâm, tỉnh Minh Sơn (địa chỉ minh họa).<br/>"
            "Điện thoại: 0200 0000 000 (số minh họa). Thư điện tử: bientap@minhson.example.",
            "Giờ làm việc: từ thứ Hai đến thứ Sáu, buổi sáng 7 giờ 30 đến 11 giờ 30, buổi chiều 13 giờ 30 đến 17 giờ.",
        ),
        heading("Hỏi về việc gì, gặp ai"),
        table(
            "Đầu mối theo lĩnh vực (minh họa)",
            ("Lĩnh vực", "Đầu mối", "Thư điện tử"),
            ("Hoạt động sáng kiến", "Phòng Quản lý Khoa học", "sangkien@minhson.example"),
            ("Sở hữu trí tuệ", "Phòng Quản lý Công nghệ và Đổi mới sáng tạo", "shtt@minhson.example"),
            ("Đo lường, chất lượng", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "tdc@minhson.example"),
            ("Thủ tục hành chính", "Bộ phận Tiếp nhận và Trả kết quả", "motcua@minhson.example"),
            row_heads=True,
        ),
        heading("Góp ý về Cổng thông tin"),
        paragraphs(
            "Nếu thấy một trang khó đọc, một đường dẫn hỏng hoặc một thông tin đã cũ, mời gửi thư cho Ban biên tập,"
            " kèm địa chỉ trang. Ban biên tập trả lời trong ba ngày làm việc."
        ),
    ),
)
