package vn.danbiet.command.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.casefile.CaseCommand.MarkTerms;
import vn.danbiet.command.casefile.OpenCase;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.law.Days;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.platform.view.ViewRounds;

/** Received on Friday 20 November 2026, so that the notice is due on 4 December. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlarmTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-20T02:30:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final String[] ALL_MARKS = {"petition.received", "term.armed", "term.warned", "term.fell-due",
            "term.breached"};

    @TempDir
    Path folder;

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MovableClock clock = new MovableClock(RECEIVED);
    private Path masterKey;

    @BeforeEach
    void createKey() {
        masterKey = folder.resolve("master-key.json");
        MasterKey.create(masterKey);
        MasterKey.create(folder.resolve("identity-master-key.json"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Node node() {
        return Node.on(server, masterKey, clock);
    }

    @Test
    void a_term_is_marked_when_its_days_come_and_each_mark_is_made_once() {
        try (Node node = node()) {
            String id = node.receive();
            node.rounds().runAll();
            assertThat(node.history(id)).containsExactly("petition.received", "term.armed");
            clock.moveTo(Days.startOf(DUE));
            node.rounds().runAll();
            assertThat(node.history(id)).containsExactly("petition.received", "term.armed", "term.warned",
                    "term.fell-due");
            clock.moveTo(Days.endOf(DUE));
            node.rounds().runAll();
            assertThat(node.history(id)).containsExactly(ALL_MARKS);
            clock.moveTo(Days.endOf(DUE.plusYears(1)));
            node.rounds().runAll();
            assertThat(node.history(id)).containsExactly(ALL_MARKS);
        }
    }

    /** A process that dies after it has written a mark and before the index of open cases has followed. */
    @Test
    void nothing_is_marked_again_by_an_index_that_does_not_know_of_the_mark_nor_after_a_restart() {
        String id;
        try (Node node = node()) {
            id = node.receive();
            node.rounds().runAll();
            node.bean("openCaseRounds", ViewRounds.class).stop();
            clock.moveTo(Days.endOf(DUE));
            node.rounds().runAll();
            assertThat(node.history(id)).containsExactly(ALL_MARKS);
            assertThat(node.bean(OpenCases.class).withMarksUntil(clock.instant()).map(OpenCase::id))
                    .as("what the index still takes for due")
                    .containsExactly(id);
            long end = node.bean(EventLog.class).headPosition();
            node.rounds().runAll();
            assertThat(node.bean(EventLog.class).headPosition()).isEqualTo(end);
        }
        try (Node node = node()) {
            node.rounds().runAll();
            assertThat(node.history(id)).containsExactly(ALL_MARKS);
            assertThat(node.bean(OpenCases.class).withMarksUntil(clock.instant())).isEmpty();
        }
    }

    /** Both have looked at what is due before either has done anything about it. */
    private static final class Rendezvous implements Round {
        private final Round round;
        private final CyclicBarrier bothHaveLooked;

        private Rendezvous(Round round, CyclicBarrier bothHaveLooked) {
            this.round = round;
            this.bothHaveLooked = bothHaveLooked;
        }

        @Override
        public String name() {
            return round.name();
        }

        @Override
        public Stream<DueOrder> due(Act now) {
            List<DueOrder> due = round.due(now).toList();
            try {
                bothHaveLooked.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return due.stream();
        }
    }

    private static Rounds rounds(Node node, Round... rounds) {
        var made = new Rounds(List.of(rounds), node.bean(CommandDesk.class), node.bean(Circumstances.class),
                node.bean(OpenCases.class), Duration.ZERO);
        made.start();
        return made;
    }

    @Test
    void two_nodes_that_find_the_same_due_do_not_do_it_twice() throws InterruptedException, ExecutionException {
        try (Node one = node(); Node other = node(); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> ids = Stream.generate(one::receive).limit(20).toList();
            clock.moveTo(Days.endOf(DUE));
            var bothHaveLooked = new CyclicBarrier(2);
            List<Future<?>> going = Stream.of(one, other)
                    .map(node -> rounds(node, new Rendezvous(node.bean(Alarm.class), bothHaveLooked)))
                    .<Future<?>>map(rounds -> threads.submit(rounds::runAll))
                    .toList();
            for (Future<?> each : going) {
                each.get();
            }
            assertThat(ids).allSatisfy(id -> assertThat(one.history(id)).containsExactly(ALL_MARKS));
        }
    }

    @Test
    void a_case_that_fails_holds_up_no_other_and_is_reported() {
        try (Node node = node()) {
            String id = node.receive();
            clock.moveTo(Days.endOf(DUE));
            Round withOneThatFails = new Round() {
                @Override
                public String name() {
                    return "with-one-that-fails";
                }

                @Override
                public Stream<DueOrder> due(Act now) {
                    return Stream.concat(Stream.of(new DueOrder("no-such-case", new MarkTerms("no-such-case", now))),
                            node.bean(Alarm.class).due(now));
                }
            };
            Rounds rounds = rounds(node, withOneThatFails);
            rounds.runAll();
            assertThat(node.history(id)).containsExactly(ALL_MARKS);
            assertThat(rounds.failing()).containsEntry("with-one-that-fails", 1);
        }
    }
}
