package vn.danbiet.standalone.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.standalone.TimedStandalone;

class SimulatorTest {
    private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LETTERS = 100;

    @TempDir
    Path data;

    @Test
    void a_year_is_there_once_however_often_it_is_played_recorded_on_the_days_on_which_it_happened() {
        LocalDate begin = LifeStory.begin(END).atZone(VIET_NAM).toLocalDate();
        try (var standalone = TimedStandalone.on(data, begin)) {
            var api = new PublicApi("http://127.0.0.1:" + standalone.running().port());
            var simulation = new Simulation(31, LETTERS, LifeStory.begin(END), END);

            Simulation.Outcome first = simulation.play(api, days(standalone), (_, _) -> {});
            long end = standalone.running().head();
            Simulation.Outcome second = simulation.play(api, days(standalone), (_, _) -> {});

            assertThat(first.acts()).isGreaterThan(700);
            assertThat(second).isEqualTo(first);
            assertThat(standalone.running().head()).isEqualTo(end);
            EventLog log = standalone.running().context().getBean(EventLog.class);
            isWhole(log);
            Map<String, Long> facts = facts(log);
            assertThat(facts.get("organisation.unit-established")).isGreaterThan(129 + 15);
            assertThat(facts).containsKeys("organisation.units-merged", "term.met", "term.warned", "term.breached",
                    "petition.answered", "complaint.decided", "complaint.appealed", "complaint.dialogue-held");
            assertThat(recordedLate(log)).as("letters come by post, the rest is entered on its day")
                    .isLessThan(LETTERS / 2);
        }
    }

    /** Each night the clock is moved on and the rounds are gone, as when the province is simulated for real. */
    private static Simulation.Days days(TimedStandalone standalone) {
        return new Simulation.Days() {
            @Override
            public void begin(LocalDate day) {
                standalone.itIsEveningOf(day);
            }

            @Override
            public void end(LocalDate day) {
                standalone.itIsNightAfter(day);
            }
        };
    }

    private static void isWhole(EventLog log) {
        try (var documents = log.readAfter(0)) {
            Hash before = null;
            for (LogDocument document : (Iterable<LogDocument>) documents::iterator) {
                assertThat(document.hash()).isEqualTo(document.recomputedHash());
                if (before != null) {
                    assertThat(document.prev()).isEqualTo(before);
                }
                before = document.hash();
            }
        }
    }

    private static Map<String, Long> facts(EventLog log) {
        try (var documents = log.readAfter(0)) {
            return documents.flatMap(document -> document.events().stream())
                    .collect(Collectors.groupingBy(LogEvent::type, Collectors.counting()));
        }
    }

    /** Facts of petitions and complaints that were recorded more than a day after they happened. */
    private static long recordedLate(EventLog log) {
        try (var documents = log.readAfter(0)) {
            return documents.filter(document -> {
                LogEvent first = document.events().getFirst();
                String at = first.payload().replaceAll("(?s).*?\"occurredAt\":\"([^\"]+)\".*", "$1");
                return (first.type().startsWith("petition.") || first.type().startsWith("complaint."))
                        && Instant.parse(at).isBefore(document.at().minus(Duration.ofDays(1)));
            }).count();
        }
    }

    @Test
    void lives_follow_from_seed_and_index_alone() {
        assertThat(lives(31, 50)).isEqualTo(lives(31, 100).subList(0, lives(31, 50).size()))
                .isNotEqualTo(lives(32, 50));
    }

    @Test
    void lives_of_all_kinds_come_about_none_of_them_outside_the_year() {
        List<Step> steps = lives(31, 2_000).stream().flatMap(life -> life.steps().stream()).toList();

        assertThat(steps.stream()
                .map(step -> step.path().replaceAll(".*\\{(case|code)}|/(api|public)/v1/(petitions|complaints)", ""))
                .collect(Collectors.toSet())).contains("", "/classification", "/acceptance", "/assignment",
                        "/questions", "/replies", "/handling", "/answer", "/publication", "/withholding", "/rating",
                        "/closure", "/reopening", "/forgetting", "/withdrawal", "/split", "/transfer/acceptance",
                        "/transfer/refusal", "/transfer/recall", "/refusal", "/review", "/verification",
                        "/terms/2/extension", "/document-requests", "/documents", "/suspension", "/resumption",
                        "/findings", "/dialogue", "/dialogue/minutes", "/decision/draft", "/decision",
                        "/decision/sending", "/decision/delivery", "/decision/publication", "/decision/publication/end",
                        "/appeal", "/court", "/court/ruling", "/termination", "/enforcement", "/enforcement/progress",
                        "/enforcement/completion", "/first-settler-sanction");
        assertThat(steps).allMatch(step -> !step.at().isAfter(END))
                .allMatch(step -> !step.at().isBefore(LifeStory.begin(END)));
    }

    /** Lâm Đồng in 2023, and a year's letters of a province by kind; denunciations left aside. */
    @Test
    void a_year_has_the_shares_of_a_real_one() {
        List<Life> lives = lives(31, 5_000);
        List<Life> complaints = lives.stream().filter(SimulatorTest::isComplaint).toList();
        List<Life> petitions = lives.stream().filter(life -> !isComplaint(life)).toList();

        assertThat(share(lives, SimulatorTest::isComplaint)).isBetween(11.0, 15.0);
        assertThat(share(petitions, life -> has(life, "/classification", "direction", "FILE")
                || has(life, "/classification", "direction", "NO_ACTION"))).isBetween(17.0, 25.0);
        assertThat(share(petitions, life -> has(life, "/classification", "direction", "FORWARD"))).isBetween(20.0,
                28.0);
        assertThat(share(petitions, life -> has(life, "/classification", "direction", "GUIDE"))).isBetween(8.0, 14.0);

        List<Life> settled = complaints.stream()
                .filter(life -> has(life, "/decision") || has(life, "/termination"))
                .toList();
        assertThat(share(settled, life -> has(life, "/termination"))).isBetween(20.0, 38.0);
        assertThat(share(settled, life -> has(life, "/decision", "outcome", "WRONG"))).isBetween(52.0, 74.0);
        assertThat(share(settled, life -> has(life, "/decision", "outcome", "RIGHT"))).isBetween(1.0, 9.0);
        assertThat(share(settled, life -> has(life, "/decision", "outcome", "PARTLY"))).isBetween(1.0, 9.0);
    }

    private static boolean isComplaint(Life life) {
        return life.steps().getFirst().path().endsWith("/complaints");
    }

    private static double share(List<Life> of, Predicate<Life> those) {
        return 100.0 * of.stream().filter(those).count() / of.size();
    }

    private static boolean has(Life life, String act) {
        return life.steps().stream().anyMatch(step -> step.path().endsWith(act));
    }

    private static boolean has(Life life, String act, String field, String value) {
        return life.steps()
                .stream()
                .anyMatch(step -> step.path().endsWith(act) && value.equals(String.valueOf(step.body().get(field))));
    }

    @Test
    void hardly_two_petitions_are_alike() {
        List<Object> contents = lives(31, 300).stream()
                .filter(life -> !isComplaint(life))
                .map(life -> life.steps().getFirst().body().get("content"))
                .toList();

        assertThat(contents.stream().distinct().count()).isGreaterThan(contents.size() * 9L / 10);
        assertThat(contents).noneMatch(content -> content.toString().contains("{"));
    }

    private static List<Life> lives(long seed, int number) {
        Province province = Province.of(LifeStory.begin(END), END);
        return IntStream.range(0, number)
                .mapToObj(index -> LifeStory.of(seed, index, province, END))
                .filter(life -> !life.steps().isEmpty())
                .toList();
    }
}
