package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.standalone.issuer.DemoClient;

/**
 * The real process is killed again and again, while people write and all views are built anew, and started again on what is
 * left.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int WRITERS = 6;

    @TempDir
    Path data;

    /** What the clients know: an order by its key, and the answer if there was one. */
    private final Map<String, Order> orders = new ConcurrentHashMap<>();

    private final Map<String, Answer> acknowledged = new ConcurrentHashMap<>();

    private record Order(String path, String body) {
        Answer give(Caller officer, String key) {
            return officer.post(path, body, "Idempotency-Key", key);
        }
    }

    @Test
    void what_was_acknowledged_is_there_once_and_what_was_not_can_be_sent_again() throws Exception {
        int rounds = Integer.getInteger("danbiet.kill.rounds", 2);
        long seed = Long.getLong("danbiet.kill.seed", System.nanoTime());
        System.out.println("KillTest: -Ddanbiet.kill.rounds=" + rounds + " -Ddanbiet.kill.seed=" + seed);
        var random = new SplittableRandom(seed);
        for (int round = 0; round < rounds; round++) {
            try (ChildProcess process = start()) {
                checkAcknowledged(process.anybody());
                sendAgain(process.anybody());
                writeUntilKilled(process, round, random.nextInt(10, 80));
            }
        }
        try (ChildProcess process = start()) {
            checkAcknowledged(process.anybody());
            sendAgain(process.anybody());
            checkWhole(process.anybody());
            checkThatViewsAreAsBuiltAnew(process.anybody());
            assertThat(process.stop()).as("exit code of a clean stop (128 + SIGTERM)").isEqualTo(143);
        }
    }

    private ChildProcess start() throws IOException {
        return ChildProcess.start(StandaloneApplication.class, ChildProcess.classPathWithout(),
                "--danbiet.data=" + data);
    }

    /** Each writer registers petitions and classifies them, as fast as it can. */
    private void writeUntilKilled(ChildProcess process, int round, int acknowledgements) throws Exception {
        Caller officer = process.anybody().as(DemoClient.OFFICER_A);
        orderRebuild(process.anybody().as(DemoClient.ADMINISTRATOR));
        var enough = new CountDownLatch(acknowledgements);
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(officer, round + "-" + writer, enough)))
                    .toList();
            assertThat(enough.await(2, TimeUnit.MINUTES)).as("enough acknowledgements in time").isTrue();
            process.kill();
            for (Future<?> writer : all) {
                writer.get();
            }
        }
    }

    private void write(Caller officer, String name, CountDownLatch enough) {
        try {
            for (int i = 0;; i++) {
                String key = name + "-" + i;
                Answer receipt = give(officer, key, new Order("/api/v1/petitions", """
                        {"channel": "COUNTER", "subject": "Đơn %s", "content": "Nội dung %s",
                         "petitioners": [{"name": "Đỗ Thị Yến", "phone": "0900 000 001"}]}""".formatted(key, key)),
                        enough);
                give(officer, key + "-classified", new Order("/api/v1/petitions/" + receipt.id() + "/classification",
                        "{\"direction\": \"OWN\", \"field\": \"OTHER\"}"), enough);
            }
        } catch (UncheckedIOException killed) {
            // What this test is about.
        }
    }

    private Answer give(Caller officer, String key, Order order, CountDownLatch enough) {
        orders.put(key, order);
        Answer answer = order.give(officer, key);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        acknowledged.put(key, answer);
        enough.countDown();
        return answer;
    }

    /** Every acknowledged order is in the log, at the position and version that its sender was told. */
    private void checkAcknowledged(Caller anybody) {
        Caller auditor = anybody.as(DemoClient.AUDITOR);
        Set<Long> positions = new HashSet<>();
        acknowledged.forEach((key, answer) -> {
            var events = auditor.get("/api/v1/audit/streams/" + answer.id() + "/events").json().path("items");
            assertThat(StreamSupport.stream(events.spliterator(), false)
                    .filter(event -> event.path("position").asLong() == answer.position())
                    .filter(event -> event.path("version").asLong() == answer.json().path("version").asLong())).as(key)
                    .hasSize(1);
            assertThat(positions.add(answer.position())).isTrue();
        });
    }

    /** What was not acknowledged may or may not have been carried out; sent again it is, once. */
    private void sendAgain(Caller anybody) {
        Caller officer = anybody.as(DemoClient.OFFICER_A);
        orders.forEach((key, order) -> {
            Answer again = order.give(officer, key);
            assertThat(again.status()).as(again.text()).isBetween(200, 201);
            Answer before = acknowledged.putIfAbsent(key, again);
            if (before != null) {
                assertThat(again.text()).isEqualTo(before.text());
            }
        });
    }

    /** A receipt is one fact, the term that it starts another. */
    private static Stream<Long> positions(Answer answer) {
        return answer.at("/receiptCode").isEmpty()
                ? Stream.of(answer.position())
                : Stream.of(answer.position() - 1, answer.position());
    }

    /** After the organisation nothing is there but what was ordered, gapless, and the views show it all. */
    private void checkWhole(Caller anybody) {
        Caller officer = anybody.as(DemoClient.OFFICER_A);
        List<Long> positions = acknowledged.values().stream().flatMap(KillTest::positions).sorted().toList();
        assertThat(positions)
                .isEqualTo(LongStream.rangeClosed(positions.getFirst(), positions.getLast()).boxed().toList());
        Set<String> listed = new HashSet<>();
        for (Answer page : pages(officer, positions.getLast())) {
            page.json().path("items").forEach(item -> {
                assertThat(listed.add(item.path("id").asString())).isTrue();
            });
        }
        assertThat(listed).isEqualTo(Set.copyOf(acknowledged.values().stream().map(Answer::id).toList()));
        assertThat(anybody.get("/public/v1/timelines/" + List.copyOf(acknowledged.values())
                .stream()
                .map(answer -> answer.at("/receiptCode"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseThrow()).status()).isEqualTo(200);
    }

    private static List<Answer> pages(Caller officer, long atLeast) {
        List<Answer> pages = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = officer.get("/api/v1/petitions?limit=200&atLeast=" + atLeast + cursor);
            pages.add(page);
            cursor = page.at("/next").isEmpty() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());
        return pages;
    }

    private static void orderRebuild(Caller administrator) {
        Answer ordered = administrator.post("/api/v1/views/rebuild", "{}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
    }

    /** Whatever was interrupted when, people read what a build of the whole log in one go comes to. */
    private void checkThatViewsAreAsBuiltAnew(Caller anybody) {
        Caller administrator = anybody.as(DemoClient.ADMINISTRATOR);
        nothingIsBeingBuilt(administrator);
        List<String> before = shown(anybody);
        orderRebuild(administrator);
        nothingIsBeingBuilt(administrator);
        assertThat(shown(anybody)).isEqualTo(before);
    }

    private static void nothingIsBeingBuilt(Caller administrator) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !administrator.get("/api/v1/views").text().contains("\"BUILDING\""));
    }

    private List<String> shown(Caller anybody) {
        Caller officer = anybody.as(DemoClient.OFFICER_A);
        return Stream.concat(pages(officer, 0).stream().map(page -> page.json().path("items").toString()),
                acknowledged.values()
                        .stream()
                        .map(answer -> answer.at("/receiptCode"))
                        .filter(code -> !code.isEmpty())
                        .sorted()
                        .map(code -> anybody.get("/public/v1/timelines/" + code).text()))
                .toList();
    }
}
