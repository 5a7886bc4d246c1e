package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Days;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.View;

/**
 * Timelines as they happen. One follower looks at what has changed since the position it knows, and tells all readers:
 * how many there are makes no difference to the database, and none of them holds a thread.
 *
 * <p>
 * What is told is told at least once. An id is sent when all up to that position was told, so that whoever comes back
 * with it has missed nothing; what comes twice has the same {@code id} within.
 */
@Component
class LiveTimelines implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LiveTimelines.class);

    /** Readers at once; each is a connection and some kilobytes. */
    private static final int MOST_READERS = 1_000;

    /** Then they come back by themselves. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration LOOK = Duration.ofMillis(250);

    /** Proxies take a connection for dead on which nothing comes for a minute or so. */
    private static final int LOOKS_PER_HEARTBEAT = 60;

    /** Whoever missed more cases of a unit reads its timeline anew. */
    private static final int MOST_CAUGHT_UP = 100;

    private final View<TimelineDocument> view;
    private final PublicTimelines timelines;
    private final int mostOfOneAddress;
    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();
    private final Object places = new Object();
    private @Nullable ScheduledExecutorService follower;
    private @Nullable ExecutorService writers;
    private volatile boolean running;
    private long seen;
    private @Nullable LocalDate day;
    private int looks;

    /** @param mostOfOneAddress readers at once, so that nobody takes all places; behind an address may be a whole office */
    LiveTimelines(View<TimelineDocument> view, PublicTimelines timelines,
            @Value("${danbiet.live.streams-per-address:50}") int mostOfOneAddress) {
        this.view = view;
        this.timelines = timelines;
        this.mostOfOneAddress = mostOfOneAddress;
    }

    /** Follows a case; one that the public may not know is not there. */
    SseEmitter follow(String receiptCode, @Nullable LastEvent last, String address) {
        long position = view.position();
        TimelineDocument timeline = timelines.ofPublic(receiptCode);
        return open(timeline.receiptCode(), Set.of(), last, position, address);
    }

    /** Follows a unit, and what it took over. */
    SseEmitter follow(UnitId unit, @Nullable LastEvent last, String address) {
        long position = view.position();
        timelines.unit(unit);
        return open(null, timelines.withPredecessors(unit), last, position, address);
    }

    private SseEmitter open(@Nullable ReceiptCode code, Set<UnitId> units, @Nullable LastEvent last, long position,
            String address) {
        ExecutorService threads = writers;
        if (!running || threads == null) {
            throw tooMany();
        }
        var now = new LastEvent(position, today());
        var emitter = new SseEmitter(LONGEST.toMillis());
        var reader = new LiveReader(code, units, last == null ? now : last, Network.of(address), emitter, threads);
        emitter.onCompletion(() -> readers.remove(reader));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> readers.remove(reader));
        admit(reader);
        try {
            catchUp(reader, now);
        } catch (RuntimeException e) {
            readers.remove(reader);
            throw e;
        }
        return emitter;
    }

    /** Counted and added at once: of two who come together for the last place, one gets it. */
    private void admit(LiveReader newcomer) {
        synchronized (places) {
            if (readers.stream()
                    .filter(reader -> reader.network().equals(newcomer.network()))
                    .count() >= mostOfOneAddress) {
                throw new Problem(ProblemType.TOO_MANY_AT_ONCE, Phrase.of(
                        "Từ địa chỉ mạng này đã có %d luồng đang mở; hãy đóng bớt, hoặc dùng nguồn tin (feed) thay thế.",
                        "From this network address %d streams are open already; close some, or read the feeds instead.",
                        mostOfOneAddress)).asException();
            }
            if (readers.size() >= MOST_READERS) {
                throw tooMany();
            }
            readers.add(newcomer);
        }
    }

    private static RuntimeException tooMany() {
        return new Problem(ProblemType.TRY_AGAIN, "Đang có quá nhiều người theo dõi; hãy thử lại sau ít phút.",
                "Too many are following at the moment; try again in some minutes.").asException();
    }

    /** What they missed while they were away, and what has happened since they came. */
    private void catchUp(LiveReader reader, LastEvent now) {
        LastEvent last = reader.from();
        ReceiptCode code = reader.receiptCode();
        if (last.day() != null && !last.day().equals(now.day())) {
            reader.tellToReload();
        }
        Bson missed = code != null
                ? eq("receiptCode", code)
                : or(elemMatch("entries", and(in("publicIn", reader.units()), gt("changed", last.position()))),
                        and(gt("withdrawn", last.position()), in("entries.inCharge", reader.units())));
        List<TimelineDocument> cases = view.documents().find(missed).limit(MOST_CAUGHT_UP + 1).into(new ArrayList<>());
        if (cases.size() > MOST_CAUGHT_UP) {
            reader.tellToReload();
        }
        reader.begin(cases.size() > MOST_CAUGHT_UP ? List.of() : changed(cases), now);
    }

    private LocalDate today() {
        return Days.of(timelines.now());
    }

    private void look() {
        try {
            // In this order: whoever comes in between catches up with what has changed by then themselves.
            long now = view.position();
            List<LiveReader> present = List.copyOf(readers);
            LocalDate today = today();
            if (present.isEmpty() || now < seen) {
                seen = now;
                day = today;
                return;
            }
            boolean dayBegan = !today.equals(day);
            if (dayBegan) {
                // Delays end with a day, and terms run out.
                present.forEach(LiveReader::tellToReload);
                day = today;
            }
            var reached = new LastEvent(now, today);
            Set<LiveReader> told = now > seen ? tellChanges(present, reached) : Set.of();
            seen = now;
            looks++;
            boolean heartbeat = dayBegan || looks % LOOKS_PER_HEARTBEAT == 0;
            present.stream()
                    .filter(reader -> heartbeat || told.contains(reader))
                    .forEach(reader -> reader.reached(reached));
        } catch (RuntimeException e) {
            // The database may be away for a while; the readers keep what they have and hear more later.
            log.warn("Could not look for what readers of live timelines are to be told: {}", e.getClass().getName());
        }
    }

    /** Reads what changed after the position that is known, also what came after the one that will be. */
    private Set<LiveReader> tellChanges(List<LiveReader> present, LastEvent now) {
        var codes = new HashSet<ReceiptCode>();
        var units = new HashSet<UnitId>();
        for (LiveReader reader : present) {
            Optional.ofNullable(reader.receiptCode()).ifPresent(codes::add);
            units.addAll(reader.units());
        }
        List<LiveReader.Changed> cases = changed(view.documents()
                .find(and(gt("position", seen), or(in("receiptCode", codes), in("entries.inCharge", units))))
                .into(new ArrayList<>()));
        return present.stream().filter(reader -> reader.tell(cases, now)).collect(Collectors.toSet());
    }

    private List<LiveReader.Changed> changed(List<TimelineDocument> cases) {
        return cases.stream()
                .map(timeline -> new LiveReader.Changed(timeline,
                        timelines.isTold(timeline) ? timelines.entries(timeline) : List.of()))
                .toList();
    }

    @Override
    public void start() {
        day = today();
        writers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("live-timeline-", 0).factory());
        follower = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("live-timelines").unstarted(task));
        running = true;
        follower.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Before the server waits for its connections to end, which these would not. */
    @Override
    public void stop() {
        running = false;
        if (follower != null) {
            follower.shutdownNow();
        }
        readers.forEach(LiveReader::close);
        if (writers != null) {
            // A reader who does not read is cut off with the server.
            writers.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
