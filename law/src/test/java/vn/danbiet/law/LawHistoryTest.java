package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.CalendarAmended;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.law.PolicyPackAmended;
import vn.danbiet.events.law.RuleEnd;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private static final CalendarAmended DAY_OFF = calendar(2, DayKind.OFF);
    private static final CalendarAmended TAKEN_BACK = calendar(3, DayKind.ORDINARY);
    private static final PolicyPackAmended ENDED = new PolicyPackAmended(NOW, 2, List.of(), List.of(),
            List.of(new RuleEnd("C-ACC2", "DEFAULT", LAST_DAY)), "luật mới", "Luật 1/2027");

    private final LawHistory history = LawHistory.first().after(List.of(DAY_OFF, ENDED)).after(List.of(TAKEN_BACK));

    private static CalendarAmended calendar(int version, DayKind kind) {
        return new CalendarAmended(NOW, version,
                List.of(new CalendarChange(CULTURE_DAY, kind, new Phrase("Ngày Văn hóa", "Culture Day"))), "quyết định",
                "BLLĐ 112");
    }

    @Test
    void every_version_stays_as_it_was() {
        assertThat(history.law(1, 1)).isEqualTo(Law.first());
        assertThat(history.law(1, 2).calendar().isWorking(CULTURE_DAY)).isFalse();
        assertThat(history.law(1, 3).calendar().isWorking(CULTURE_DAY)).isTrue();
        assertThat(history.law(1, 3).pack().row("C-ACC2", "DEFAULT").orElseThrow().effectiveTo()).isNull();
        assertThat(history.law()).isEqualTo(history.law(2, 3));
        assertThat(history.law().pack().row("C-ACC2", "DEFAULT").orElseThrow().effectiveTo()).isEqualTo(LAST_DAY);
        assertThat(history.law().pack().version()).isEqualTo(2);
        assertThat(history.law().calendar().version()).isEqualTo(3);
    }

    @Test
    void what_was_amended_since_two_versions_is_told_in_order() {
        assertThat(history.since(1, 1)).containsExactly(DAY_OFF, ENDED, TAKEN_BACK);
        assertThat(history.since(2, 2)).containsExactly(TAKEN_BACK);
        assertThat(history.since(2, 3)).isEmpty();
    }

    @Test
    void there_is_no_version_before_the_first_nor_after_the_last() {
        assertThat(history.knows(2, 3)).isTrue();
        assertThat(history.knows(0, 1)).isFalse();
        assertThat(history.knows(3, 3)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> history.law(1, 4));
    }
}
