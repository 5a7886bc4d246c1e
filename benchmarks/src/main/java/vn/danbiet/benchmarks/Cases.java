package vn.danbiet.benchmarks;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.NewUnit;
import vn.danbiet.log.personal.SubjectKeys;

/**
 * Fills an installation with petitions as fast as the log takes them. A few are handled over HTTP; the others are copies
 * of their events, straight into the log: each with ids, a receipt code and people of its own, sealed under keys of their
 * own, in one of as many communes as a province has, and broken off at some point as lives are.
 */
final class Cases {
    private static final int CALLERS = 256;
    private static final int DIFFERENT = 8;
    private static final int COMMUNES = 129;
    private static final String ORGANISATION = "organisation";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** How many acts ten of them have seen: six of ten are closed. */
    private static final int[] ACTS = {8, 8, 1, 8, 3, 8, 4, 8, 5, 8};

    private final EventLog log;
    private final SubjectKeys keys;
    private final List<Original> originals;
    private final AtomicInteger filled = new AtomicInteger();

    private Cases(EventLog log, SubjectKeys keys, List<Original> originals) {
        this.log = log;
        this.keys = keys;
        this.originals = originals;
    }

    /** What was sealed in an original, for each of its copies to be sealed anew. */
    private record Secret(String subject, String sealed, byte[] clear) {}

    private record Original(String id, String receiptCode, List<LogDocument> acts, List<Secret> secrets) {}

    /** Sets the units up and handles the first petitions. */
    static Cases in(Installation installation) {
        establishUnits(installation.log());
        Office office = installation.office();
        List<Original> originals = IntStream.range(0, DIFFERENT)
                .mapToObj(number -> original(installation, office, number))
                .toList();
        return new Cases(installation.log(), installation.keys(), originals);
    }

    /** A petition of the first commune that is closed. */
    String closedCase() {
        return originals.getFirst().id;
    }

    /** Adds cases until there are so many. */
    void fill(int cases) {
        filled.compareAndSet(0, DIFFERENT);
        Callers.callUntil(CALLERS, () -> filled.get() >= cases, () -> {
            var random = new SplittableRandom();
            return () -> {
                int number = filled.getAndUpdate(before -> Math.min(cases, before + 1));
                if (number >= cases) {
                    return 0;
                }
                copy(number, random);
                return 1;
            };
        });
    }

    /** Adds one more to the first commune. */
    void addOne() {
        copy(0, new SplittableRandom());
    }

    private static Original original(Installation installation, Office office, int number) {
        PetitionLife life = PetitionLife.begin(office, number);
        life.assign();
        life.handle();
        life.resolve();
        life.close();
        List<LogDocument> acts;
        try (Stream<LogDocument> documents = installation.log().readStream(life.id(), 0)) {
            acts = documents.toList();
        }
        List<Secret> secrets = acts.stream()
                .flatMap(act -> act.events().stream())
                .flatMap(event -> sealed(JsonMapper.shared().readTree(event.payload())))
                .map(node -> secret(node, installation.keys()))
                .toList();
        return new Original(life.id(), life.receiptCode(), acts, secrets);
    }

    private static Stream<JsonNode> sealed(JsonNode node) {
        return Stream.concat(node.has("sealed") ? Stream.of(node) : Stream.of(),
                node.valueStream().flatMap(Cases::sealed));
    }

    private static Secret secret(JsonNode node, SubjectKeys keys) {
        String subject = node.get("subject").asString();
        String sealed = node.get("sealed").asString();
        return new Secret(subject, sealed, keys.open(subject, Base64.getUrlDecoder().decode(sealed)).orElseThrow());
    }

    private void copy(int number, SplittableRandom random) {
        Original original = originals.get(number % DIFFERENT);
        ReceiptCode code = ReceiptCode.draw(random);
        Map<String, String> changes = inCommune(number % COMMUNES);
        changes.put(original.id, code.caseId());
        changes.put(original.receiptCode, code.value());
        Map<String, String> subjects = new HashMap<>();
        for (Secret secret : original.secrets) {
            String subject = subjects.computeIfAbsent(secret.subject, _ -> keys.draw());
            changes.put(secret.subject, subject);
            changes.put(secret.sealed, ENCODER.encodeToString(keys.seal(subject, secret.clear)));
        }
        original.acts.stream()
                .limit(ACTS[number / DIFFERENT % ACTS.length])
                .forEach(act -> append(log, code.caseId(), act.version(), act.events(), changes, random));
    }

    /** The commune that the installation brings along, and copies of it with leaders of their own. */
    private static void establishUnits(EventLog log) {
        List<LogEvent> commune;
        try (Stream<LogDocument> documents = log.readStream(ORGANISATION, 0)) {
            commune = documents.flatMap(document -> document.events().stream())
                    .filter(event -> event.payload().contains("\"unit\":\"xa-binh-luc\""))
                    .toList();
        }
        var random = new SplittableRandom();
        for (int number = 1; number < COMMUNES; number++) {
            append(log, ORGANISATION, log.nextVersion(ORGANISATION), commune, inCommune(number), random);
        }
    }

    private static Map<String, String> inCommune(int number) {
        Map<String, String> changes = new HashMap<>();
        if (number > 0) {
            for (String name : List.of("xa-binh-luc", PetitionLife.HEAD.id(), PetitionLife.OFFICER.id())) {
                changes.put('"' + name + '"', "\"%s-%d\"".formatted(name, number));
            }
        }
        return changes;
    }

    private static void append(EventLog log, String stream, long version, List<LogEvent> events,
            Map<String, String> changes, SplittableRandom random) {
        String command = name(random);
        List<LogEvent> changed = new ArrayList<>(events.size());
        for (LogEvent event : events) {
            changed.add(new LogEvent(name(random), event.type(), event.revision(), changed(event.payload(), changes),
                    changed(event.metadata(), changes).replaceFirst("(\"commandId\":\")[^\"]+", "$1" + command)));
        }
        log.append(new NewUnit(stream, version, command, changed));
    }

    private static String changed(String json, Map<String, String> changes) {
        String changed = json;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            changed = changed.replace(change.getKey(), change.getValue());
        }
        return changed;
    }

    /** As long as a real id, without the price of a secure one. */
    private static String name(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
