package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The verification ended with its report (LKN 29.4; NĐ124; Mẫu 13).
 *
 * @param meetsDemand whether what the complainant demands and the findings are the same; where not, a dialogue is due (LKN 30)
 * @param report names people, so it is sealed
 */
@EventType("complaint.findings-reported")
public record ComplaintFindingsReported(
        ComplaintId complaint,
        Instant occurredAt,
        Outcome finding,
        boolean meetsDemand,
        Personal<String> report) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Báo cáo kết quả xác minh: %s", "Findings reported: %s", finding);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã có báo cáo kết quả xác minh", "The findings were reported"));
    }
}
