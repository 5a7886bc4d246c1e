package vn.danbiet.standalone.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody complains about, put together by chance. */
record Grievance(String kind, String field, Province.Unit issuer, String title, String content) {
    private record Matter(String kind, String field, String title, String content) {}

    private static final String DECISION = "ADMINISTRATIVE_DECISION";

    private static final List<Matter> MATTERS = List.of(
            new Matter(DECISION, "LAND_HOUSING", "Quyết định thu hồi đất số {số}/QĐ-UBND",
                    "Diện tích thu hồi ghi trong quyết định lớn hơn thực tế đo đạc, gia đình tôi không được kê khai."),
            new Matter(DECISION, "LAND_HOUSING", "Quyết định phê duyệt phương án bồi thường số {số}/QĐ-UBND",
                    "Đơn giá bồi thường cây trồng và nhà ở thấp hơn quy định tại thời điểm kiểm đếm."),
            new Matter(DECISION, "LAND_HOUSING", "Quyết định giải quyết tranh chấp đất đai số {số}/QĐ-UBND",
                    "Quyết định không xem xét giấy tờ về quyền sử dụng đất mà tôi đã nộp."),
            new Matter(DECISION, "OTHER_ADMINISTRATIVE", "Quyết định xử phạt vi phạm hành chính số {số}/QĐ-XPHC",
                    "Biên bản lập không đúng người vi phạm, không có người chứng kiến."),
            new Matter(DECISION, "POLICY", "Quyết định thôi hưởng trợ cấp số {số}/QĐ-UBND",
                    "Gia đình tôi vẫn đủ điều kiện hưởng trợ cấp theo quy định nhưng bị cắt mà không báo trước."),
            new Matter("ADMINISTRATIVE_ACT", "LAND_HOUSING", "Việc không nhận hồ sơ cấp giấy chứng nhận",
                    "Bộ phận một cửa từ chối nhận hồ sơ mà không nêu lý do bằng văn bản."),
            new Matter("ADMINISTRATIVE_ACT", "OTHER_ADMINISTRATIVE", "Việc chậm cấp phép xây dựng",
                    "Hồ sơ hợp lệ đã quá hẹn {số} ngày mà chưa được trả kết quả."),
            new Matter("DISCIPLINARY_DECISION", "OTHER", "Quyết định kỷ luật khiển trách số {số}/QĐ",
                    "Việc xem xét kỷ luật không đúng trình tự, không họp kiểm điểm."));

    static Grievance against(Province.Unit issuer, Chance chance) {
        Matter matter = chance.oneOf(MATTERS);
        String number = String.valueOf(chance.between(11, 98));
        return new Grievance(matter.kind(), matter.field(), issuer, matter.title().replace("{số}", number),
                "%s Tôi đề nghị xem xét lại. Việc xảy ra tại %s.".formatted(matter.content().replace("{số}", number),
                        People.hamlet(chance)));
    }

    String subject() {
        return "Khiếu nại: " + title;
    }

    boolean isDisciplinary() {
        return kind.startsWith("DISCIPLINARY");
    }

    /** In time: within 90 days of when it became known, 15 for disciplinary decisions. */
    Map<String, Object> contested(LocalDate received, Chance chance) {
        return Map.of("kind", kind, "title", title, "issuer", issuer.id(), "knownOn",
                received.minusDays(chance.between(2, isDisciplinary() ? 10 : 75)));
    }
}
