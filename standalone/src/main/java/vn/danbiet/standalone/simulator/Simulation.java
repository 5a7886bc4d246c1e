package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * A number of lives, played act by act in the order in which they happened. The same seed and start give the same acts
 * under the same idempotency keys, so playing them again changes nothing, and what was broken off is taken up.
 *
 * @param start nothing happens after it
 */
record Simulation(long seed, int petitions, Instant start) {
    /** An act of one of the lives. */
    private record Turn(Life life, int number, Step step) {
        String idempotencyKey(long seed) {
            return "danbiet-simulation-%d-%d-%d".formatted(seed, life.index(), number);
        }
    }

    /**
     * What was played.
     *
     * @param published receipt codes of petitions whose answer the public can read
     */
    record Outcome(int petitions, int acts, List<String> published) {}

    /**
     * Plays it.
     *
     * @param progress is told how many acts of how many are done
     * @throws SimulationStopped when the server refuses an act
     */
    Outcome play(PublicApi api, BiConsumer<Integer, Integer> progress) {
        List<Turn> turns = turns();
        Map<Integer, PublicApi.Receipt> receipts = new HashMap<>();
        Set<String> published = new LinkedHashSet<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int life = turn.life().index();
            PublicApi.Receipt answer = take(turn, Optional.ofNullable(receipts.get(life)), api);
            receipts.putIfAbsent(life, answer);
            String code = Objects.requireNonNull(receipts.get(life).receiptCode());
            switch (turn.step().path()) {
                case "/publication" -> published.add(code);
                case "/withholding" -> published.remove(code);
                default -> {
                    // Changes nothing in what the public sees of the answer.
                }
            }
            progress.accept(i + 1, turns.size());
        }
        return new Outcome(petitions, turns.size(), List.copyOf(published));
    }

    private List<Turn> turns() {
        return IntStream.range(0, petitions)
                .mapToObj(index -> LifeStory.of(seed, index, start))
                .flatMap(life -> IntStream.range(0, life.steps().size())
                        .mapToObj(number -> new Turn(life, number, life.steps().get(number))))
                .sorted(Comparator.comparing((Turn turn) -> turn.step().at())
                        .thenComparing(turn -> turn.life().index())
                        .thenComparing(Turn::number))
                .toList();
    }

    private PublicApi.Receipt take(Turn turn, Optional<PublicApi.Receipt> opened, PublicApi api) {
        Step step = turn.step();
        String key = turn.idempotencyKey(seed);
        return step.by().equals(Step.PETITIONER)
                ? api.post(
                        "/public/v1/petitions"
                                + opened.map(receipt -> "/" + receipt.receiptCode() + step.path()).orElse(""),
                        key, step.body(), opened.map(PublicApi.Receipt::petitionerKey).orElse(null))
                : api.post(step.by(),
                        "/api/v1/petitions" + opened.map(receipt -> "/" + receipt.id() + step.path()).orElse(""), key,
                        step.body());
    }
}
