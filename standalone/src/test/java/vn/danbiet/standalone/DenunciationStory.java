package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.danbiet.standalone.issuer.DemoClient;

/** A denunciation in a commune, the people who deal with it, and what they do so often that it has a name. */
final class DenunciationStory {
    final Caller officer;
    final Caller head;
    final Caller custodian;
    final Caller colleague;
    final Caller chair;
    final Caller provinceOfficer;
    final Caller supervisor;
    private final TimedStandalone standalone;
    private Chronicle chronicle;
    private String receipt = "";
    private String receiptCode = "";

    DenunciationStory(TimedStandalone standalone) {
        this.standalone = standalone;
        Caller anybody = standalone.anybody();
        officer = anybody.as(DemoClient.OFFICER_A);
        head = anybody.as(DemoClient.HEAD_A);
        custodian = anybody.as(DemoClient.CUSTODIAN_A);
        colleague = anybody.as(DemoClient.OFFICER_B);
        chair = anybody.as(DemoClient.HEAD_P);
        provinceOfficer = anybody.as(DemoClient.OFFICER_P);
        supervisor = anybody.as(DemoClient.SUPERVISOR);
    }

    Chronicle chronicle() {
        return chronicle;
    }

    String receiptCode() {
        return receiptCode;
    }

    /** A letter with a name, and the name of the one who is denounced. */
    void aLetterComes() {
        Answer received = Chronicle.done(officer, "/api/v1/denunciations",
                """
                        {"channel": "LETTER", "signed": true, "letter": "Tôi là kế toán ở đây, tôi thấy ông Bảng lập khống phiếu chi.",
                         "identity": {"name": "Hà Thị Sen", "address": "Thôn Ngọc Lũ", "phone": "0900 000 555",
                                      "identityNumber": "036199000123", "relatives": "Chồng: Trần Văn Đoài"},
                         "denounced": [{"name": "Lê Văn Bảng", "position": "Phó trưởng phòng", "workplace": "Phòng Kinh tế"}]}""");
        receipt = received.at("/denouncerReceipt");
        receiptCode = received.at("/receiptCode");
        chronicle = new Chronicle(standalone, received.id(), "/api/v1/denunciations/" + received.id());
    }

    /** The custodian reads what came, and hands on what gives nobody away. */
    void theCustodianClears(String text) {
        List<String> waiting = originals();
        String original = waiting.getLast();
        Answer read = custodian.get(originalsPath() + "/" + original);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        Chronicle.done(custodian, originalsPath() + "/" + original + "/clearing", "{\"text\": \"%s\"}".formatted(text));
    }

    List<String> originals() {
        return all(custodian.get(originalsPath()).json()).map(original -> original.path("id").asString()).toList();
    }

    private String originalsPath() {
        return "/api/v1/cases/" + chronicle.id() + "/originals";
    }

    void isPrechecked(String direction) {
        chronicle.does(officer, "/precheck", """
                {"field": "FINANCE", "direction": "%s", "conditions": {"capable": true, "ownAuthority": true,
                 "founded": true, "clearAndVerifiable": true, "crime": false}}""".formatted(direction));
    }

    /** Of at least two, none of them with a part in the matter. */
    void aTeamIsFormed() {
        chronicle.does(head, "/team", "{\"lead\": \"officer-a\", \"members\": [\"officer-a2\"]}");
    }

    void theDenouncedIsHeard() {
        chronicle.does(officer, "/hearings", """
                {"person": "%s", "hearing": "MINUTES", "account": "Ông Bảng nói các phiếu chi đều có người nhận."}"""
                .formatted(denounced()));
    }

    /** The data subject that stands for the first of the denounced. */
    private String denounced() {
        return chronicle.reads(officer).at("/content/denounced/0/subject");
    }

    void itIsConcluded(String outcome) {
        chronicle.does(officer, "/findings", """
                {"finding": "%s", "report": "Đã kiểm tra 12 phiếu chi."}""".formatted(outcome));
        chronicle.does(officer, "/draft", """
                {"outcome": "%s", "draft": "Dự thảo kết luận."}""".formatted(outcome));
        chronicle.does(head, "/conclusion", """
                {"number": "07/KL-UBND", "outcome": "%s", "summary": "Kết luận về việc lập chứng từ chi.",
                 "responsibility": "Người bị tố cáo chịu trách nhiệm.", "conclusion": "Có lập khống 4 phiếu chi."}"""
                .formatted(outcome));
        chronicle.does(officer, "/conclusion/sending",
                "{\"to\": [\"DENOUNCER\", \"DENOUNCED\", \"MANAGER\", \"SUPERIOR\"]}");
    }

    /** What she fears for herself and her husband goes in with the receipt; who he is lies sealed like her own name. */
    Chronicle sheAsksForProtection() {
        Answer asked = denouncerSends("/protections", """
                {"persons": [{"of": "DENOUNCER"},
                             {"of": "SPOUSE", "identity": {"name": "Trần Văn Đoài", "phone": "0900 000 556"}}],
                 "bases": ["JOB_IN_DANGER"], "sought": ["SUSPEND_DECISION"],
                 "words": "Ông Bảng dọa điều chuyển tôi và chồng tôi."}""");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return new Chronicle(standalone, asked.id(), "/api/v1/protections/" + asked.id());
    }

    /** With what the denouncer holds and nothing else. */
    Answer denouncerSends(String what, String body) {
        return standalone.anybody().post("/public/v1/denunciations/mine" + what, body, "Denouncer-Receipt", receipt);
    }

    Answer denouncerReads(String what) {
        Caller anybody = standalone.anybody();
        return anybody.send(
                anybody.request("/public/v1/denunciations/mine" + what + "?atLeast=" + standalone.running().head())
                        .header("Denouncer-Receipt", receipt)
                        .GET());
    }

    Answer publicTimeline() {
        return standalone.anybody()
                .get("/public/v1/timelines/" + receiptCode + "?atLeast=" + standalone.running().head());
    }

    static java.util.stream.Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
