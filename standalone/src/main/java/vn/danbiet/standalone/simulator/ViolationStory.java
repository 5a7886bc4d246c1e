package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes up what happens to the report of a violation of the rules of grassroots democracy. Two in five are found by an
 * inspection of the province, the rest come from Boards, from citizens and the press. No figures of their kinds and ends
 * are published; the shares are made up.
 */
final class ViolationStory {
    private static final String BASE = "/api/v1/violations";

    /** What is said to have happened, with what is concluded and what is to be done about it. */
    private record Matter(String kind, String subject, String content, String operative, String remedy) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter("PUBLICATION_OMITTED", "Không niêm yết công khai thu, chi các khoản đóng góp của Nhân dân",
                    "Bảng thu, chi quỹ xây dựng nhà văn hóa không được niêm yết tại trụ sở và nhà văn hóa thôn.",
                    "Không công khai thu, chi trong thời hạn luật định.",
                    "Niêm yết đầy đủ bảng thu, chi và tổ chức giải trình trước Nhân dân."),
            new Matter("CONSULTATION_OMITTED", "Không lấy ý kiến Nhân dân về phương án sử dụng đất công ích",
                    "Phương án đã được quyết định khi chưa đăng tải nội dung để lấy ý kiến.",
                    "Không lấy ý kiến Nhân dân trước khi quyết định.",
                    "Tổ chức lấy ý kiến Nhân dân về phương án trong ít nhất 20 ngày."),
            new Matter("FORGED_CONSULTATION", "Phiếu lấy ý kiến về hương ước được điền sẵn",
                    "Một số phiếu có cùng nét chữ; nhiều hộ khẳng định không nhận được phiếu.",
                    "Làm sai lệch kết quả lấy ý kiến.", "Hủy kết quả và tổ chức lấy ý kiến lại."),
            new Matter("FORGED_VOTE", "Kết quả biểu quyết mức đóng góp bị làm sai lệch",
                    "Biên bản ghi số hộ tán thành nhiều hơn số hộ dự họp.", "Làm sai lệch kết quả biểu quyết.",
                    "Tổ chức họp và biểu quyết lại, có Mặt trận Tổ quốc giám sát."),
            new Matter("OBSTRUCTION", "Cản trở công dân dự họp cộng đồng dân cư",
                    "Một số hộ không được mời họp và bị yêu cầu rời khỏi phòng họp.",
                    "Cản trở công dân thực hiện quyền dân chủ.", "Xin lỗi công khai và tổ chức lại cuộc họp."),
            new Matter("BOARD_HINDERED", "Không cung cấp hồ sơ cho Ban Thanh tra nhân dân",
                    "Ban Thanh tra nhân dân đề nghị ba lần mà không được cung cấp hồ sơ dự toán.",
                    "Cản trở hoạt động của Ban Thanh tra nhân dân.", "Cung cấp đầy đủ hồ sơ và trả lời bằng văn bản."),
            new Matter("DIALOGUE_OMITTED", "Không tổ chức hội nghị trao đổi, đối thoại hằng năm",
                    "Trong năm không có hội nghị đối thoại nào giữa chính quyền và Nhân dân.",
                    "Không tổ chức hội nghị đối thoại theo quy định.", "Tổ chức hội nghị đối thoại với Nhân dân."));

    private static final List<String> BOARDS = List.of("PEOPLES_INSPECTION", "INVESTMENT_SUPERVISION");

    private final Chance chance;
    private final Diary diary;
    private final Province.Unit violator;
    private final Matter matter;
    private final LocalDate happened;
    private final boolean own;
    private final String accused;

    private ViolationStory(Chance chance, Diary diary, Province.Unit violator, boolean own) {
        this.chance = chance;
        this.diary = diary;
        this.violator = violator;
        this.matter = chance.oneOf(MATTERS);
        this.happened = Day.of(diary.at()).minusDays(chance.between(5, 60));
        this.own = own;
        this.accused = People.name(chance);
    }

    static List<Step> tell(Chance chance, Province province, Instant received) {
        Province.Unit violator = province.commune(chance);
        int plot = chance.between(0, 99);
        boolean own = plot >= 40;
        var diary = new Diary(chance, province, received, own ? violator.id() : Province.COMMITTEE, BASE);
        var story = new ViolationStory(chance, diary, violator, own);
        if (plot < 40) {
            story.receive("INSPECTION",
                    Map.of("reference", "Kết luận giám sát số %d".formatted(chance.between(1, 90))));
            story.inspect();
        } else if (plot < 60) {
            story.board();
        } else if (plot < 90) {
            story.receive("CITIZEN", Map.of());
            story.inspect();
        } else {
            story.receive("PRESS", Map.of("reference", "Báo điện tử, bài đăng trong tháng"));
            diary.head(1, 8, "/dismissal",
                    Map.of("ground",
                            chance.oneOf(List.of("NO_SIGN_OF_VIOLATION", "NOT_VERIFIABLE", "DEALT_WITH_ALREADY")),
                            "explanation", "Đã đối chiếu hồ sơ, biên bản họp thôn."));
        }
        return diary.steps();
    }

    private void receive(String source, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", source);
        body.putAll(more);
        body.put("kind", matter.kind());
        body.put("from", happened);
        body.put("violator", violator.id());
        body.put("accused", List.of(Map.of("name", accused, "position", "Công chức phụ trách")));
        body.put("subject", matter.subject());
        body.put("content", matter.content());
        diary.receive(body, diary.at(), 0);
    }

    /** A Board plans its check, checks and recommends; what it recommends is answered, sometimes late. */
    private void board() {
        String board = chance.oneOf(BOARDS);
        receive("BOARD", Map.of("board", board));
        int days = chance.between(10, 14);
        diary.officer(0, 1, "/board-plan", diarist -> Map.of("board", board, "sentOn", Day.of(diarist.at()), "checkOn",
                Day.of(diarist.at()).plusDays(days), "plan", "Kiểm tra hồ sơ và làm việc với các hộ dân."));
        LocalDate checked = Day.of(diary.at()).plusDays(days);
        diary.officer(days + 1, days + 4, "/recommendations",
                Map.of("board", board, "checkedOn", checked, "recommendation", matter.remedy()));
        boolean late = chance.percent(15);
        diary.head(late ? 20 : 3, late ? 28 : 13, "/recommendations/1/answer",
                Map.of("followed", true, "answer", "Ủy ban nhân dân xã tiếp thu và đã chỉ đạo thực hiện."));
        diary.head(1, 6, "/closure", Map.of());
    }

    private void inspect() {
        diary.assign(1, 2, Map.of());
        int days = chance.between(4, 6);
        diary.head(0, 2, "/inspection", diarist -> {
            LocalDate begins = Day.of(diarist.at()).plusDays(days);
            Map<String, Object> order = new LinkedHashMap<>();
            order.put("number", "%d/QĐ-KT".formatted(chance.between(10, 900)));
            order.put("manner", own ? "SELF_CHECK" : "PLANNED");
            order.put("lead", diarist.desk().officer());
            order.put("members", List.of("thanh-vien-doan-1", "thanh-vien-doan-2"));
            order.put("beginsOn", begins);
            order.put("endsOn", begins.plusDays(10));
            order.put("plan", "Kiểm tra hồ sơ, niêm yết, biên bản họp; làm việc với trưởng thôn và các hộ.");
            return order;
        });
        if (!own) {
            diary.officer(0, 1, "/inspection/notice", Map.of());
        }
        diary.officer(days, days + 1, "/inspection/beginning", Map.of("record", "Đã công bố quyết định kiểm tra."));
        boolean violated = chance.percent(70);
        String finding = violated ? chance.percent(60) ? "VIOLATED" : "PARTLY" : "NOT_VIOLATED";
        diary.officer(4, 9, "/findings", Map.of("finding", finding, "text", "Đã kiểm tra hồ sơ. " + matter.content()));
        if (violated) {
            hear();
        }
        conclude(finding);
        publish();
        if (violated) {
            holdResponsible();
        } else {
            diary.head(1, 3, "/clearance", Map.of("statement", "Không có hành vi vi phạm như phản ánh."));
            diary.officer(31, 36, "/publication/end", Map.of("manner", "POSTING"));
            diary.head(1, 3, "/closure", Map.of());
        }
    }

    /** Told and heard, or told and silent until the time for it is over. */
    private void hear() {
        diary.officer(0, 1, "/charge", Map.of("text", "Nội dung được cho là vi phạm: " + matter.subject() + "."));
        if (chance.percent(80)) {
            diary.officer(2, 5, "/explanations", Map.of("form", chance.percent(70) ? "LETTER" : "MINUTES", "admitted",
                    chance.percent(60), "explanation", "Trình bày về trình tự đã thực hiện và những thiếu sót."));
        } else {
            diary.officer(14, 16, "/silence", Map.of());
        }
    }

    private void conclude(String finding) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", "%d/KL-UBND".formatted(chance.between(10, 900)));
        body.put("conclusion", finding);
        body.put("kind", matter.kind());
        body.put("from", happened);
        body.put("violator", violator.id());
        body.put("operative", finding.equals("NOT_VIOLATED") ? "Không có vi phạm." : matter.operative());
        body.put("text", "Căn cứ kết quả kiểm tra và ý kiến giải trình. " + matter.content());
        diary.head(1, 4, "/conclusion", body);
        diary.officer(0, 2, "/delivery", Map.of("served", 1));
    }

    private void publish() {
        diary.officer(0, 3, "/publication", Map.of("manner", "POSTING", "where", "Trụ sở và nhà văn hóa các thôn"));
    }

    private void holdResponsible() {
        if (own && chance.percent(50)) {
            diary.officer(2, 7, "/appeals", Map.of("text", "Đề nghị xem xét lại mức độ vi phạm."));
            diary.another(diary.deskOf(Province.COMMITTEE).head(), 5, 20, "/appeals/decision",
                    Map.of("number", "%d/QĐ-UBND".formatted(chance.between(100, 4_000)), "outcome", "UPHELD",
                            "operative", "Giữ nguyên kết luận.", "text", "Kết luận có căn cứ, đúng trình tự."));
        }
        diary.head(1, 5, "/sanctions",
                Map.of("form", chance.oneOf(List.of("CRITICISM", "DISCIPLINE")), "whom", accused, "measure",
                        "Kiểm điểm, phê bình trước tập thể.", "number",
                        "%d/QĐ-UBND".formatted(chance.between(100, 4_000)), "citation", "LDC 10"));
        remedy();
        diary.officer(31, 36, "/publication/end", Map.of("manner", "POSTING"));
        diary.head(1, 3, "/closure", Map.of());
    }

    private void remedy() {
        diary.head(0, 3, "/remedies", diarist -> Map.of("by", diarist.deskOf(violator.id()).unit(), "dueOn",
                Day.of(diarist.at()).plusDays(20), "remedy", matter.remedy()));
        boolean late = chance.percent(20);
        diary.officer(4, 10, "/remedies/1/progress", Map.of("percent", 50, "progress", "Đã triển khai một phần."));
        diary.officer(late ? 25 : 3, late ? 40 : 8, "/remedies/1/progress",
                Map.of("percent", 100, "progress", "Đã thực hiện xong: " + matter.remedy()));
        diary.file(0, 1, "Biên bản xác nhận đã khắc phục: " + matter.remedy());
        diary.head(0, 2, "/remedies/1/verification",
                Map.of("evidence", Step.EVIDENCE, "record", "Đã kiểm tra thực tế, đạt yêu cầu."));
    }
}
