"""The events of the demo: one that is over, one to come (counted from the day of the seeding)."""

from datetime import date, time

from .shapes import AgendaLine, Event, heading, paragraphs, points

CONFERENCE = Event(
    slug="hoi-nghi-tap-huan-cong-tac-sang-kien-2023",
    title="Hội nghị tập huấn công tác sáng kiến năm 2023",
    summary="Tập huấn cho khoảng 100 cán bộ phụ trách sáng kiến, phối hợp với Cục Sở hữu trí tuệ.",
    picture="training_hall",
    day=date(2023, 8, 24),
    begins=time(8, 0),
    ends=time(17, 0),
    place="Hội trường tầng 2, trụ sở Sở Khoa học và Công nghệ, số 1 đường Sáng Kiến (địa chỉ minh họa)",
    organiser="Sở Khoa học và Công nghệ phối hợp với Cục Sở hữu trí tuệ",
    agenda=(
        AgendaLine(time(7, 30), "Đón tiếp đại biểu, phát tài liệu"),
        AgendaLine(time(8, 0), "Khai mạc; hệ thống pháp luật về sáng kiến", "Báo cáo viên của Cục Sở hữu trí tuệ"),
        AgendaLine(time(9, 15), "Trình tự, thủ tục công nhận sáng kiến", "Báo cáo viên của Cục Sở hữu trí tuệ"),
        AgendaLine(time(10, 30), "Kỹ năng viết đơn và bản mô tả sáng kiến", "Phòng Quản lý Khoa học"),
        AgendaLine(time(13, 30), "Thực hành viết và nhận xét hồ sơ theo nhóm", "Phòng Quản lý Khoa học"),
        AgendaLine(time(15, 30), "Hỏi đáp; chia sẻ kinh nghiệm của các đơn vị"),
        AgendaLine(time(16, 45), "Bế mạc"),
    ),
    body=(
        heading("Đối tượng tham dự"),
        points(
            "Cán bộ phụ trách công tác sáng kiến của các sở, ngành, địa phương;",
            "đại diện trường học, bệnh viện, doanh nghiệp có phong trào sáng kiến;",
            "thành viên Hội đồng sáng kiến các cấp.",
        ),
        heading("Mang theo"),
        paragraphs("Mỗi đơn vị mang theo một bản mô tả sáng kiến đang viết dở để cùng sửa trong phiên thực hành."),
    ),
)

WRITING_CLASS = Event(
    slug="lop-tap-huan-viet-ban-mo-ta-sang-kien",
    title="Lớp tập huấn viết bản mô tả sáng kiến cho cơ sở giáo dục",
    summary="Một ngày thực hành: chọn giải pháp, nêu điểm mới, chứng minh lợi ích bằng số liệu của chính nhà trường.",
    picture="dossiers",
    day=21,
    begins=time(8, 0),
    ends=time(16, 30),
    place="Phòng họp tầng 1, trụ sở Sở Khoa học và Công nghệ, số 1 đường Sáng Kiến (địa chỉ minh họa)",
    organiser="Phòng Quản lý Khoa học, Sở Khoa học và Công nghệ",
    online_note="Có thể dự phần lý thuyết qua mạng; đường dẫn phòng họp gửi qua thư điện tử trước một ngày.",
    agenda=(
        AgendaLine(time(8, 0), "Thế nào là một giải pháp có tính mới trong nhà trường", "Phòng Quản lý Khoa học"),
        AgendaLine(time(9, 30), "Đọc và nhận xét ba bản mô tả đã được công nhận", "Thành viên Hội đồng sáng kiến"),
        AgendaLine(time(13, 30), "Thực hành: viết phần lợi ích bằng số liệu", "Làm việc theo nhóm"),
        AgendaLine(time(15, 30), "Hỏi đáp, hẹn lịch góp ý hồ sơ"),
    ),
    body=(
        paragraphs(
            "Lớp dành cho giáo viên và cán bộ quản lý đang chuẩn bị hồ sơ đề nghị công nhận sáng kiến. Mỗi trường cử"
            " không quá hai người, mang theo ý tưởng và số liệu ban đầu; không cần viết sẵn hồ sơ.",
        ),
        heading("Sau lớp học, mỗi người có"),
        points(
            "một bản mô tả dài hai đến ba trang, đủ ba phần: tình trạng trước đây, điểm mới, lợi ích;",
            "nhận xét bằng văn bản của một thành viên Hội đồng sáng kiến;",
            "bộ biểu mẫu và danh mục lỗi thường gặp.",
        ),
    ),
)

EVENTS = (CONFERENCE, WRITING_CLASS)
