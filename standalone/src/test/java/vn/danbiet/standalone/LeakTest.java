package vn.danbiet.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.events.CaseKind;
import vn.danbiet.log.Fault;
import vn.danbiet.log.FaultyProxy;
import vn.danbiet.platform.security.DenouncerReceipts;

/**
 * Plants a denouncer who occurs nowhere else, has everybody do everything to the case and ask for everything there is, and
 * then looks for the denouncer: in answers, in what is printed, measured and exported, in the database and on the disk. See
 * docs/threat-model.md.
 */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("has everything logged that can be, which another application that starts would undo")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeakTest {
    /** In the access matrix cases were given away or offered; to these they are what another column is, and not asked. */
    private static final Set<AccessColumn> EVERYBODY = EnumSet
            .complementOf(EnumSet.of(AccessColumn.OFFERED_OFFICER, AccessColumn.OFFERED_HEAD,
                    AccessColumn.FORMER_OFFICER, AccessColumn.FORMER_HEAD, AccessColumn.SUCCESSOR_OFFICER,
                    AccessColumn.SUCCESSOR_HEAD, AccessColumn.PARTY_UNIT_OFFICER, AccessColumn.PARTY_UNIT_HEAD));
    /** To them there is a case: they work on it, or stand above it, or see that it is there. */
    private static final Set<AccessColumn> INSIDERS = EnumSet.of(AccessColumn.PETITIONER, AccessColumn.HANDLER,
            AccessColumn.HEAD, AccessColumn.CUSTODIAN, AccessColumn.SUPERIOR_HEAD, AccessColumn.SUPERVISOR,
            AccessColumn.AUDITOR);
    private static final Set<AccessColumn> OUTSIDERS = outsiders();

    /** A validation error of MongoDB: refused for good, so that nothing is tried again by itself. */
    private static final int REFUSED = 121;

    /** What is no case. */
    private static final String NO_CASE = "93025598-13dc-8b7d-b3b0-e9977681ab15";

    @TempDir
    static Path data;

    private static EmbeddedMongo server;
    private static FaultyProxy way;
    private static RunningStandalone standalone;
    private static AccessWorld world;
    /** Entered by an officer. */
    private static PlantedDenunciation planted;
    /** Sent by the denouncer. */
    private static PlantedDenunciation online;
    private static @Nullable List<Read> everythingRead;
    private static final Map<String, Answer> TOLD_TO_INSIDERS = new TreeMap<>();

    @BeforeAll
    static void a_denouncer_is_planted() {
        server = EmbeddedMongo.at(data.resolve("mongodb.mv"));
        way = new FaultyProxy(new ServerAddress(server.connectionString().replace("mongodb://", "")));
        standalone = start();
        world = new AccessWorld(standalone);
        PlantedDenunciation.Sending remembered = (what, caller, request) -> {
            Answer answer = caller.send(request);
            TOLD_TO_INSIDERS.put(TOLD_TO_INSIDERS.size() + " " + what, answer);
            return answer;
        };
        planted = PlantedDenunciation.onPaper(world, remembered);
        planted.lives(remembered);
        online = PlantedDenunciation.online(world, remembered);
        online.lives(remembered);
    }

    private static Set<AccessColumn> outsiders() {
        var outsiders = EnumSet.copyOf(EVERYBODY);
        outsiders.removeAll(INSIDERS);
        return outsiders;
    }

    private static RunningStandalone start() {
        return RunningStandalone.on(data, "--danbiet.mongodb.uri=mongodb://" + way.address(),
                "--danbiet.node=standalone", "--danbiet.rounds.interval=0s", "--danbiet.live.streams-per-address=1000",
                "--logging.level.vn.danbiet=DEBUG", "--logging.level.org.springframework.web=DEBUG");
    }

    @AfterAll
    static void stop() {
        standalone.close();
        way.close();
        server.close();
    }

    private static Stream<AccessEndpoint> endpoints(Predicate<AccessEndpoint> which) {
        return AccessEndpoint.of(standalone.context()).stream().filter(which);
    }

    /** What somebody was answered who wanted to read something. */
    private record Read(AccessEndpoint endpoint, AccessColumn column, Answer answer) {
        String who() {
            return endpoint.title() + " as " + column.title();
        }
    }

    /** Everything that can be read, by everybody: asked for once after each start, and looked at by several tests. */
    private static List<Read> everythingRead() {
        if (everythingRead == null) {
            everythingRead = read(planted.target(), endpoint -> !endpoint.isWrite(), EVERYBODY);
        }
        return everythingRead;
    }

    /** Several at a time. What describes the interface is made by its library, of no data, and is read by one. */
    private static List<Read> read(AccessCases.Target target, Predicate<AccessEndpoint> which,
            Set<AccessColumn> columns) {
        world.settle();
        world.cases().other();
        List<AccessEndpoint> endpoints = endpoints(which).toList();
        assertThat(endpoints).isNotEmpty();
        return endpoints.parallelStream()
                .flatMap(endpoint -> columns.stream()
                        .filter(column -> !endpoint.path().startsWith("/v3/api-docs") || column == AccessColumn.ANYBODY)
                        .map(column -> new Read(endpoint, column, world.ask(endpoint, column, target))))
                .toList();
    }

    @Test
    void nobody_gets_a_word_that_was_not_cleared() {
        for (Read read : everythingRead()) {
            PlantedDenunciation.ORIGINALS.nothingIn(read.who(), read.answer());
            if (!isOpening(read.endpoint())
                    || read.column() != AccessColumn.HEAD && read.column() != AccessColumn.CUSTODIAN) {
                PlantedDenunciation.IDENTITY.nothingIn(read.who(), read.answer());
            }
        }
        TOLD_TO_INSIDERS.forEach((act, answer) -> {
            if (!act.matches(".*/originals/(?!files)[^/]+|.*/openings/1")) {
                PlantedDenunciation.ORIGINALS.nothingIn(act, answer);
                PlantedDenunciation.IDENTITY.nothingIn(act, answer);
            }
        });
    }

    private static boolean isOpening(AccessEndpoint endpoint) {
        return endpoint.path().endsWith("/identity/openings/{number}");
    }

    @Test
    void originals_are_for_the_custodian_alone() {
        for (String original : planted.originals()) {
            Answer read = planted.get(AccessColumn.CUSTODIAN, "/originals/" + original);
            assertThat(PlantedDenunciation.ORIGINALS.foundIn(read.text())).as(read.text()).isNotEmpty();
            for (AccessColumn column : AccessColumn.values()) {
                if (column != AccessColumn.CUSTODIAN) {
                    Answer answer = planted.get(column, "/originals/" + original);
                    assertThat(answer.status()).as(column.title()).isIn(401, 403, 404);
                    PlantedDenunciation.ORIGINALS.nothingIn(column.title(), answer);
                }
            }
        }
    }

    @Test
    void an_identity_is_opened_by_two_and_answered_to_them_alone() {
        Answer asked = planted.post(AccessColumn.CUSTODIAN, "/identity/openings", "{\"reason\": \"Xác minh\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String opening = "/identity/openings/" + asked.at("/opening");
        assertThat(planted.get(AccessColumn.CUSTODIAN, opening).status()).isEqualTo(409);
        assertThat(planted.post(AccessColumn.CUSTODIAN, opening + "/approval", "{}").status()).isIn(403, 409, 422);
        assertThat(planted.get(AccessColumn.CUSTODIAN, opening).status()).isEqualTo(409);
        for (AccessColumn column : AccessColumn.values()) {
            if (column.unit != AccessCases.OWN || column == AccessColumn.HANDLER) {
                assertThat(planted.post(column, opening + "/approval", "{}").status()).as(column.title())
                        .isIn(401, 403, 404);
            }
        }
        assertThat(planted.post(AccessColumn.HEAD, opening + "/approval", "{}").status()).isEqualTo(200);
        for (AccessColumn column : AccessColumn.values()) {
            Answer answer = planted.get(column, opening);
            if (column == AccessColumn.HEAD || column == AccessColumn.CUSTODIAN) {
                assertThat(PlantedDenunciation.IDENTITY.foundIn(answer.text())).as(answer.text()).hasSize(5);
            } else {
                assertThat(answer.status()).as(column.title()).isGreaterThanOrEqualTo(400);
                PlantedDenunciation.IDENTITY.nothingIn(column.title(), answer);
            }
        }
        assertThat(stream()).contains("identity.opening-requested", "identity.opening-approved", "identity.opened",
                "identity.original-read");
    }

    /** The whole history of the case, as an auditor reads it. */
    private static String stream() {
        return world.caller(AccessColumn.AUDITOR)
                .get("/api/v1/audit/streams/" + planted.target().id() + "/events?limit=200")
                .text();
    }

    @Test
    void who_supervises_sees_neither_words_nor_the_denounced() {
        for (Read read : everythingRead()) {
            if (read.column() == AccessColumn.SUPERVISOR || read.column() == AccessColumn.AUDITOR) {
                PlantedDenunciation.WORDS.nothingIn(read.who(), read.answer());
            }
        }
    }

    @Test
    void for_an_outsider_a_denunciation_is_like_one_that_never_was() {
        likeOneThatNeverWas(AccessEndpoint::isAboutOneCase);
    }

    private static void likeOneThatNeverWas(Predicate<AccessEndpoint> which) {
        AccessCases.Target none = world.cases().draw(CaseKind.DENUNCIATION);
        List<Read> there = read(planted.target(), which, OUTSIDERS);
        assertThat(there)
                .allSatisfy(read -> assertThat(read.answer().status()).as(read.who()).isGreaterThanOrEqualTo(400));
        assertThat(shapes(there, planted.target())).isEqualTo(shapes(read(none, which, OUTSIDERS), none));
    }

    /** In orders about something else: to ask for its protection, to report a violation from it, to link a petition with it. */
    @Test
    void to_name_it_in_an_order_is_like_naming_one_that_never_was() {
        AccessCases.Target none = world.cases().draw(CaseKind.DENUNCIATION);
        Map<String, String> naming = Map.of("/api/v1/protections", """
                {"denunciation": "%s", "form": "WRITTEN", "persons": [{"of": "DENOUNCER", "offSystem": "A-7"}],
                 "bases": ["JOB_IN_DANGER"]}""", "/api/v1/violations", """
                {"source": "CASE", "sourceCase": "%s", "kind": "FORGED_VOTE", "from": "2026-06-20",
                 "violator": "so-noi-vu", "subject": "Bỏ phiếu", "content": "Phiếu giả"}""",
                "/api/v1/cases/" + world.cases().other().id() + "/links", """
                        {"other": "%s", "link": "RELATED"}""");
        naming.forEach((address, body) -> {
            for (AccessColumn column : OUTSIDERS) {
                Caller caller = world.caller(column);
                Answer there = caller.post(address, body.formatted(planted.target().id()));
                assertThat(there.status()).as("%s as %s", address, column.title()).isBetween(400, 499);
                assertThat(shape(there, planted.target())).as("%s as %s", address, column.title())
                        .isEqualTo(shape(caller.post(address, body.formatted(none.id())), none));
            }
        });
    }

    @Test
    void one_denunciation_more_changes_nothing_that_an_outsider_sees() {
        Map<String, String> before = seenByOutsiders();
        PlantedDenunciation.onPaper(world, PlantedDenunciation.Sending.AS_IT_IS);
        assertThat(seenByOutsiders()).isEqualTo(before);
    }

    private static Map<String, String> seenByOutsiders() {
        return shapes(read(planted.target(),
                endpoint -> !endpoint.isWrite() && !endpoint.isAboutOneCase() && !endpoint.path().contains("/audit/"),
                OUTSIDERS), planted.target());
    }

    private static Map<String, String> shapes(List<Read> reads, AccessCases.Target target) {
        var shapes = new TreeMap<String, String>();
        reads.forEach(read -> shapes.put(read.who(), shape(read.answer(), target)));
        return shapes;
    }

    /** What was asked for stands in some answers, and is another one each time. */
    private static String shape(Answer answer, AccessCases.Target target) {
        return sight(answer).replace(target.id(), "ID").replace(target.code().value(), "CODE");
    }

    /**
     * All that can be seen of an answer but the time of day, whether the connection has served its
     * hundred requests, and how far the log is: that positions tell how much is written is in the threat model.
     */
    private static String sight(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "connection"));
        headers.computeIfPresent("position", (_, _) -> List.of("POSITION"));
        // The head of a stream may be sent before the security filter has added all of its own to it.
        if (headers.getOrDefault("content-type", List.of()).toString().contains("text/event-stream")) {
            headers.keySet().retainAll(Set.of("content-type"));
        }
        // A position that has one digit more makes an answer longer; what stands in it is compared itself.
        headers.computeIfPresent("content-length",
                (_, length) -> length.equals(lengthOf(answer)) ? List.of("LENGTH") : length);
        return (answer.status() + " " + headers + " " + answer.text())
                .replaceAll("\"(position|head)\":\\d+", "\"$1\":POSITION")
                .replaceAll("\"part\":[0-9.E-]+", "\"part\":OF_THE_LOG")
                .replaceAll("\"at\":\"[^\"]*\"", "\"at\":NOW")
                .replaceAll("asOfPosition=\\d+", "asOfPosition=POSITION")
                .replaceAll("asOf=[^&\"]+", "asOf=NOW");
    }

    private static List<String> lengthOf(Answer answer) {
        return List.of(Integer.toString(answer.text().getBytes(StandardCharsets.UTF_8).length));
    }

    /** What tells how far every view is would tell anybody when somebody writes. */
    @Test
    void health_tells_positions_to_administrators_alone() {
        for (AccessColumn column : AccessColumn.values()) {
            String health = world.caller(column).get("/actuator/health").text();
            assertThat(health).as(column.title()).contains("\"status\":\"UP\"");
            assertThat(health.contains("position")).as(column.title()).isEqualTo(column == AccessColumn.ADMINISTRATOR);
        }
    }

    /** Whoever takes the letter in is answered with it, once; from then on the denouncer alone has it. */
    @Test
    void the_receipt_is_kept_nowhere() throws IOException {
        for (PlantedDenunciation denunciation : List.of(planted, online)) {
            LeakSearch receipt = receiptOf(denunciation);
            assertThat(TOLD_TO_INSIDERS).hasEntrySatisfying(new Condition<>(act -> act.endsWith("entry"), "the entry"),
                    new Condition<>(answer -> !receipt.foundIn(answer.text()).isEmpty(), "answered with the receipt"));
            TOLD_TO_INSIDERS.forEach((act, answer) -> {
                if (!act.endsWith(PlantedDenunciation.ENTRY)) {
                    receipt.nothingIn(act, answer);
                }
            });
            nothingAtRest(receipt);
        }
        everythingRead().forEach(read -> {
            receiptOf(planted).nothingIn(read.who(), read.answer());
            receiptOf(online).nothingIn(read.who(), read.answer());
        });
    }

    private static LeakSearch receiptOf(PlantedDenunciation denunciation) {
        return new LeakSearch(denunciation.receipt(), denunciation.receipt().replace("-", ""));
    }

    @Test
    void nothing_planted_lies_open_in_the_database_or_on_the_disk() throws IOException {
        nothingAtRest(PlantedDenunciation.IDENTITY, PlantedDenunciation.ORIGINALS, PlantedDenunciation.WORDS);
    }

    private static void nothingAtRest(LeakSearch... planted) throws IOException {
        var clear = new LeakSearch(AccessCases.OWN);
        boolean found = false;
        MongoDatabase database = standalone.context().getBean(MongoDatabase.class);
        List<String> collections = database.listCollectionNames().into(new ArrayList<>());
        assertThat(collections).contains("event_log", "sealed_pieces", "identity_keys", "views");
        for (String collection : collections) {
            for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class).find()) {
                byte[] bytes = new byte[document.getByteBuffer().remaining()];
                document.getByteBuffer().get(bytes);
                for (LeakSearch search : planted) {
                    search.nothingIn(collection, bytes);
                }
                found |= !clear.foundIn(bytes).isEmpty();
            }
        }
        assertThat(found).as("what lies open is found").isTrue();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (LeakSearch search : planted) {
                    search.nothingIn(file.getFileName().toString(), bytes);
                }
            }
        }
    }

    @Test
    void nor_after_everything_was_built_anew() throws IOException {
        Caller administrator = world.caller(AccessColumn.ADMINISTRATOR);
        Answer ordered = administrator.post("/api/v1/views/rebuild", "{}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !administrator.get("/api/v1/views").text().contains("BUILDING"));
        standalone.close();
        standalone = start();
        world = new AccessWorld(standalone);
        planted = PlantedDenunciation.again(world, planted);
        online = PlantedDenunciation.again(world, online);
        everythingRead = null;
        nobody_gets_a_word_that_was_not_cleared();
        who_supervises_sees_neither_words_nor_the_denounced();
        nothing_planted_lies_open_in_the_database_or_on_the_disk();
        likeOneThatNeverWas(endpoint -> endpoint.isAboutOneCase() && !endpoint.isWrite());
    }

    /** First the first of its writes is refused, then the second, until all were; only then it is carried out. */
    @Test
    void nor_when_an_act_fails_half_way() throws IOException {
        var failed = new TreeMap<String, Integer>();
        PlantedDenunciation.Sending failing = (what, caller, request) -> {
            for (int passing = 0;; passing++) {
                way.harm(Stream.concat(Collections.nCopies(passing, Fault.NONE).stream(),
                        Stream.of(Fault.writeRefused(REFUSED))).toArray(Fault[]::new));
                Answer answer = caller.send(request);
                way.spare();
                if (answer.status() < 400) {
                    return answer;
                }
                PlantedDenunciation.IDENTITY.nothingIn(what, answer);
                PlantedDenunciation.ORIGINALS.nothingIn(what, answer);
                PlantedDenunciation.WORDS.nothingIn(what, answer);
                assertThat(failed.merge(what, 1, Integer::sum)).as("%s: %s", what, answer.text()).isLessThan(10);
            }
        };
        PlantedDenunciation.onPaper(world, failing).lives(failing);
        PlantedDenunciation.online(world, failing).lives(failing);
        assertThat(failed).containsKeys(PlantedDenunciation.ENTRY, "/originals", "/notes", "/identity/openings")
                .hasSizeGreaterThan(15);
        nothing_planted_lies_open_in_the_database_or_on_the_disk();
    }

    @Test
    void machines_say_nothing(CapturedOutput output) {
        LoggerFactory.getLogger("vn.danbiet.command").debug("Here speaks a machine");
        assertThat(output.getAll()).contains("Here speaks a machine");
        machines_have_said_nothing(output);
    }

    /** Whatever was done and asked for. */
    @AfterEach
    void machines_have_said_nothing(CapturedOutput output) {
        byte[] printed = output.getAll().getBytes(UTF_8);
        var measured = new ArrayList<String>();
        standalone.context().getBean(MeterRegistry.class).forEachMeter(meter -> measured.add(meter.getId().toString()));
        assertThat(measured).isNotEmpty();
        Answer export = world.caller(AccessColumn.AUDITOR).get("/api/v1/audit/export");
        assertThat(export.text()).contains("denunciation.received", planted.target().id());
        for (LeakSearch search : List.of(PlantedDenunciation.IDENTITY, PlantedDenunciation.ORIGINALS,
                PlantedDenunciation.WORDS, receiptOf(planted), receiptOf(online))) {
            search.nothingIn("printed", printed);
            search.nothingIn("measured", measured.toString().getBytes(UTF_8));
            search.nothingIn("exported", export);
        }
    }

    @Test
    void a_refused_order_repeats_nothing_of_it() {
        for (String body : List.of("{\"text\": \"Wombatia\", \"more\": 1}", "{\"text\": {\"Wombatia\": 2}}",
                "{\"text\": \"Wombatia", "{\"text\": \"Wombatia \\u0000\"}", "Wombatia", "[\"Wombatia\"]",
                "{\"occurredAt\": \"Wombatia\", \"text\": \"Quokkana\"}")) {
            for (String act : List.of("/originals", "/identity/openings", "/originals/no-such-original/clearing")) {
                for (AccessColumn column : List.of(AccessColumn.HANDLER, AccessColumn.CUSTODIAN)) {
                    Answer answer = planted.post(column, act, body);
                    assertThat(answer.status()).as("%s %s: %s", act, body, answer.text()).isBetween(400, 499);
                    PlantedDenunciation.IDENTITY.nothingIn(act + " " + body, answer);
                }
            }
        }
    }

    @Test
    void a_wrong_receipt_is_answered_like_none() {
        String wrong = world.cases().draw(CaseKind.DENUNCIATION).receipt().value();
        endpoints(endpoint -> endpoint.path().startsWith("/public/v1/denunciations/mine")).forEach(endpoint -> {
            for (String body : List.of(AccessRequests.body(endpoint), "{}", "[")) {
                Answer answer = withReceipt(endpoint, wrong, body);
                assertThat(sight(answer)).as("%s %s", endpoint.title(), body)
                        .isEqualTo(sight(withReceipt(endpoint, "no receipt at all", body)))
                        .isEqualTo(sight(withReceipt(endpoint, null, body)));
            }
            assertThat(withReceipt(endpoint, wrong, AccessRequests.body(endpoint)).status()).as(endpoint.title())
                    .isEqualTo(404);
        });
    }

    private static Answer withReceipt(AccessEndpoint endpoint, @Nullable String receipt, String body) {
        HttpRequest.Builder request = world.caller(AccessColumn.ANYBODY)
                .request(endpoint.path().replace("{protection}", NO_CASE).replaceAll("\\{[^}]*}", "1"))
                .header("Content-Type", "application/json");
        if (receipt != null) {
            request.header(DenouncerReceipts.HEADER, receipt);
        }
        return world.caller(AccessColumn.ANYBODY)
                .send(endpoint.isWrite() ? request.POST(BodyPublishers.ofString(body)) : request.GET());
    }
}
