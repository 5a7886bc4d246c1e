package vn.danbiet.command.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.Callers.HEAD;
import static vn.danbiet.command.Callers.OFFICER;
import static vn.danbiet.command.Callers.key;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.command.Callers;
import vn.danbiet.command.CommandSideTest;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;

/** A violation that goes on as a case of another kind, as it is ordered from outside. */
@CommandSideTest
class ViolationsOverHttpTest {
    private static final String REPORT = """
            {"source": "CITIZEN", "kind": "FORGED_VOTE", "from": "2026-06-20", "violator": "so-noi-vu",
             "subject": "Bỏ phiếu", "content": "Phiếu giả", "informants": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""";

    @Autowired
    Callers callers;

    @Autowired
    EventLog log;

    @Test
    void what_was_reported_goes_on_as_a_petition() {
        assertThat(openedBy("""
                {"kind": "PETITION", "channel": "COUNTER", "content": "Đề nghị kiểm phiếu lại", "signed": true}"""))
                .contains("petition.received");
    }

    @Test
    void what_was_reported_goes_on_as_a_complaint() {
        assertThat(openedBy("""
                {"kind": "COMPLAINT", "channel": "COUNTER", "content": "Tôi không đồng ý", "signed": true,
                 "contested": {"kind": "ADMINISTRATIVE_DECISION", "title": "Quyết định 12/QĐ-UBND",
                               "issuer": "xa-binh-luc", "knownOn": "2026-06-25"}}""")).contains("complaint.received");
    }

    /** What the log holds of the case that was opened at once, and, sent again, is not opened a second time. */
    private List<String> openedBy(String route) {
        String violation = callers.body(callers.post("/api/v1/violations", OFFICER, REPORT)).path("id").asString();
        String path = "/api/v1/violations/" + violation + "/route";
        String key = key();
        MvcTestResult routed = callers.post(path, HEAD, key, route);
        assertThat(routed).hasStatus(200);
        assertThat(callers.body(callers.post(path, HEAD, key, route))).isEqualTo(callers.body(routed));
        try (Stream<LogDocument> documents = log.readStream(callers.body(routed).path("child").asString(), 0)) {
            return documents.flatMap(document -> document.events().stream()).map(LogEvent::type).toList();
        }
    }
}
