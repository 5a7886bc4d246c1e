package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.danbiet.law.Steps.LAW;
import static vn.danbiet.law.Steps.day;
import static vn.danbiet.law.Steps.on;
import static vn.danbiet.law.Steps.term;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermEvent;

/** What the articles do not allow; each refusal quotes its article, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {
    private static final TermFamily DENUNCIATION = new TermFamily("D-SETTLE");
    private static final Term SETTLEMENT = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-07-01");
    private static final Term PAUSED = SETTLEMENT
            .after(SETTLEMENT.pause(on("2026-07-10"), day("2026-07-10"), PauseGround.FORCE_MAJEURE, LAW));
    private static final Term MET = SETTLEMENT.after(SETTLEMENT.meet(on("2026-07-05"), day("2026-07-05")));

    private static Term overdue() {
        Term term = SETTLEMENT;
        for (TermEvent mark : SETTLEMENT.marksAt(on("2026-09-01"), new UnitId("xa-binh-luc"), null)) {
            term = term.after(mark);
        }
        return term;
    }

    private static void refused(ThrowingCallable act, String citation, String en, String vi) {
        var refusal = catchThrowableOfType(TermRefusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.citation()).isEqualTo(citation);
        assertThat(refusal.phrase().en()).contains(en).contains(refusal.citation()).doesNotContain("%");
        assertThat(refusal.phrase().vi()).contains(vi).contains(refusal.citation()).doesNotContain("%");
        assertThat(refusal).hasMessageContaining(en);
    }

    private static void extensionRefused(Term term, String date, Integer days, String citation, String en, String vi) {
        refused(() -> term.extend(on(date), days, "phức tạp", LAW), citation, en, vi);
    }

    private static void pauseRefused(Term term, String date, PauseGround ground, String citation, String en,
            String vi) {
        refused(() -> term.pause(on(date), day(date), ground, LAW), citation, en, vi);
    }

    @ParameterizedTest
    @CsvSource({"C1-SETTLE, COMPLEX, LKN 28", "C1-SETTLE, REMOTE_COMPLEX, LKN 28", "C2-SETTLE, COMPLEX, LKN 37",
            "C2-SETTLE, REMOTE_COMPLEX, LKN 37", "C-DISC-SETTLE, COMPLEX, LKN 50", "D-SETTLE, NORMAL, LTC 30; NĐ31 3",
            "D-INIT, MULTI_PLACE_OR_DELEGATED, LTC 24.1", "C-ACC, DEFAULT, 'L136 2.15b; LKN 27, 36.1, 50'",
            "C2-FILE, NORMAL, LKN 33.1", "PET-RESOLVE, DEFAULT, LTCD 26.2", "C-VERIFY, DEFAULT, LKN 29"})
    void what_no_article_allows_to_be_extended_is_not(String family, String variant, String citation) {
        extensionRefused(term(new TermFamily(family), variant, "2026-10-01"), "2026-10-02", null, citation,
                "does not allow", "không cho gia hạn");
    }

    @ParameterizedTest
    @CsvSource({"C1-SETTLE, NORMAL, LKN 28, 45 days, 16", "C1-SETTLE, REMOTE, LKN 28, 60 days, 16",
            "C2-SETTLE, NORMAL, LKN 37, 60 days, 16", "C2-SETTLE, REMOTE, LKN 37, 70 days, 11",
            "C-DISC-SETTLE, NORMAL, LKN 50, 45 days, 16", "D-INIT, NORMAL, LTC 24.1, 10 working days, 4",
            "D-SETTLE, COMPLEX, LTC 30; NĐ31 3, 60 days, 31",
            "D-SETTLE, ESPECIALLY_COMPLEX, LTC 30; NĐ31 3, 60 days, 31", "X-EXP, DEFAULT, NĐ 59/2019 13, 30 days, 16",
            "P-STOP, CONTROLLER, NĐ 356/2025, 30 days, 16", "P-STOP, WITH_PROCESSOR, NĐ 356/2025, 35 days, 16",
            "C1-SETTLE, NORMAL, LKN 28, 45 days, 0", "C1-SETTLE, NORMAL, LKN 28, 45 days, -3"})
    void an_extension_keeps_within_the_bound_of_its_article(String family, String variant, String citation, String most,
            int days) {
        extensionRefused(term(new TermFamily(family), variant, "2026-10-01"), "2026-10-02", days, citation, most,
                "không thể gia hạn");
    }

    @ParameterizedTest
    @CsvSource({"C1-SETTLE, NORMAL, LKN 28, 1", "C2-SETTLE, REMOTE, LKN 37, 1", "C-DISC-SETTLE, NORMAL, LKN 50, 1",
            "D-INIT, NORMAL, LTC 24.1, 1", "D-SETTLE, COMPLEX, LTC 30; NĐ31 3, 1",
            "D-SETTLE, ESPECIALLY_COMPLEX, LTC 30; NĐ31 3, 2", "X-EXP, DEFAULT, NĐ 59/2019 13, 1",
            "P-STOP, CONTROLLER, NĐ 356/2025, 1"})
    void an_extension_is_given_as_often_as_the_article_allows(String family, String variant, String citation,
            int times) {
        Term term = term(new TermFamily(family), variant, "2026-10-01");
        for (int i = 1; i <= times; i++) {
            var extended = term.extend(on("2026-10-02"), 2, "phức tạp", LAW);
            assertThat(extended.number()).isEqualTo(i);
            assertThat(extended.citation()).isEqualTo(citation);
            term = term.after(extended);
        }
        extensionRefused(term, "2026-10-02", 1, citation, "was extended " + times + " time", "đã được gia hạn");
    }

    /** NĐ31 3: the grade is found out while the case is settled; what was added before counts towards its bound. */
    @Test
    void a_denunciation_is_extended_as_often_as_the_grade_it_is_found_to_be_of_allows() {
        Term normal = term(DENUNCIATION, "NORMAL", "2026-10-01");
        extensionRefused(normal, "2026-10-02", null, "LTC 30; NĐ31 3", "does not allow", "không cho gia hạn");

        Term complex = normal.after(normal.extend(on("2026-10-02"), null, "phức tạp", "COMPLEX", LAW));
        assertThat(complex.variant()).isEqualTo("COMPLEX");
        assertThat(complex.length()).isEqualTo(60);
        refused(() -> complex.extend(on("2026-10-03"), 30, "phức tạp", "COMPLEX", LAW), "LTC 30; NĐ31 3",
                "was extended 1 time", "đã được gia hạn 1 lần");

        Term especially = complex
                .after(complex.extend(on("2026-10-03"), 30, "đặc biệt phức tạp", "ESPECIALLY_COMPLEX", LAW));
        assertThat(especially.variant()).isEqualTo("ESPECIALLY_COMPLEX");
        assertThat(especially.length()).isEqualTo(90);
        refused(() -> especially.extend(on("2026-10-04"), 1, "phức tạp", "ESPECIALLY_COMPLEX", LAW), "LTC 30; NĐ31 3",
                "was extended 2 time", "đã được gia hạn 2 lần");
    }

    @Test
    void a_grade_that_the_rule_does_not_know_or_that_has_a_length_of_its_own_is_no_extension() {
        Term denunciation = term(DENUNCIATION, "NORMAL", "2026-10-01");

        assertThatThrownBy(() -> denunciation.extend(on("2026-10-02"), 5, "phức tạp", "REMOTE", LAW))
                .isInstanceOf(NoSuchRule.class);
        assertThatThrownBy(() -> SETTLEMENT.extend(on("2026-07-02"), 5, "xa xôi", "REMOTE", LAW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_extension_needs_a_reason() {
        refused(() -> SETTLEMENT.extend(on("2026-07-20"), 15, "  ", LAW), "LKN 28", "needs a reason", "phải nêu lý do");
    }

    @Test
    void an_extension_comes_before_the_term_is_over() {
        assertThat(SETTLEMENT.due()).isEqualTo("2026-07-31");
        assertThat(SETTLEMENT.extend(on("2026-07-31"), 15, "phức tạp", LAW).due()).isEqualTo("2026-08-17");
        extensionRefused(SETTLEMENT, "2026-08-01", 15, "LKN 28", "ran out at the end of 2026-07-31", "31/07/2026");
        extensionRefused(overdue(), "2026-07-31", 15, "LKN 28", "ran out", "đã hết");
    }

    @Test
    void a_clock_that_stands_still_goes_on_before_it_is_extended() {
        extensionRefused(PAUSED, "2026-07-12", 15, "LKN 28", "stands still", "đang tạm dừng");
    }

    @Test
    void what_is_over_is_neither_extended_nor_paused_nor_resumed() {
        extensionRefused(MET, "2026-07-12", 15, "LKN 28", "is over", "đã kết thúc");
        refused(() -> MET.pause(on("2026-07-12"), day("2026-07-12"), PauseGround.FORCE_MAJEURE, LAW), "LKN 28",
                "is over", "đã kết thúc");
        refused(() -> MET.resume(on("2026-07-12"), day("2026-07-12"), LAW), "LKN 28", "is over", "đã kết thúc");
    }

    /** LKN 11a came with L136: whatever the day of acceptance, a pause that begins before 1 July 2026 has no ground. */
    @Test
    void a_complaint_is_suspended_only_since_the_first_of_July_2026() {
        Term accepted = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-06-15");

        pauseRefused(accepted, "2026-06-30", PauseGround.FORCE_MAJEURE, "LKN 11a; L136", "no ground for a pause at all",
                "không có căn cứ tạm dừng nào");
        pauseRefused(accepted, "2026-06-30", PauseGround.AWAITING_OTHER_BODY, "LKN 11a; L136", "On 2026-06-30",
                "Ngày 30/06/2026");
        assertThat(accepted.pause(on("2026-07-01"), day("2026-07-01"), PauseGround.FORCE_MAJEURE, LAW).citation())
                .isEqualTo("LKN 11a; L136");
    }

    @Test
    void only_what_the_law_lists_for_the_procedure_stops_its_clock() {
        pauseRefused(SETTLEMENT, "2026-07-10", PauseGround.AWAITING_EXPERT_EXAMINATION, "LKN 28",
                "force majeure on the side of the complainant (LKN 11a; L136)", "Các căn cứ");
        pauseRefused(term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-07-01"), "2026-07-03",
                PauseGround.FORCE_MAJEURE, "L136 2.15b; LKN 27, 36.1, 50", "no ground", "không có căn cứ");
        pauseRefused(term(TermFamily.DISCIPLINARY_LIMIT, "SECOND", "2026-07-01"), "2026-07-03", PauseGround.OBSTACLE,
                "LKN 48", "no ground", "không có căn cứ");
        pauseRefused(term(DENUNCIATION, "NORMAL", "2026-07-01"), "2026-07-03", PauseGround.FORCE_MAJEURE,
                "LTC 30; NĐ31 3", "awaiting an expert examination (NĐ31 15.4)", "NĐ31 15.4");
    }

    @Test
    void expert_examinations_stop_the_clock_of_a_denunciation_since_the_decree_of_2019() {
        Term accepted = term(DENUNCIATION, "NORMAL", "2019-05-20");

        pauseRefused(accepted, "2019-05-27", PauseGround.AWAITING_EXPERT_EXAMINATION, "NĐ31 15.4",
                "awaiting the result of another body (LTC 34.2)", "LTC 34.2");
        assertThat(accepted.pause(on("2019-05-28"), day("2019-05-28"), PauseGround.AWAITING_EXPERT_EXAMINATION, LAW)
                .citation()).isEqualTo("NĐ31 15.4");
    }

    @Test
    void a_pause_begins_while_time_is_left_and_not_in_time_to_come() {
        assertThat(SETTLEMENT.due()).isEqualTo("2026-07-31");
        pauseRefused(SETTLEMENT, "2026-07-31", PauseGround.FORCE_MAJEURE, "LKN 11a; L136", "no day is left",
                "không còn ngày nào");
        pauseRefused(SETTLEMENT, "2026-08-03", PauseGround.FORCE_MAJEURE, "LKN 11a; L136", "no day is left",
                "không còn ngày nào");
        refused(() -> SETTLEMENT.pause(on("2026-07-10"), day("2026-07-11"), PauseGround.FORCE_MAJEURE, LAW),
                "LKN 11a; L136", "has not come yet (2026-07-11;", "chưa đến");
        refused(() -> overdue().pause(on("2026-09-02"), day("2026-07-10"), PauseGround.FORCE_MAJEURE, LAW),
                "LKN 11a; L136", "on record", "đã quá hạn");
    }

    @Test
    void a_pause_begins_neither_before_the_clock_nor_within_an_earlier_pause() {
        Term later = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-07-13");
        refused(() -> later.pause(on("2026-07-14"), day("2026-07-12"), PauseGround.FORCE_MAJEURE, LAW), "LKN 11a; L136",
                "2026-07-13 at the earliest", "13/07/2026");

        Term resumed = PAUSED.after(PAUSED.resume(on("2026-07-15"), day("2026-07-15"), LAW));
        refused(() -> resumed.pause(on("2026-07-16"), day("2026-07-14"), PauseGround.FORCE_MAJEURE, LAW),
                "LKN 11a; L136", "2026-07-15 at the earliest", "15/07/2026");
        pauseRefused(PAUSED, "2026-07-12", PauseGround.AWAITING_OTHER_BODY, "LKN 11a; L136", "stands still already",
                "đang tạm dừng rồi");
    }

    @Test
    void a_clock_goes_on_only_once_it_was_stopped_and_not_in_time_to_come() {
        refused(() -> SETTLEMENT.resume(on("2026-07-12"), day("2026-07-12"), LAW), "LKN 28", "does not stand still",
                "không bị tạm dừng");
        refused(() -> PAUSED.resume(on("2026-07-12"), day("2026-07-09"), LAW), "LKN 11a; L136",
                "was stopped on 2026-07-10", "10/07/2026");
        refused(() -> PAUSED.resume(on("2026-07-12"), day("2026-07-13"), LAW), "LKN 11a; L136", "has not come yet",
                "chưa đến");
    }
}
