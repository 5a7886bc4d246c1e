package vn.danbiet.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Personal data as it is told to somebody who may know: what it says, or that it was forgotten. Never neither.
 *
 * @param subject whom it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Told<T>(DataSubject subject, @Nullable T value, @Nullable Tombstone forgotten) {

    /**
     * What stands in the place of what was forgotten.
     *
     * @param ground with {@code citation} and {@code at}; all missing for the moment in which the key is destroyed
     *        already and this view has not been told yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tombstone(
            Phrase text,
            @Nullable ForgettingGround ground,
            @Nullable Phrase groundText,
            @Nullable String citation,
            @Nullable Instant at) {
        private static final Phrase TEXT = new Phrase("Dữ liệu cá nhân này đã được xóa",
                "This personal data was forgotten");

        static final Tombstone UNNAMED = new Tombstone(TEXT, null, null, null, null);

        static Tombstone of(Forgotten forgotten) {
            return new Tombstone(TEXT, forgotten.ground(), forgotten.ground().phrase(), forgotten.citation(),
                    forgotten.forgottenAt());
        }
    }

    /** What the log says was forgotten is told to nobody, even while its key is still there. */
    public static <T> Told<T> of(Personal<T> personal, List<Forgotten> forgotten) {
        Optional<Tombstone> tombstone = forgotten.stream()
                .filter(one -> one.subjects().contains(personal.subject()))
                .findFirst()
                .map(Tombstone::of);
        Optional<T> known = tombstone.isPresent() ? Optional.empty() : personal.known();
        return known.map(value -> new Told<>(personal.subject(), value, null))
                .orElseGet(() -> new Told<>(personal.subject(), null, tombstone.orElse(Tombstone.UNNAMED)));
    }

    public static <T> @Nullable Told<T> ofNullable(@Nullable Personal<T> personal, List<Forgotten> forgotten) {
        return personal == null ? null : of(personal, forgotten);
    }
}
