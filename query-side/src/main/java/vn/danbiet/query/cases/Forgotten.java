package vn.danbiet.query.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;

/**
 * Who was forgotten, why and when.
 *
 * @param citation the article, order or decision
 */
public record Forgotten(List<DataSubject> subjects, ForgettingGround ground, String citation, Instant forgottenAt) {
    public static boolean includes(Collection<Forgotten> forgotten, DataSubject subject) {
        return forgotten.stream().anyMatch(one -> one.subjects().contains(subject));
    }
}
