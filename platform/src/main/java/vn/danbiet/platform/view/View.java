package vn.danbiet.platform.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * A view: documents that follow from the log, one per case. The process that follows the log and the one that reads the
 * documents need not be the same.
 *
 * <p>
 * It can be built anew while it is read: each build is a {@link Generation} with a collection of its own, and one of them
 * is read. Readers ask for {@link #documents()} with each query, after they have asked how far the view is: what they get
 * has seen at least that, whichever generation took over in between.
 */
public final class View<D extends ViewDocument> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(80);

    /** Waiting is cheap for a caller, so there is a bound to how many may do it. */
    private static final int WAITING_ROOM = 200;

    /** A view that was never complete is worth waiting for when it is behind by no more than this. */
    private static final long SOON_COMPLETE = 20_000;

    /** For how long it may be taken for granted which generation is read. */
    private static final Duration TRUST = Duration.ofSeconds(5);

    /** How long a generation outlives its retirement: longer than anybody can be in the middle of reading it. */
    static final Duration GRACE = TRUST.plus(ViewStore.ATTEMPT).multipliedBy(4);

    private final ViewDefinition<D> definition;
    private final AxonSetup axon;
    private final EventLog log;
    private final Seal seal;
    private final ViewStore<D> store;
    private final Generations generations;
    private final SkippedEvents skipped;
    private final ViewBuilds<D> builds;
    private final AtomicReference<@Nullable Serving<D>> serving = new AtomicReference<>();
    private final Semaphore waitingRoom = new Semaphore(WAITING_ROOM);

    /** What is read, as of a look at the entry. */
    private record Serving<D extends ViewDocument>(Build<D> build, long lookedAt) {}

    private View(ViewDefinition<D> definition, MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
        this.definition = definition;
        this.axon = axon;
        this.log = log;
        this.seal = seal;
        this.store = new ViewStore<>(definition, database, axon, seal);
        this.generations = store.generations();
        this.skipped = store.skipped();
        this.builds = new ViewBuilds<>(this, generations);
    }

    /** Opens a view. It is built, and followed further, once {@link ViewRounds} look after it in this or another process. */
    public static <D extends ViewDocument> View<D> open(ViewDefinition<D> definition, MongoDatabase database,
            EventLog log, AxonSetup axon, Seal seal) {
        return new View<>(definition, database, log, axon, seal);
    }

    public String name() {
        return definition.name();
    }

    /** What makes it, for those who look at the past or check the present. */
    public ViewDefinition<D> definition() {
        return definition;
    }

    /**
     * To be read, never to be written by anything but the view itself. Not to be kept: ask again with each query.
     *
     * @throws RuntimeException a problem for the caller, while the view has never been complete
     */
    public MongoCollection<D> documents() {
        return serving().documents();
    }

    /** The number of the generation that is read. What one has not digested, another may have. */
    public int generation() {
        return serving().number();
    }

    /** Whether all that it has seen is in it: no event is put aside, to be told of its case only later. */
    public boolean isWhole() {
        return !axon.hasPutAside(serving().name());
    }

    /** Whether the view is behind with this case for good, or for now, for an event that it could not digest. */
    public boolean hasPutAside(String caseId) {
        return serving().putAside().contains(caseId) || skipped.contains(caseId);
    }

    /** What was put aside, and what can be done about it. */
    public PutAside<D> putAside() {
        return new PutAside<>(this, axon);
    }

    /**
     * Waits until the view has seen a position, for a bounded time.
     *
     * @return the position that it has seen; ask before you read, then what you read is at least that
     */
    public long await(AtLeast atLeast) {
        long wanted = atLeast.position();
        OptionalLong position = seen();
        if (position.isPresent() && position.getAsLong() >= wanted) {
            return position.getAsLong();
        }
        long head = log.headPosition();
        atLeast.checkAgainst(head);
        if (position.isEmpty() && head - newestPosition() > SOON_COMPLETE) {
            throw beingBuilt();
        }
        return await(wanted).orElseThrow(() -> position.isEmpty() ? beingBuilt() : behind());
    }

    /**
     * The position that the view has seen.
     *
     * @throws RuntimeException a problem for the caller, while the view has never been complete
     */
    public long position() {
        return seen().orElseThrow(this::beingBuilt);
    }

    /** Whether the view sees a position within a bounded time, for those who go on all the same. */
    public boolean hasSeen(long position) {
        return await(position).isPresent();
    }

    private OptionalLong await(long wanted) {
        if (!waitingRoom.tryAcquire()) {
            return OptionalLong.empty();
        }
        try {
            long begin = System.nanoTime();
            OptionalLong position = seen();
            for (Duration pause = FIRST_PAUSE; position.isEmpty()
                    || position.getAsLong() < wanted; pause = longer(pause)) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    return OptionalLong.empty();
                }
                Thread.sleep(pause);
                position = seen();
            }
            return position;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } finally {
            waitingRoom.release();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** Looks which generation is read and how far it is, in one question. */
    private OptionalLong seen() {
        long lookedAt = System.nanoTime();
        Optional<Generation> read = generations.find().flatMap(entry -> entry.serving(definition.version()));
        if (read.isEmpty()) {
            return OptionalLong.empty();
        }
        var looked = new Serving<>(store.build(read.get().number()), lookedAt);
        serving.accumulateAndGet(looked, View::newer);
        return OptionalLong.of(read.get().position());
    }

    /** Numbers only go up; somebody who looked earlier may come later. */
    private static <D extends ViewDocument> Serving<D> newer(@Nullable Serving<D> one, @Nullable Serving<D> other) {
        if (one == null || other == null) {
            return one == null ? Objects.requireNonNull(other) : one;
        }
        int order = Integer.compare(one.build.number(), other.build.number());
        return order > 0 || order == 0 && one.lookedAt - other.lookedAt > 0 ? one : other;
    }

    Build<D> serving() {
        Serving<D> now = serving.get();
        if (now == null || System.nanoTime() - now.lookedAt > TRUST.toNanos()) {
            position();
            now = serving.get();
        }
        if (now == null) {
            throw beingBuilt();
        }
        return now.build;
    }

    Run<D> run(int number) {
        Build<D> build = store.build(number);
        store.createIndexes(build);
        var run = new Run<>(build, definition.fold(), seal, axon, builds);
        run.follower().start();
        return run;
    }

    ViewStore<D> store() {
        return store;
    }

    ViewBuilds<D> builds() {
        return builds;
    }

    SkippedEvents skipped() {
        return skipped;
    }

    long head() {
        return log.headPosition();
    }

    /** How it stands, whether it can be read or not. */
    public ViewStatus status() {
        Optional<ViewEntry> entry = generations.find();
        return ViewStatus.of(definition.name(), definition.version(), entry.orElse(null),
                entry.flatMap(one -> one.serving(definition.version()))
                        .map(one -> store.build(one.number()).putAside().size())
                        .orElse(0L),
                skipped.count());
    }

    /**
     * Begins to build it anew, beside what is read.
     *
     * @param order a name for the order: the same one does not begin another build
     * @return nothing when another one is being built already
     */
    public Optional<Generation> rebuild(String by, @Nullable String order, Instant now) {
        return builds.rebuild(by, order, now);
    }

    /**
     * Gives up what is being built; what is read stays as it is.
     *
     * @return nothing when none is being built, or when there is nothing else to be read
     */
    public Optional<Generation> abort(Instant now) {
        return builds.abort(now);
    }

    private long newestPosition() {
        return generations.find()
                .flatMap(entry -> entry.building(definition.version()))
                .map(Generation::position)
                .orElse(0L);
    }

    private static RuntimeException behind() {
        return new Problem(ProblemType.VIEW_BEHIND,
                "Dữ liệu chưa cập nhật đến vị trí atLeast; hãy thử lại sau giây lát, hoặc bỏ atLeast.",
                "The view has not reached atLeast yet; try again in a moment, or leave atLeast out.").asException();
    }

    private RuntimeException beingBuilt() {
        return new Problem(ProblemType.VIEW_BEING_BUILT,
                Phrase.of("Bảng dữ liệu %s đang được dựng lại: đã đến vị trí %d trên %d; hãy thử lại sau.",
                        "The view %s is being built: it is at position %d of %d; try again later.", name(),
                        newestPosition(), log.headPosition()))
                .asException();
    }
}
