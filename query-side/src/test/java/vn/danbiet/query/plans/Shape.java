package vn.danbiet.query.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * The shape of a question: which fields it fixes to points, which it bounds, and in what order it wants the answer. From
 * that follows whether an index answers it: the fields at the beginning of the index are fixed, and what follows is in
 * the order that is asked for.
 */
record Shape(Set<String> points, Set<String> bounds, BsonDocument sort, boolean limited) {
    private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

    static Shape of(BsonDocument find) {
        Set<String> points = new HashSet<>();
        Set<String> bounds = new HashSet<>();
        collect(find.getDocument("filter", new BsonDocument()), points, bounds);
        return new Shape(points, bounds, find.getDocument("sort", new BsonDocument()), find.containsKey("limit"));
    }

    /** Each branch of a question that is one or the other thing at its top has to be answered by an index of its own. */
    static List<Shape> branches(BsonDocument find) {
        BsonDocument filter = find.getDocument("filter", new BsonDocument());
        if (filter.size() == 1 && filter.containsKey("$or")) {
            List<Shape> all = new ArrayList<>();
            for (BsonValue branch : filter.getArray("$or")) {
                all.add(of(find.clone().append("filter", branch)));
            }
            return all;
        }
        return List.of(of(find));
    }

    private static void collect(BsonDocument filter, Set<String> points, Set<String> bounds) {
        for (Map.Entry<String, BsonValue> condition : filter.entrySet()) {
            if (condition.getKey().equals("$and")) {
                condition.getValue().asArray().forEach(one -> collect(one.asDocument(), points, bounds));
            } else if (!condition.getKey().startsWith("$")) {
                BsonValue wanted = condition.getValue();
                if (!wanted.isDocument() || wanted.asDocument().keySet().stream().noneMatch(key -> key.startsWith("$"))
                        || wanted.asDocument().containsKey("$in") || wanted.asDocument().containsKey("$eq")) {
                    points.add(condition.getKey());
                } else if (wanted.asDocument().keySet().stream().anyMatch(BOUNDS::contains)) {
                    bounds.add(condition.getKey());
                }
            }
        }
    }

    boolean isAnsweredBy(BsonDocument index) {
        List<String> keys = List.copyOf(index.keySet());
        int fixed = 0;
        while (fixed < keys.size() && points.contains(keys.get(fixed))) {
            fixed++;
        }
        List<String> order = sort.keySet().stream().filter(key -> !points.contains(key)).toList();
        boolean inOrder = order.isEmpty() || fixed + order.size() <= keys.size()
                && keys.subList(fixed, fixed + order.size()).equals(order) && isOneWay(index, order);
        boolean begins = fixed > 0 || bounds.contains(keys.getFirst());
        // In the order of the index and only so many: no more is read than is told, but for what is left out on the way.
        return inOrder && (begins || limited && !order.isEmpty());
    }

    private boolean isOneWay(BsonDocument index, List<String> order) {
        return order.stream()
                .map(key -> index.getNumber(key).intValue() * sort.getNumber(key).intValue())
                .distinct()
                .count() == 1;
    }
}
