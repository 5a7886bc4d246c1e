package vn.danbiet.standalone.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.standalone.TimedStandalone;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class SimulatorTest {
    private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** With so few letters, one of the seeds by which a year has complaints, denunciations and violations to their end. */
    private static final long SEED = 59;

    private static final int LETTERS = 20;

    @TempDir
    Path data;

    @Test
    void a_year_is_there_once_however_often_it_is_played_recorded_on_the_days_on_which_it_happened(
            CapturedOutput output) {
        LocalDate begin = LifeStory.begin(END).atZone(VIET_NAM).toLocalDate();
        try (var standalone = TimedStandalone.on(data, begin)) {
            var api = new PublicApi("http://127.0.0.1:" + standalone.running().port());
            var simulation = new Simulation(SEED, LETTERS, LifeStory.begin(END), END);

            Simulation.Outcome first = simulation.play(api, days(standalone), (_, _) -> {});
            RecordsCheck.everyRecordIsWhatTheLogSays("http://127.0.0.1:" + standalone.running().port(), begin,
                    END.atZone(VIET_NAM).toLocalDate());
            long end = standalone.running().head();
            Simulation.Outcome second = simulation.play(api, days(standalone), (_, _) -> {});

            assertThat(first.acts()).isGreaterThan(450);
            assertThat(second).isEqualTo(first);
            assertThat(standalone.running().head()).isEqualTo(end);
            EventLog log = standalone.running().context().getBean(EventLog.class);
            isWhole(log);
            Map<String, Long> facts = facts(log);
            assertThat(facts.get("organisation.unit-established")).isGreaterThan(129 + 15);
            assertThat(facts).containsKeys("organisation.units-merged", "term.met", "term.warned", "term.breached",
                    "petition.answered", "complaint.decided", "complaint.appealed", "complaint.dialogue-held",
                    "denunciation.accepted", "denunciation.concluded", "identity.text-cleared", "violation.reported");
            givesNobodyAway(output.toString(), text(log));
            namesNoCase(standalone.running().context());
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

    /** Neither what is printed nor the log says who denounced, nor anything about them; and the year has denouncers. */
    private static void givesNobodyAway(String printed, String log) {
        List<String> secrets = lives(SEED, LETTERS).stream()
                .flatMap(life -> life.steps().stream())
                .flatMap(step -> secrets(step.body()))
                .distinct()
                .toList();
        assertThat(secrets).isNotEmpty();
        assertThat(secrets).noneMatch(printed::contains).noneMatch(log::contains);
    }

    /** What is measured is measured by endpoint, of which the registry holds them all: an address would tell of a case. */
    private static void namesNoCase(ApplicationContext context) {
        Set<String> endpoints = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
        Set<String> measured = context.getBean(MeterRegistry.class)
                .find("http.server.requests")
                .meters()
                .stream()
                .map(meter -> meter.getId().getTag("uri"))
                .collect(Collectors.toSet());

        assertThat(measured).contains("/api/v1/denunciations/{denunciation}/hearings");
        assertThat(endpoints).containsAll(measured.stream().filter(uri -> uri.startsWith("/")).toList())
                .hasSizeLessThan(context.getEnvironment()
                        .getRequiredProperty("management.metrics.web.server.max-uri-tags", Integer.class));
    }

    /** What tells one person from all others: a name alone may be that of somebody else. */
    private static Stream<String> secrets(Map<?, ?> body) {
        return body.entrySet().stream().flatMap(entry -> switch (entry.getValue()) {
            case Map<?, ?> identity when entry.getKey().equals("identity") ->
                Stream.of("address", "phone", "identityNumber")
                        .map(identity::get)
                        .filter(Objects::nonNull)
                        .map(String::valueOf);
            case List<?> list ->
                list.stream().flatMap(one -> one instanceof Map<?, ?> map ? secrets(map) : Stream.of());
            case String letter when entry.getKey().equals("letter") -> Stream.of(letter);
            case null, default -> Stream.of();
        });
    }

    private static String text(EventLog log) {
        try (var documents = log.readAfter(0)) {
            return documents.flatMap(document -> document.events().stream())
                    .map(event -> event.payload() + event.metadata())
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void what_a_step_is_about_does_not_show_in_its_text() {
        assertThat(lives(31, 500)).allSatisfy(life -> assertThat(life.steps())
                .allSatisfy(step -> assertThat(secrets(step.body())).noneMatch(step.toString()::contains)));
        assertThat(new PublicApi.Receipt("a-case", null, null, "receipt-of-a-denouncer", null, null, null).toString())
                .doesNotContain("receipt-of");
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
                .map(step -> step.path()
                        .replaceAll(
                                ".*\\{(case|code)}|/(api|public)/v1/(petitions|complaints|denunciations|violations|protections)",
                                ""))
                .collect(Collectors.toSet())).contains("", "/classification", "/acceptance", "/assignment",
                        "/questions", "/replies", "/handling", "/answer", "/publication", "/withholding", "/rating",
                        "/closure", "/reopening", "/forgetting", "/withdrawal", "/split", "/transfer/acceptance",
                        "/transfer/refusal", "/transfer/recall", "/refusal", "/review", "/verification",
                        "/terms/2/extension", "/document-requests", "/documents", "/suspension", "/resumption",
                        "/findings", "/dialogue", "/dialogue/minutes", "/decision/draft", "/decision",
                        "/decision/sending", "/decision/delivery", "/decision/publication", "/decision/publication/end",
                        "/appeal", "/court", "/court/ruling", "/termination", "/enforcement", "/enforcement/progress",
                        "/enforcement/completion", "/first-settler-sanction", "/originals/{original:1}/clearing",
                        "/identity/openings", "/identity/openings/1/approval", "/identity-check", "/precheck",
                        "/acceptance/notices", "/information", "/inspection", "/forwarder-answer", "/investigation",
                        "/team", "/grade", "/fast-track", "/interruption-notices", "/hearings", "/mine/answers/1",
                        "/mine/withdrawal", "/mine/delay", "/delay/demand", "/delay/explanation", "/takeover",
                        "/going-on", "/draft", "/conclusion", "/publication/text", "/conclusion/sending",
                        "/handling/report", "/enforcement-reports", "/repetition", "/measures/1/execution", "/end",
                        "/mine/check-ins", "/board-plan", "/recommendations", "/recommendations/1/answer",
                        "/inspection/notice", "/inspection/beginning", "/charge", "/explanations", "/silence",
                        "/delivery", "/sanctions", "/appeals", "/appeals/decision", "/remedies", "/remedies/1/progress",
                        "/evidence", "/remedies/1/verification", "/clearance", "/dismissal");
        assertThat(steps).allMatch(step -> !step.at().isAfter(END))
                .allMatch(step -> !step.at().isBefore(LifeStory.begin(END)));
    }

    /** Lâm Đồng in 2023, and a year's letters of a province by kind. */
    @Test
    void a_year_has_the_shares_of_a_real_one() {
        List<Life> lives = lives(31, 5_000);
        List<Life> complaints = lives.stream().filter(SimulatorTest::isComplaint).toList();
        List<Life> petitions = lives.stream().filter(SimulatorTest::isPetition).toList();
        List<Life> denunciations = lives.stream().filter(life -> isOf(life, "/denunciations")).toList();

        assertThat(share(lives, SimulatorTest::isComplaint)).isBetween(10.0, 14.0);
        assertThat(share(lives, life -> isOf(life, "/denunciations"))).isBetween(4.0, 6.0);
        assertThat(share(lives, life -> isOf(life, "/violations"))).isBetween(1.0, 3.0);
        assertThat(share(petitions, life -> has(life, "/classification", "direction", "FILE")
                || has(life, "/classification", "direction", "NO_ACTION"))).isBetween(17.0, 25.0);
        assertThat(share(petitions, life -> has(life, "/classification", "direction", "FORWARD"))).isBetween(20.0,
                28.0);
        assertThat(share(petitions, life -> has(life, "/classification", "direction", "GUIDE"))).isBetween(8.0, 14.0);

        List<Life> settled = complaints.stream()
                .filter(life -> has(life, "/decision") || has(life, "/termination"))
                .toList();
        assertThat(share(settled, life -> has(life, "/termination"))).isBetween(20.0, 42.0);
        assertThat(share(settled, life -> has(life, "/decision", "outcome", "WRONG"))).isBetween(52.0, 74.0);
        assertThat(share(settled, life -> has(life, "/decision", "outcome", "RIGHT"))).isBetween(1.0, 9.0);
        assertThat(share(settled, life -> has(life, "/decision", "outcome", "PARTLY"))).isBetween(1.0, 9.0);

        List<Life> concluded = denunciations.stream()
                .filter(life -> has(life, "/conclusion") || has(life, "/termination"))
                .toList();
        assertThat(share(concluded, life -> has(life, "/termination"))).isBetween(4.0, 20.0);
        assertThat(share(concluded, life -> has(life, "/conclusion", "outcome", "RIGHT"))).isBetween(3.0, 16.0);
        assertThat(share(concluded, life -> has(life, "/conclusion", "outcome", "PARTLY"))).isBetween(7.0, 23.0);
        assertThat(share(concluded, life -> has(life, "/conclusion", "outcome", "FALSE"))).isBetween(55.0, 78.0);
    }

    private static boolean isComplaint(Life life) {
        return isOf(life, "/complaints");
    }

    private static boolean isPetition(Life life) {
        return isOf(life, "/petitions");
    }

    private static boolean isOf(Life life, String kind) {
        return life.steps().getFirst().path().endsWith(kind);
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
                .filter(SimulatorTest::isPetition)
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
