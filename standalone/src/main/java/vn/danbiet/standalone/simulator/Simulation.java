package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year of the province, played day by day. The same seed and start give the same acts under the same idempotency keys,
 * so playing them again changes nothing, and what was broken off is taken up.
 *
 * @param letters how many come in
 * @param begin when it was begun to be played; the year's begin where the clock could be put back to it
 * @param end the end of the year: nothing happens after it
 */
record Simulation(long seed, int letters, Instant begin, Instant end) {
    /** How many lives go on at once on one day. */
    private static final int AT_ONCE = 16;

    /** An act of one of the lives. */
    private record Turn(Life life, int number, Step step) {
        static final Comparator<Turn> IN_ORDER = Comparator.comparing((Turn turn) -> turn.step().at())
                .thenComparing(Turn::number);

        boolean isOfTheOrganisation() {
            return life.index() == ProvinceStory.INDEX;
        }

        String idempotencyKey(long seed) {
            return "danbiet-simulation-%d-%d-%d".formatted(seed, life.index(), number);
        }
    }

    /** What is done about the time. */
    interface Days {
        /** People come to work. */
        void begin(LocalDate day);

        /** All that happens on this day has happened. */
        void end(LocalDate day);
    }

    /**
     * What was played.
     *
     * @param published receipt codes of petitions whose answer the public can read
     */
    record Outcome(int letters, int acts, List<String> published) {}

    /**
     * Plays it.
     *
     * @param progress is told how many acts of how many are done
     * @throws SimulationStopped when the server refuses an act
     */
    Outcome play(PublicApi api, Days days, BiConsumer<Integer, Integer> progress) {
        List<Turn> turns = turns();
        NavigableMap<LocalDate, List<Turn>> byDay = turns.stream()
                .collect(Collectors.groupingBy(turn -> Day.of(turn.step().at()), TreeMap::new, Collectors.toList()));
        var cases = new ConcurrentHashMap<Integer, List<PublicApi.Receipt>>();
        int done = 0;
        for (LocalDate day = byDay.firstKey(); !day.isAfter(Day.of(end)); day = day.plusDays(1)) {
            List<Turn> today = byDay.getOrDefault(day, List.of());
            days.begin(day);
            for (boolean organisation : new boolean[]{true, false}) {
                play(today.stream().filter(turn -> turn.isOfTheOrganisation() == organisation).toList(), cases, api);
            }
            days.end(day);
            done += today.size();
            progress.accept(done, turns.size());
        }
        return new Outcome(letters, turns.size(), published(turns, cases));
    }

    /** What happens to one letter happens in order; the letters do not wait for each other. */
    private void play(List<Turn> day, Map<Integer, List<PublicApi.Receipt>> cases, PublicApi api) {
        var places = new Semaphore(AT_ONCE);
        try (var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> lives = new ArrayList<>();
            for (List<Turn> life : day.stream().collect(Collectors.groupingBy(turn -> turn.life().index())).values()) {
                lives.add(offices.submit(() -> {
                    places.acquire();
                    try {
                        life.stream()
                                .sorted(Turn.IN_ORDER)
                                .forEach(turn -> take(turn,
                                        cases.computeIfAbsent(turn.life().index(), _ -> new ArrayList<>()), api));
                        return null;
                    } finally {
                        places.release();
                    }
                }));
            }
            await(lives);
        }
    }

    private static void await(List<Future<?>> lives) {
        try {
            for (Future<?> life : lives) {
                life.get();
            }
        } catch (ExecutionException e) {
            lives.forEach(life -> life.cancel(true));
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SimulationStopped("it was interrupted");
        }
    }

    private List<Turn> turns() {
        return lives()
                .flatMap(life -> IntStream.range(0, life.steps().size())
                        .mapToObj(number -> new Turn(life, number, life.steps().get(number))))
                .sorted(Turn.IN_ORDER)
                .toList();
    }

    private Stream<Life> lives() {
        Province province = Province.of(begin, end);
        return Stream.concat(Stream.of(ProvinceStory.of(seed, province, begin, end)),
                IntStream.range(0, letters)
                        .mapToObj(index -> LifeStory.of(seed, index, province, end))
                        .filter(life -> !life.steps().isEmpty()));
    }

    /** @param cases those that this life has opened so far */
    private void take(Turn turn, List<PublicApi.Receipt> cases, PublicApi api) {
        Step step = turn.step();
        PublicApi.Receipt answer = step.in(cases).give(api, turn.idempotencyKey(seed));
        if (step.of() == cases.size()) {
            cases.add(answer);
        } else {
            cases.set(step.of(), cases.get(step.of()).after(answer));
            answer.opened().ifPresent(cases::add);
        }
    }

    private static List<String> published(List<Turn> turns, Map<Integer, List<PublicApi.Receipt>> cases) {
        Set<Integer> lives = new LinkedHashSet<>();
        for (Turn turn : turns) {
            if (turn.step().path().endsWith("/publication")) {
                lives.add(turn.life().index());
            } else if (turn.step().path().endsWith("/withholding")) {
                lives.remove(turn.life().index());
            }
        }
        return lives.stream().map(life -> cases.get(life).getFirst().receiptCode()).toList();
    }
}
