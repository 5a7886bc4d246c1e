package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single fields, as far as an index can make use of it: comparisons with plain values, at the
 * top level or inside {@code $and}. The query itself is still checked on every document found.
 */
final class Conditions {

    private record Condition(String field, String operator, Object operand) {}

    private final List<Condition> conditions = new ArrayList<>();

    Conditions(Document query) {
        collect(query);
    }

    private void collect(Document query) {
        for (Entry<String, Object> entry : query.entrySet()) {
            String field = entry.getKey();
            Object operand = entry.getValue();
            if (field.equals("$and") && operand instanceof Collection<?> parts) {
                parts.stream().filter(Document.class::isInstance).map(Document.class::cast).forEach(this::collect);
            } else if (operand instanceof Document operators) {
                operators.forEach((operator, value) -> conditions.add(new Condition(field, operator, value)));
            } else {
                conditions.add(new Condition(field, "$eq", operand));
            }
        }
    }

    /** The value a field must equal, or null. */
    @Nullable
    Object equality(String field) {
        return of(field, "$eq").filter(Conditions::isPlain).findFirst().orElse(null);
    }

    /** The values one of which a field must equal, or null. */
    @Nullable
    Collection<?> alternatives(String field) {
        return of(field, "$in").filter(Collection.class::isInstance)
                .map(operand -> (Collection<?>) operand)
                .filter(values -> values.stream().allMatch(Conditions::isPlain))
                .findFirst()
                .orElse(null);
    }

    /** The range a field must be in, or null. */
    @Nullable
    Range range(String field) {
        Object lower = bound(field, "$gt", "$gte");
        Object upper = bound(field, "$lt", "$lte");
        if (lower == null && upper == null) {
            return null;
        }
        if (lower != null && upper != null && ValueOrder.kind(lower) != ValueOrder.kind(upper)) {
            upper = null;
        }
        return Range.of(lower, upper);
    }

    private @Nullable Object bound(String field, String exclusive, String inclusive) {
        return Stream.concat(of(field, exclusive), of(field, inclusive))
                .filter(Range::canBound)
                .findFirst()
                .orElse(null);
    }

    private Stream<Object> of(String field, String operator) {
        return conditions.stream()
                .filter(condition -> condition.operand() != null && condition.field().equals(field)
                        && condition.operator().equals(operator))
                .map(Condition::operand);
    }

    /** Values whose equality means the same to an index and to a query. */
    private static boolean isPlain(Object value) {
        return value instanceof Number || value instanceof String || value instanceof Boolean
                || value instanceof ObjectId || value instanceof UUID || value instanceof Instant;
    }
}
