package vn.danbiet.benchmarks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody wrote: about the shape and size of what the real events hold, whatever becomes of those. */
record LetterWritten(
        String letter,
        Instant occurredAt,
        String receiptCode,
        String unit,
        Channel channel,
        String subject,
        String content,
        int groupSize,
        boolean signed,
        @Nullable String splitFrom,
        List<Person> people) {

    LetterWritten {
        people = List.copyOf(people);
    }

    /** The same in another matter. */
    LetterWritten in(String other) {
        return new LetterWritten(other, occurredAt, receiptCode, unit, channel, subject, content, groupSize, signed,
                splitFrom, people);
    }

    enum Channel {
        COUNTER,
        POST,
        ONLINE
    }

    record Person(String name, @Nullable String address, @Nullable String phone, boolean representative) {}
}
