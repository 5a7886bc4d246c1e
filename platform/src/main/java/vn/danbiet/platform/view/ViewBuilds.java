package vn.danbiet.platform.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danbiet.platform.view.Generation.State;

/**
 * The generations of a view as this process works on them: it follows those that are to be followed, has a new one take
 * over when it is caught up, and removes what nobody reads any more. What is to be is in the entry that all processes
 * share; whatever this one has begun, any other can go on with after it was killed.
 */
final class ViewBuilds<D extends ViewDocument> {
    private static final Logger logger = LoggerFactory.getLogger(ViewBuilds.class);

    /** Behind the head by no more than this, a new generation may take over. */
    private static final long NEAR = 1_000;

    /** Nobody has been heard of for so long who runs a version of the program: it was stopped for good. */
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofMinutes(1);

    private final View<D> view;
    private final Generations generations;
    private final int version;
    private final Map<Integer, Run<D>> running = new ConcurrentHashMap<>();
    private final Map<Integer, Long> uselessSince = new HashMap<>();
    private volatile @Nullable Clock clock;
    private boolean isTidy;
    private boolean drewNear;

    ViewBuilds(View<D> view, Generations generations) {
        this.view = view;
        this.generations = generations;
        this.version = view.definition().version();
    }

    /**
     * Looks after everything once.
     *
     * @param grace how long a reader may go on with a generation after another one has taken over
     */
    synchronized void keep(Clock clock, Duration grace) {
        this.clock = clock;
        Instant now = clock.instant();
        if (!isTidy) {
            tidyUp();
            isTidy = true;
        }
        ViewEntry entry = generations.findOrCreate();
        if (entry.followed(version).findAny().isEmpty()) {
            generations.begin(entry, version, null, null, now);
            entry = generations.findOrCreate();
        }
        Instant used = entry.used().get(ViewEntry.key(version));
        if (used == null || used.plus(BETWEEN_SIGNS_OF_LIFE).isBefore(now)) {
            generations.use(version, now);
        }
        follow(entry);
        letTheSuccessorDrawLevel(entry);
        retireUnused(entry, now);
        removeUseless(entry, grace);
    }

    /** Starts what is to be followed and stops what is not. */
    private void follow(ViewEntry entry) {
        List<Generation> followed = entry.followed(version).toList();
        for (Generation one : followed) {
            Run<D> run = running.computeIfAbsent(one.number(), _ -> view.run(one.number()));
            run.isBuilding(one.state() == State.BUILDING);
            if (one.state() == State.BUILDING) {
                takeOverIfCaughtUp(run, one.position());
            }
        }
        running.values().removeIf(run -> {
            boolean ends = followed.stream().noneMatch(one -> one.number() == run.build().number());
            if (ends) {
                run.goOn();
                run.follower().stop();
                // What it wrote at last may have come after another process had removed it all.
                isTidy = false;
            }
            return ends;
        });
    }

    boolean advance(Run<D> run, long position, Instant at, long worked) {
        return generations.advance(run.build().number(), position, at, worked);
    }

    boolean isSkipped(long position) {
        return view.skipped().contains(position);
    }

    /**
     * Has a generation take over if it has seen the log up to where it ended at an earlier look, is not far from where it
     * ends now, and has seen all that readers have. Otherwise the next batch, or the next round, tries again.
     */
    void takeOverIfCaughtUp(Run<D> run, long position) {
        if (run.target() < 0) {
            run.aimAt(view.head());
        }
        if (position < run.target()) {
            return;
        }
        long head = view.head();
        Clock time = clock;
        if (head - position > NEAR || time == null) {
            run.aimAt(head);
            return;
        }
        ViewEntry entry = generations.findOrCreate();
        Generation candidate = entry.generations().get(ViewEntry.key(run.build().number()));
        if (candidate != null && generations.takeOver(entry, candidate, position, time.instant())) {
            run.isBuilding(false);
            running.values().forEach(Run::goOn);
            if (position > 0) {
                logger.info("{} is read from generation {} on, at position {}", view.name(), candidate.number(),
                        position);
            }
        }
    }

    /**
     * While events keep coming in, a successor in another process might always be a moment late. So when it was near in
     * two rounds and could not take over, the one that is read waits for it, for no longer than readers would notice.
     */
    private void letTheSuccessorDrawLevel(ViewEntry entry) {
        running.values().forEach(Run::goOn);
        Optional<Generation> serving = entry.serving(version);
        boolean near = serving.isPresent() && entry.building(version)
                .filter(next -> serving.get().position() - next.position() <= NEAR)
                .isPresent();
        if (near && drewNear) {
            Optional.ofNullable(running.get(serving.get().number())).ifPresent(Run::hold);
        }
        drewNear = near && !drewNear;
    }

    /** What programs read that nobody runs any more. */
    private void retireUnused(ViewEntry entry, Instant now) {
        if (entry.serving(version).isPresent()) {
            entry.all().filter(Generation::isFollowed).map(Generation::version).distinct().forEach(other -> {
                Instant used = entry.used().get(ViewEntry.key(other));
                if (other != version && (used == null || used.plus(UNUSED).isBefore(now))) {
                    generations.retireUnused(entry, other, now);
                }
            });
        }
    }

    private void removeUseless(ViewEntry entry, Duration grace) {
        List<Generation> useless = entry.all().filter(one -> !one.isFollowed()).toList();
        uselessSince.keySet().retainAll(useless.stream().map(Generation::number).toList());
        for (Generation one : useless) {
            // By this process's own clock and from when it saw it itself: clocks of machines differ.
            long since = uselessSince.computeIfAbsent(one.number(), _ -> System.nanoTime());
            if (System.nanoTime() - since >= grace.toNanos()) {
                // In this order: killed in between, somebody does it all again.
                view.store().drop(one.number());
                generations.remove(generations.findOrCreate(), one);
                uselessSince.remove(one.number());
                isTidy = false;
            }
        }
    }

    /** What is left of a program that knew no generations, and what a process that was stopped for long wrote too late. */
    private void tidyUp() {
        if (generations.isOfOldForm()) {
            view.store().dropOldForm();
            generations.forget();
        }
        List<Integer> there = view.store().numbersThere();
        ViewEntry entry = generations.findOrCreate();
        there.stream()
                .filter(number -> number <= entry.newest() && !entry.generations().containsKey(ViewEntry.key(number)))
                .forEach(view.store()::drop);
    }

    /**
     * Begins to build the view anew, beside the one that is read.
     *
     * @param order a name for the order: the same one does not begin another build
     * @return nothing when another one is being built
     */
    synchronized Optional<Generation> rebuild(String by, @Nullable String order, Instant now) {
        while (true) {
            ViewEntry entry = generations.findOrCreate();
            Optional<Generation> same = entry.all()
                    .filter(one -> order != null && one.version() == version && order.equals(one.order()))
                    .findFirst();
            if (same.isPresent() || entry.building(version).isPresent()) {
                return same;
            }
            if (generations.begin(entry, version, by, order, now)) {
                ViewEntry begun = generations.findOrCreate();
                follow(begun);
                return Optional.ofNullable(begun.generations().get(ViewEntry.key(entry.newest() + 1)));
            }
        }
    }

    /**
     * Gives up the one that is being built; what is read stays as it is.
     *
     * @return nothing when none is being built, or nothing else could be read
     */
    synchronized Optional<Generation> abort(Instant now) {
        while (true) {
            ViewEntry entry = generations.findOrCreate();
            Optional<Generation> building = entry.building(version);
            if (building.isEmpty() || entry.serving(version).isEmpty()) {
                return Optional.empty();
            }
            if (generations.abort(entry, building.get(), now)) {
                ViewEntry aborted = generations.findOrCreate();
                follow(aborted);
                return Optional.ofNullable(aborted.generations().get(ViewEntry.key(building.get().number())));
            }
        }
    }

    /**
     * Tries again what every generation has put aside.
     *
     * @param caseId nothing for all cases
     */
    void retry(@Nullable String caseId) {
        running.values().forEach(run -> run.follower().retry(caseId));
    }

    Run<D> running(int number) {
        Run<D> run = running.get(number);
        if (run == null) {
            throw new IllegalStateException("Generation " + number + " of " + view.name() + " does not run here");
        }
        return run;
    }

    synchronized void stop() {
        running.values().forEach(Run::goOn);
        running.values().parallelStream().forEach(run -> run.follower().stop());
        running.clear();
    }
}
