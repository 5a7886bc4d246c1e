package vn.danbiet.platform.personal;

import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;

/** Personal data as it was read: what is kept in memory, for however long, is the sealed text. */
final class Sealed<T> implements Personal<T> {
    private final DataSubject subject;
    private final String text;
    private final JavaType type;
    private final Seal seal;

    Sealed(DataSubject subject, String text, JavaType type, Seal seal) {
        this.subject = subject;
        this.text = text;
        this.type = type;
        this.seal = seal;
    }

    @Override
    public DataSubject subject() {
        return subject;
    }

    @Override
    public Optional<T> known() {
        return seal.open(subject, text, type);
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed<?> sealed && subject.equals(sealed.subject) && text.equals(sealed.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, text);
    }

    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}
