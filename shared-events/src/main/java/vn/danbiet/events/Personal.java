package vn.danbiet.events;

import java.util.Objects;
import java.util.Optional;

/**
 * A piece of personal data about one data subject. The type is the mark: a component of an event, at any depth, that is
 * {@code Personal} reaches the log only sealed under its subject's key, and is gone once that key is destroyed.
 *
 * <p>
 * What is inside cannot be upcast, since nobody can read it without the key: such a type may only ever be given more
 * components that can be null.
 */
public interface Personal<T> {

    /** Whom it is about, and so under whose key it is sealed. */
    DataSubject subject();

    /**
     * What it says; nothing once the subject was forgotten. Ask when it is needed and keep no copy: each time it is
     * opened anew.
     */
    Optional<T> known();

    /** Personal data as it comes in, not sealed yet. */
    static <T> Personal<T> of(DataSubject subject, T value) {
        return new Clear<>(subject, value);
    }

    /** The value stays out of logs and error texts, also by accident. */
    final class Clear<T> implements Personal<T> {
        private final DataSubject subject;
        private final T value;

        private Clear(DataSubject subject, T value) {
            this.subject = Objects.requireNonNull(subject);
            this.value = Objects.requireNonNull(value);
        }

        @Override
        public DataSubject subject() {
            return subject;
        }

        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Clear<?> clear && subject.equals(clear.subject) && value.equals(clear.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, value);
        }

        @Override
        public String toString() {
            return "Personal[" + subject + "]";
        }
    }
}
