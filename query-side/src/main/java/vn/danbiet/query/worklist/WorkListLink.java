package vn.danbiet.query.worklist;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A list as a link. */
final class WorkListLink {
    static final String PATH = "/api/v1/worklist";

    private WorkListLink() {}

    static String to(WorkListFilter filter) {
        var link = new WorkListLink.Builder();
        link.with("list", filter.listOrOpen() == WorkListName.OPEN ? null : filter.listOrOpen());
        link.with("days", filter.listOrOpen() == WorkListName.DUE_SOON ? filter.daysOrUsual() : null);
        link.withAll("kind", filter.kind());
        link.withAll("status", filter.status());
        link.withAll("field", filter.field());
        link.with("unit", filter.unit());
        link.with("head", filter.head());
        link.with("handler", filter.handler());
        link.with("text", filter.text());
        link.with("dueFrom", filter.dueFrom());
        link.with("dueUntil", filter.dueUntil());
        link.with("openedFrom", filter.openedFrom());
        link.with("openedUntil", filter.openedUntil());
        link.with("sort", filter.sort());
        return link.text();
    }

    private static final class Builder {
        private final UriComponentsBuilder builder = UriComponentsBuilder.fromPath(PATH);

        void with(String name, @Nullable Object value) {
            if (value != null) {
                builder.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
            }
        }

        void withAll(String name, @Nullable List<?> values) {
            if (values != null && !values.isEmpty()) {
                with(name, String.join(",", values.stream().map(Object::toString).distinct().sorted().toList()));
            }
        }

        String text() {
            return builder.encode().build().toUriString();
        }
    }
}
