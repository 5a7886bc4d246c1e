package vn.danbiet.standalone;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionerReplied;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.standalone.issuer.DemoClient;

/** What is personal is nowhere in the database in clear, and nowhere at all once it was forgotten. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ForgettingScenarioTest {
    /** Words that occur nowhere else: of persons, and of what they wrote in each of their ways. */
    private static final List<String> PERSONAL = List.of("Wombatia", "0987000321", "Quokkana", "001199000777",
            "Axolotla", "Narwhalo", "Marmotine", "Capybara", "Pangolina", "Tarsierus", "Okapinho");

    private static final String FORGETTING = """
            {"ground": "REQUESTED_BY_THE_PERSON", "citation": "Đơn ngày 02/11/2026"}""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path data;

    private Caller officer;
    private Caller head;

    @Test
    void what_is_personal_is_sealed_everywhere_and_gone_for_good_when_it_is_forgotten(CapturedOutput output)
            throws Exception {
        String online;
        Answer receipt;
        Answer letter;
        List<String> parts;
        List<String> hashes;
        try (var standalone = RunningStandalone.on(data)) {
            start(standalone);
            receipt = online(standalone.anybody());
            online = "/api/v1/petitions/" + receipt.id();
            letter = letter();
            Answer split = done(officer, petition(letter) + "/split", """
                    {"parts": [{"kind": "PETITION", "subject": "Điện", "content": "Mất điện Pangolina"},
                               {"kind": "PETITION", "subject": "Nước", "content": "Mất nước Tarsierus"},
                               {"kind": "COMPLAINT", "subject": "Phạt", "content": "Bị phạt oan Okapinho"}]}""");
            parts = List.of(split.at("/parts/0/id"), split.at("/parts/1/id"));
            done(officer, "/api/v1/petitions/" + parts.getFirst() + "/withdrawal", "{\"reason\": \"Marmotine\"}");
            putAside(standalone);

            nothingPersonalIn(standalone);
            assertThat(read(online).text()).contains("Wombatia", "0987000321", "Axolotla", "Narwhalo");

            // A letter is forgotten with its parts, when all have ended, and at the letter.
            refused(petition(letter), "petition.parts-are-still-open");
            refused("/api/v1/petitions/" + parts.getFirst(), "petition.part-is-forgotten-with-its-letter");
            done(officer, "/api/v1/petitions/" + parts.getLast() + "/withdrawal", "{}");
            hashes = hashes(standalone);
            try (BlockingStream<TrackedEventMessage<?>> news = tail(standalone)) {
                done(head, petition(letter) + "/forgetting", FORGETTING);
                assertThat(forgotten(news, 3)).containsExactly(letter.id(), parts.getFirst(), parts.getLast());
            }
            done(head, online + "/forgetting", FORGETTING, "Idempotency-Key", "once");
            Answer again = done(head, online + "/forgetting", FORGETTING, "Idempotency-Key", "once");
            assertThat(again.position()).isEqualTo(standalone.head());
            refused(online, "letter.already-forgotten");

            keysAreDestroyed(standalone);
            everythingIsForgotten(standalone, receipt, letter, parts);
            assertThat(hashes(standalone)).startsWith(hashes.toArray(String[]::new));
            builtAnew(standalone);
        }
        // Started again, nothing is left in memory; the views were built anew from the log.
        try (var standalone = RunningStandalone.on(data)) {
            start(standalone);
            everythingIsForgotten(standalone, receipt, letter, parts);
            nothingPersonalIn(standalone);
            assertThat(hashes(standalone)).startsWith(hashes.toArray(String[]::new));
        }
        assertThat(output.getAll()).doesNotContain(PERSONAL);
    }

    /** The one way in which a key comes back. */
    @Test
    void keys_that_a_backup_has_brought_back_are_destroyed_again_by_following_the_log_anew() {
        List<BsonDocument> backup;
        Answer letter;
        try (var standalone = RunningStandalone.on(data)) {
            start(standalone);
            letter = letter();
            backup = keys(standalone).find(exists("key")).into(new ArrayList<>());
            done(officer, petition(letter) + "/withdrawal", "{}");
            done(head, petition(letter) + "/forgetting", FORGETTING);
            keysAreDestroyed(standalone);
            keys(standalone).deleteMany(new BsonDocument());
            keys(standalone).insertMany(backup);
        }
        try (var standalone = RunningStandalone.on(data, "--danbiet.forget-again=true")) {
            keysAreDestroyed(standalone);
            start(standalone);
            assertThat(read(petition(letter)).text()).doesNotContain(PERSONAL);
        }
    }

    private void start(RunningStandalone standalone) {
        officer = standalone.anybody().as(DemoClient.OFFICER_A);
        head = standalone.anybody().as(DemoClient.HEAD_A);
    }

    /** A petition sent in online lives its whole life. */
    private Answer online(Caller petitioner) {
        Answer receipt = petitioner.post("/public/v1/petitions", """
                {"unit": "xa-binh-luc", "subject": "Chuyện cầu phao", "content": "Cầu phao gãy ở bến Axolotla.",
                 "petitioners": [{"name": "Lò Thị Wombatia", "phone": "0987000321", "address": "Bản Quokkana",
                                  "identityNumber": "001199000777"}]}""");
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        String petition = "/api/v1/petitions/" + receipt.id();
        String own = "/public/v1/petitions/" + receipt.at("/receiptCode");
        done(officer, petition + "/classification", "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
        done(head, petition + "/acceptance", "{}");
        done(head, petition + "/assignment", "{\"officer\": \"officer-a\"}");
        done(officer, petition + "/questions", "{\"text\": \"Bến nào?\"}");
        String key = receipt.at("/petitionerKey");
        done(petitioner, own + "/replies", "{\"text\": \"Bến trên, gần nhà Capybara.\"}", "Petitioner-Key", key);
        done(head, petition + "/answer", "{\"text\": \"Đã bắc lại.\"}");
        done(head, petition + "/publication", "{\"text\": \"Đã bắc lại cầu.\"}");
        done(petitioner, own + "/rating", "{\"score\": 5, \"comment\": \"Cảm ơn anh Narwhalo\"}", "Petitioner-Key",
                key);
        done(officer, petition + "/closure", "{}");
        return receipt;
    }

    private Answer letter() {
        Answer letter = officer.post("/api/v1/petitions", """
                {"channel": "POST", "signed": true, "subject": "Chuyện điện nước", "content": "Điện nước Axolotla",
                 "petitioners": [{"name": "Lò Văn Wombatia", "address": "Bản Quokkana"},
                                 {"name": "Lò Văn Capybara", "address": "Bản Quokkana"}]}""");
        assertThat(letter.status()).as(letter.text()).isEqualTo(201);
        return letter;
    }

    /** An event that no view can digest lies aside in the database, for as long as it takes. */
    private static void putAside(RunningStandalone standalone) {
        var subject = new DataSubject(standalone.context().getBean(SubjectKeys.class).draw());
        var nobody = PetitionId.of(ReceiptCode.draw(new SplittableRandom(99)));
        standalone.context()
                .getBean(EmbeddedEventStore.class)
                .publish(new GenericDomainEventMessage<>("petition", nobody.value(), 0,
                        new PetitionerReplied(nobody, Instant.EPOCH, Personal.of(subject, "Marmotine")),
                        Map.of("commandId", "put-aside")));
        await().untilAsserted(
                () -> assertThat(database(standalone).getCollection("dead_letters").countDocuments()).isEqualTo(5));
    }

    private static void nothingPersonalIn(RunningStandalone standalone) {
        MongoDatabase database = database(standalone);
        List<String> collections = database.listCollectionNames().into(new ArrayList<>());
        assertThat(collections).contains("event_log", "subject_keys", "views", "tokens", "dead_letters")
                .anyMatch(name -> name.matches("petitions\\.g\\d+"))
                .anyMatch(name -> name.matches("timelines\\.g\\d+"));
        boolean subjectSeen = false;
        for (String collection : collections) {
            for (RawBsonDocument document : database.getCollection(collection, RawBsonDocument.class).find()) {
                String bytes = StandardCharsets.UTF_8.decode(document.getByteBuffer().asNIO())
                        .toString()
                        .toLowerCase(Locale.ROOT);
                assertThat(PERSONAL).as(collection).noneMatch(word -> bytes.contains(word.toLowerCase(Locale.ROOT)));
                subjectSeen |= bytes.contains("chuyện cầu phao");
            }
        }
        assertThat(subjectSeen).as("a word that is there is found").isTrue();
    }

    private void everythingIsForgotten(RunningStandalone standalone, Answer receipt, Answer letter,
            List<String> parts) {
        String atLeast = "?atLeast=" + standalone.head();
        Caller auditor = standalone.anybody().as(DemoClient.AUDITOR);
        List<String> cases = Stream.concat(Stream.of(receipt.id(), letter.id()), parts.stream()).toList();
        for (String id : cases) {
            Answer detail = officer.get("/api/v1/petitions/" + id + atLeast);
            assertThat(detail.at("/content/forgotten/ground")).as(detail.text()).isEqualTo("REQUESTED_BY_THE_PERSON");
            assertThat(detail.at("/content/forgotten/at")).isNotBlank();
            assertThat(detail.json().at("/personal/petitioners")).allSatisfy(
                    person -> assertThat(person.at("/forgotten/citation").asString()).isEqualTo("Đơn ngày 02/11/2026"));
            Answer audit = auditor.get("/api/v1/audit/streams/" + id + "/events");
            assertThat(audit.at("/items/0/facts/content/forgottenAtPosition")).isNotBlank();
            for (Answer answer : List.of(detail, audit, officer.get("/api/v1/cases/" + id + "/timeline" + atLeast))) {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).doesNotContain(PERSONAL);
            }
        }
        Answer own = standalone.anybody()
                .send(standalone.anybody()
                        .request("/public/v1/petitions/" + receipt.at("/receiptCode"))
                        .header("Petitioner-Key", receipt.at("/petitionerKey")));
        assertThat(own.at("/exchanges/0/reply/forgotten/ground")).isEqualTo("REQUESTED_BY_THE_PERSON");
        assertThat(own.text()).doesNotContain(PERSONAL);
        Answer open = standalone.anybody().get("/public/v1/timelines/" + receipt.at("/receiptCode"));
        assertThat(open.text()).contains("petition.petitioners-forgotten").doesNotContain(PERSONAL);
        for (String word : PERSONAL) {
            assertThat(officer.get("/api/v1/petitions?text=" + word).json().path("items")).as(word).isEmpty();
        }
        assertThat(officer.get("/api/v1/petitions?text=chuyen").json().path("items")).hasSize(2);
    }

    private static void keysAreDestroyed(RunningStandalone standalone) {
        List<String> forgotten = new ArrayList<>();
        try (Stream<LogDocument> documents = standalone.context().getBean(EventLog.class).readAfter(0)) {
            documents.flatMap(document -> document.events().stream())
                    .filter(event -> event.type().equals("petition.petitioners-forgotten"))
                    .flatMap(event -> JSON.readTree(event.payload()).path("forgotten").valueStream())
                    .forEach(subject -> forgotten.add(subject.asString()));
        }
        assertThat(forgotten).isNotEmpty();
        await().untilAsserted(
                () -> assertThat(keys(standalone).countDocuments(and(in("_id", forgotten), exists("key")))).isZero());
    }

    private static BlockingStream<TrackedEventMessage<?>> tail(RunningStandalone standalone) {
        LogTail tail = standalone.context().getBean(LogTail.class);
        return tail.openStream(tail.createHeadToken());
    }

    /** The cases of the next events that forget somebody. */
    private static List<String> forgotten(BlockingStream<TrackedEventMessage<?>> news, int count)
            throws InterruptedException {
        var cases = new ArrayList<String>();
        while (cases.size() < count) {
            assertThat(news.hasNextAvailable(30, TimeUnit.SECONDS)).as("news within 30 s").isTrue();
            if (news.nextAvailable().getPayload() instanceof PetitionersForgotten event) {
                cases.add(event.caseId());
            }
        }
        return cases;
    }

    private static List<String> hashes(RunningStandalone standalone) {
        try (Stream<LogDocument> documents = standalone.context().getBean(EventLog.class).readAfter(0)) {
            return documents.peek(document -> assertThat(document.hash()).isEqualTo(document.recomputedHash()))
                    .map(document -> document.hash().toString())
                    .toList();
        }
    }

    private static MongoDatabase database(RunningStandalone standalone) {
        return standalone.context().getBean(MongoDatabase.class);
    }

    private static MongoCollection<BsonDocument> keys(RunningStandalone standalone) {
        return database(standalone).getCollection("subject_keys", BsonDocument.class);
    }

    private static void builtAnew(RunningStandalone standalone) {
        Caller administrator = standalone.anybody().as(DemoClient.ADMINISTRATOR);
        Answer ordered = administrator.post("/api/v1/views/rebuild", "{}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !administrator.get("/api/v1/views").text().contains("BUILDING"));
    }

    private static String petition(Answer answer) {
        return "/api/v1/petitions/" + answer.id();
    }

    private Answer read(String petition) {
        return officer.get(petition);
    }

    private void refused(String petition, String rule) {
        assertThat(head.post(petition + "/forgetting", FORGETTING).at("/rule/id")).isEqualTo(rule);
    }

    private static Answer done(Caller caller, String path, String body, String... headers) {
        Answer answer = caller.post(path, body, headers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
