package vn.danbiet.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stable names of event types: which class a name and revision stand for, and the other way round. Names are what
 * the log keeps for ever; classes may move and be renamed. Immutable.
 */
public final class EventTypes {
    /**
     * The name under which a class is stored.
     *
     * @param name for example {@code petition.received}; the part before the first dot is the type of aggregate
     * @param revision of the shape of the payload, for example {@code 1}
     */
    public record Name(String name, String revision) {
        @Override
        public String toString() {
            return name + " revision " + revision;
        }
    }

    private final Map<Name, Class<?>> classes;
    private final Map<Class<?>, Name> names;

    private EventTypes(Builder builder) {
        classes = Map.copyOf(builder.classes);
        names = Map.copyOf(builder.names);
    }

    /** Starts an empty registry. */
    public static Builder builder() {
        return new Builder();
    }

    /** The class that this name and revision stand for. */
    public Optional<Class<?>> classFor(Name name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The name and revision under which new events of this class are stored. */
    public Optional<Name> nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    /** All event classes. */
    public Set<Class<?>> classes() {
        return names.keySet();
    }

    /** Collects the types. */
    public static final class Builder {
        private final Map<Name, Class<?>> classes = new HashMap<>();
        private final Map<Class<?>, Name> names = new HashMap<>();

        private Builder() {}

        /**
         * Adds a type.
         *
         * @throws IllegalArgumentException when the name or revision is blank, the class is not a record, or name (in
         *         whatever revision) or class is there already: older revisions are upcast, they have no class
         */
        public Builder add(String name, String revision, Class<?> type) {
            if (name.isBlank() || revision.isBlank() || !type.isRecord()) {
                throw new IllegalArgumentException("An event type has a name, a revision and a record: '" + name
                        + "', '" + revision + "', " + type.getName());
            }
            if (names.containsKey(type) || names.values().stream().anyMatch(known -> known.name().equals(name))) {
                throw new IllegalArgumentException(
                        "There already is an event type " + name + " or one for " + type.getName());
            }
            Name key = new Name(name, revision);
            classes.put(key, type);
            names.put(type, key);
            return this;
        }

        /** The registry. */
        public EventTypes build() {
            return new EventTypes(this);
        }
    }
}
