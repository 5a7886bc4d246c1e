package vn.danbiet.query.drift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.drift.DriftFinding.Kind;

/** Compares a document as it is stored with what it should be. */
final class StoredDifference {
    /** A document that is wrong in more places is simply wrong. */
    private static final int MOST = 20;

    private final String caseId;
    private final String view;
    private final boolean withValues;
    private final List<DriftFinding> findings = new ArrayList<>();

    private StoredDifference(String caseId, String view, boolean withValues) {
        this.caseId = caseId;
        this.view = view;
        this.withValues = withValues;
    }

    static List<DriftFinding> between(String caseId, String view, BsonDocument expected, BsonDocument found,
            boolean withValues) {
        var difference = new StoredDifference(caseId, view, withValues);
        difference.compare("", expected, found);
        return List.copyOf(difference.findings);
    }

    private void compare(String path, BsonValue expected, BsonValue found) {
        if (findings.size() == MOST || expected.equals(found)) {
            return;
        }
        if (expected instanceof BsonDocument right && found instanceof BsonDocument stored) {
            var names = new TreeSet<>(right.keySet());
            names.addAll(stored.keySet());
            names.forEach(name -> compareField(path + "/" + name, right.get(name), stored.get(name)));
        } else if (expected instanceof BsonArray right && found instanceof BsonArray stored) {
            for (int i = 0; i < Math.max(right.size(), stored.size()); i++) {
                compareField(path + "/" + i, i < right.size() ? right.get(i) : null,
                        i < stored.size() ? stored.get(i) : null);
            }
        } else {
            add(Kind.DIFFERENT, path, expected, found);
        }
    }

    private void compareField(String path, @Nullable BsonValue expected, @Nullable BsonValue found) {
        if (expected != null && found != null) {
            compare(path, expected, found);
        } else if (expected != found) {
            add(found == null ? Kind.MISSING_FIELD : Kind.EXTRA_FIELD, path, expected, found);
        }
    }

    private void add(Kind kind, String path, @Nullable BsonValue expected, @Nullable BsonValue found) {
        if (findings.size() < MOST) {
            findings.add(new DriftFinding(caseId, view, kind, path, shown(expected), shown(found)));
        }
    }

    private @Nullable String shown(@Nullable BsonValue value) {
        if (!withValues || value == null) {
            return null;
        }
        return switch (value.getBsonType()) {
            case INT32, INT64, DOUBLE, DECIMAL128 -> value.asNumber().decimal128Value().toString();
            case BOOLEAN -> Boolean.toString(value.asBoolean().getValue());
            case DATE_TIME -> Instant.ofEpochMilli(value.asDateTime().getValue()).toString();
            case NULL -> "null";
            default -> null;
        };
    }
}
