from datetime import date

from ..shapes import Article, Byline, heading, paragraphs, points, table

ARTICLE = Article(
    slug="chi-dan-dia-ly-cho-buoi-minh-son",
    title="Bưởi Minh Sơn được cấp chỉ dẫn địa lý: giữ tên cho cả một vùng",
    date=date(2024, 11, 8),
    summary=(
        "Sau bốn năm lập hồ sơ, tên gọi bưởi Minh Sơn được bảo hộ; người trồng phải theo quy chế chung mới được dán"
        " nhãn."
    ),
    picture="orchard",
    picture_caption="Mỗi thùng bưởi mang nhãn chỉ dẫn địa lý và mã để người mua tra nguồn gốc.",
    picture_credit="Tranh: Minh Châu",
    bylines=(Byline("Lê Ngọc Ánh", "Bài"), Byline("Minh Châu", "Tranh")),
    body=(
        paragraphs(
            "Giấy chứng nhận đăng ký chỉ dẫn địa lý cho bưởi Minh Sơn vừa được trao cho Ủy ban nhân dân tỉnh. Từ nay,"
            " chỉ quả trồng trong vùng đã khoanh trên bản đồ, theo đúng quy trình và đạt các chỉ tiêu chất lượng mới"
            " được mang tên này.",
        ),
        heading("Bốn năm cho một tấm bản đồ"),
        paragraphs(
            "Phần việc lâu nhất là chứng minh vì sao bưởi ở đây khác nơi khác. Nhóm thực hiện lấy 240 mẫu đất và 180"
            " mẫu quả trong ba vụ, đối chiếu với số liệu thời tiết mười lăm năm. Kết quả cho thấy đất phù sa cổ ven"
            " sông và biên độ nhiệt ngày đêm cuối vụ tạo nên vị ngọt dịu, ít the của quả.",
        ),
        table(
            "Một số chỉ tiêu của bưởi mang chỉ dẫn địa lý (số liệu minh họa)",
            ("Chỉ tiêu", "Yêu cầu"),
            ("Khối lượng quả", "Từ 0,9 kg đến 1,4 kg"),
            ("Độ Brix", "Không dưới 11"),
            ("Thời gian từ hái đến đóng thùng", "Không quá 48 giờ"),
            row_heads=True,
        ),
        heading("Có tên rồi, giữ tên thế nào"),
        paragraphs("Quy chế quản lý giao việc rõ cho ba bên:"),
        points(
            "người trồng ghi nhật ký canh tác và chịu kiểm tra đột xuất;",
            "hợp tác xã kiểm tra chất lượng từng lô trước khi dán nhãn;",
            "Sở Khoa học và Công nghệ cấp, thu hồi quyền sử dụng và công bố danh sách trên Cổng thông tin.",
        ),
        paragraphs(
            "Vụ đầu tiên có 312 hộ đăng ký với 145 ha. Bà con mong giá ổn định hơn, nhưng cũng hiểu chỉ một lô hàng"
            " trộn quả nơi khác cũng đủ làm hỏng cái tên mà cả vùng mất bốn năm mới có.",
        ),
    ),
)
