package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One act in a life.
 *
 * @param at when it is its turn
 * @param by a demo client, {@link #PETITIONER} or {@link #DENOUNCER}
 * @param of the number of the case in this life that it is about, counted from 0; the first act on a case opens it
 * @param path with {@code {case}} and {@code {code}} for the id and the receipt code of that case, {@code {original:1}}
 *            for the first of what it keeps sealed apart
 * @param body what is sent; {@link #FILE} alone for a file with that text; for what only the server knows stand
 *            {@link #EVIDENCE}, {@link #DENOUNCED} and {@link #caseId}
 */
record Step(Instant at, String by, int of, String path, Map<String, Object> body) {
    static final String PETITIONER = "petitioner";

    /** By the receipt, without an account. */
    static final String DENOUNCER = "denouncer";

    static final String FILE = "file";

    /** The file that was added last. */
    static final String EVIDENCE = "{evidence}";

    /** The first of those denounced. */
    static final String DENOUNCED = "{denounced}";

    private static final Pattern ORIGINAL = Pattern.compile("\\{original:(\\d+)}");

    /** The id of one of the cases of this life. */
    static String caseId(int number) {
        return "{case:%d}".formatted(number);
    }

    /** Who is in it stays out of logs and error texts. */
    @Override
    public String toString() {
        return "Step[%s, %s, %s]".formatted(at, by, path);
    }

    /** A step as it is taken, among the cases that the life has opened before. */
    record Taken(Step step, String path, Optional<PublicApi.Receipt> about) {
        PublicApi.Receipt give(PublicApi api, String idempotencyKey) {
            return switch (step.by) {
                case PETITIONER ->
                    api.post(path, idempotencyKey, step.body, about.map(PublicApi.Receipt::petitionerKey).orElse(null));
                case DENOUNCER -> api.postByReceipt(path, idempotencyKey, step.body,
                        about.map(PublicApi.Receipt::denouncerReceipt).orElse(null));
                default -> step.body.get(FILE) instanceof String file
                        ? api.upload(step.by, path, idempotencyKey, file)
                        : api.post(step.by, whole(api), idempotencyKey, body(api));
            };
        }

        private String whole(PublicApi api) {
            Matcher original = ORIGINAL.matcher(path);
            return original.find()
                    ? original.replaceFirst(api.original(about.orElseThrow().id(), Integer.parseInt(original.group(1))))
                    : path;
        }

        private Map<String, Object> body(PublicApi api) {
            Map<String, Object> whole = new LinkedHashMap<>(step.body);
            whole.replaceAll((_, value) -> {
                if (value.equals(EVIDENCE)) {
                    return String.valueOf(about.orElseThrow().evidence());
                }
                return value.equals(DENOUNCED) ? api.denounced(about.orElseThrow().id()) : value;
            });
            return whole;
        }

        @Override
        public String toString() {
            return step.toString();
        }
    }

    /** @param cases those that this life has opened so far */
    Taken in(List<PublicApi.Receipt> cases) {
        Optional<PublicApi.Receipt> about = of < cases.size() ? Optional.of(cases.get(of)) : Optional.empty();
        String whole = path;
        if (about.isPresent() && path.contains("{case}")) {
            whole = whole.replace("{case}", about.get().id());
        }
        if (about.isPresent() && path.contains("{code}")) {
            whole = whole.replace("{code}", String.valueOf(about.get().receiptCode()));
        }
        Map<String, Object> known = new LinkedHashMap<>(body);
        for (int i = 0; i < cases.size(); i++) {
            String name = caseId(i);
            String id = cases.get(i).id();
            known.replaceAll((_, value) -> value.equals(name) ? id : value);
        }
        return new Taken(new Step(at, by, of, path, known), whole, about);
    }
}
