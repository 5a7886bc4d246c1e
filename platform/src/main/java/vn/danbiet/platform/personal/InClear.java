package vn.danbiet.platform.personal;

import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;

/**
 * Personal data that an earlier version of this program recorded before anything was sealed. There is no other way to
 * come by one than to read such an event; nothing new is ever written like this.
 */
final class InClear<T> implements Personal<T> {
    private final JsonNode clear;
    private final JavaType type;
    private final Seal seal;

    InClear(JsonNode clear, JavaType type, Seal seal) {
        this.clear = clear;
        this.type = type;
        this.seal = seal;
    }

    @Override
    public DataSubject subject() {
        return DataSubject.RECORDED_IN_CLEAR;
    }

    @Override
    public Optional<T> known() {
        return Optional.of(seal.read(clear, type));
    }

    JsonNode clear() {
        return clear;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InClear<?> old && clear.equals(old.clear);
    }

    @Override
    public int hashCode() {
        return clear.hashCode();
    }

    @Override
    public String toString() {
        return "Personal[" + subject() + "]";
    }
}
