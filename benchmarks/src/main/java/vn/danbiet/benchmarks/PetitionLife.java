package vn.danbiet.benchmarks;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.danbiet.standalone.issuer.DemoClient;

/** What happens to a petition from the day it comes in, act by act over HTTP. */
final class PetitionLife {
    static final DemoClient OFFICER = DemoClient.OFFICER_A;
    static final DemoClient HEAD = DemoClient.HEAD_A;

    private static final List<String> SUBJECTS = List.of("Đường trục thôn bị sụt lún", "Rãnh thoát nước bị tắc",
            "Đèn đường hỏng nhiều tháng", "Rác thải tập kết ven sông", "Cấp lại sổ hộ nghèo bị chậm",
            "Tường rào lấn lối đi chung", "Nước sinh hoạt có mùi lạ", "Khoản đóng góp chưa được công khai");

    private final Office office;
    private final String id;
    private final String receiptCode;

    private PetitionLife(Office office, JsonNode receipt) {
        this.office = office;
        this.id = receipt.get("id").asString();
        this.receiptCode = receipt.get("receiptCode").asString();
    }

    /** Somebody brings a letter. */
    static PetitionLife begin(Office office, int number) {
        String subject = SUBJECTS.get(Math.floorMod(number, SUBJECTS.size()));
        return new PetitionLife(office, office.post(OFFICER, "/api/v1/petitions",
                Map.of("channel", "COUNTER", "signed", true, "subject", subject, "content",
                        Letters.get(number).event().content(), "petitioners", List.of(Map.of("name", "Nguyễn Thị Mỹ Lệ",
                                "address", "Thôn Ngọc Lũ, xã Bình Lục", "phone", "0900 000 123")))));
    }

    String id() {
        return id;
    }

    String receiptCode() {
        return receiptCode;
    }

    void assign() {
        act(OFFICER, "classification", Map.of("direction", "OWN", "field", "OTHER"));
        act(HEAD, "acceptance", Map.of());
        act(HEAD, "assignment", Map.of("officer", OFFICER.id()));
    }

    void handle() {
        act(OFFICER, "handling", Map.of("text", "Khảo sát hiện trường, lập biên bản có chữ ký của các bên."));
    }

    /** @return the position of the answer in the log */
    long resolve() {
        return act(HEAD, "answer", Map.of("text", "Ủy ban nhân dân xã sẽ khắc phục xong trước ngày 30 tháng này."));
    }

    void close() {
        act(HEAD, "publication", Map.of("text", "Việc sẽ được khắc phục xong trước ngày 30 tháng này."));
        act(OFFICER, "closure", Map.of());
    }

    /** Looks for it in the work list by the code on the receipt, as of its last act. */
    void search(long position) {
        JsonNode found = office.get(OFFICER,
                "/api/v1/worklist?list=ALL&text=%s&atLeast=%d".formatted(receiptCode, position));
        if (found.get("items").size() != 1) {
            throw new IllegalStateException("One petition was to be found, not " + found.get("items").size());
        }
    }

    private long act(DemoClient who, String act, Map<String, ?> body) {
        return office.post(who, "/api/v1/petitions/%s/%s".formatted(id, act), body).get("position").asLong();
    }
}
