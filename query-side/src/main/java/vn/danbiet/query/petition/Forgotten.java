package vn.danbiet.query.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.petition.PetitionersForgotten;

/**
 * Who was forgotten, why and when.
 *
 * @param citation the article, order or decision
 */
public record Forgotten(List<DataSubject> subjects, ForgettingGround ground, String citation, Instant forgottenAt) {
    static Forgotten of(PetitionersForgotten event) {
        return new Forgotten(event.forgotten(), event.ground(), event.citation(), event.occurredAt());
    }

    static boolean includes(Collection<Forgotten> forgotten, DataSubject subject) {
        return forgotten.stream().anyMatch(one -> one.subjects().contains(subject));
    }
}
