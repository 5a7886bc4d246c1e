package vn.danbiet.query.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationRemedyCancelled;
import vn.danbiet.events.violation.ViolationRemedyOrdered;
import vn.danbiet.events.violation.ViolationRemedyProgressed;
import vn.danbiet.events.violation.ViolationRemedyVerified;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.query.Case;

class OutcomeTest {
    private static final ViolationId ID = ViolationId.of(ReceiptCode.draw(new Random(720)));
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);

    @Test
    void a_cancelled_remedy_stays_on_record_with_its_progress_and_the_reason_beside_what_took_its_place() {
        Outcome outcome = after(ordered(1, "Họp lại tại nhà văn hóa"),
                new ViolationRemedyProgressed(ID, Case.RECORDED_AT, 1, 40, Personal.of(Case.WORDS, "Đã mời họp")),
                ordered(2, "Họp lại tại trường học"),
                new ViolationRemedyCancelled(ID, Case.RECORDED_AT, 1, "Nhà văn hóa đã bị giải tỏa",
                        ViolationStatus.REMEDYING),
                new ViolationRemedyVerified(ID, Case.RECORDED_AT, 2, new DataSubject("file"),
                        Personal.of(Case.WORDS, "Đã họp")));

        assertThat(outcome.remedies()).containsExactly(
                new Outcome.Remedy(1, Case.ROADS, DUE, "Họp lại tại nhà văn hóa", 40, null, null, Case.RECORDED_AT,
                        "Nhà văn hóa đã bị giải tỏa"),
                new Outcome.Remedy(2, Case.ROADS, DUE, "Họp lại tại trường học", 100, Case.RECORDED_AT,
                        new DataSubject("file"), null, null));
    }

    private static ViolationRemedyOrdered ordered(int number, String remedy) {
        return new ViolationRemedyOrdered(ID, Case.RECORDED_AT, number, Case.ROADS, DUE, remedy);
    }

    private static Outcome after(ViolationEvent... events) {
        return Stream.of(events).reduce(Outcome.NONE, Outcome::after, (_, last) -> last);
    }
}
