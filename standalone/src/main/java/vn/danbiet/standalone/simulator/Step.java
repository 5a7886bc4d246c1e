package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One act in a life.
 *
 * @param at when it is its turn
 * @param by a demo client, or {@link #PETITIONER}
 * @param of the number of the case in this life that it is about, counted from 0; the first act on a case opens it
 * @param path with {@code {case}} and {@code {code}} for the id and the receipt code of that case
 */
record Step(Instant at, String by, int of, String path, Map<String, Object> body) {
    static final String PETITIONER = "petitioner";

    /** A step as it is taken, among the cases that the life has opened before. */
    record Taken(Step step, String path, Optional<PublicApi.Receipt> about) {
        PublicApi.Receipt give(PublicApi api, String idempotencyKey) {
            return step.by.equals(PETITIONER)
                    ? api.post(path, idempotencyKey, step.body,
                            about.map(PublicApi.Receipt::petitionerKey).orElse(null))
                    : api.post(step.by, path, idempotencyKey, step.body);
        }
    }

    Taken in(List<PublicApi.Receipt> cases) {
        Optional<PublicApi.Receipt> about = of < cases.size() ? Optional.of(cases.get(of)) : Optional.empty();
        String whole = path;
        if (about.isPresent() && path.contains("{case}")) {
            whole = whole.replace("{case}", about.get().id());
        }
        if (about.isPresent() && path.contains("{code}")) {
            whole = whole.replace("{code}", String.valueOf(about.get().receiptCode()));
        }
        return new Taken(this, whole, about);
    }
}
