package vn.danbiet.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field that is not as it was.
 *
 * @param op as in a JSON Patch (RFC 6902)
 * @param path to it, as a JSON Pointer (RFC 6901); in lists counted as after the change, for what was removed as before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonDifference(Op op, String path, @Nullable JsonNode before, @Nullable JsonNode after) {

    enum Op {
        add,
        remove,
        replace
    }

    /** Field by field, those of objects in the order of their names. */
    static List<JsonDifference> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        var found = new ArrayList<JsonDifference>();
        compare("", before, after, found);
        return List.copyOf(found);
    }

    /** Whether the one is about the other, or about something in it. */
    boolean touches(JsonDifference other) {
        return path.equals(other.path) || path.startsWith(other.path + "/") || other.path.startsWith(path + "/");
    }

    private static void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after,
            List<JsonDifference> found) {
        if (before == null || after == null) {
            if (before != after) {
                found.add(new JsonDifference(before == null ? Op.add : Op.remove, path, before, after));
            }
        } else if (before instanceof ObjectNode old && after instanceof ObjectNode current) {
            var names = new TreeSet<>(old.propertyNames());
            names.addAll(current.propertyNames());
            names.forEach(name -> compare(path + "/" + escaped(name), old.get(name), current.get(name), found));
        } else if (before instanceof ArrayNode old && after instanceof ArrayNode current) {
            compareLists(path, old, current, found);
        } else if (!before.equals(after)) {
            found.add(new JsonDifference(Op.replace, path, before, after));
        }
    }

    /** What a list begins and ends with alike is left aside, so that something more in it is that alone. */
    private static void compareLists(String path, ArrayNode before, ArrayNode after, List<JsonDifference> found) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        int longer = Math.max(before.size(), after.size()) - last;
        for (int i = first; i < longer; i++) {
            compare(path + "/" + i, i < before.size() - last ? before.get(i) : null,
                    i < after.size() - last ? after.get(i) : null, found);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
