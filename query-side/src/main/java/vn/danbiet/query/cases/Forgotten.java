package vn.danbiet.query.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.complaint.ComplainantsForgotten;
import vn.danbiet.events.denunciation.DenouncersForgotten;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.protection.ProtectedForgotten;
import vn.danbiet.events.violation.ViolationPeopleForgotten;

/**
 * Who was forgotten, why and when.
 *
 * @param citation the article, order or decision
 */
public record Forgotten(List<DataSubject> subjects, ForgettingGround ground, String citation, Instant forgottenAt) {
    /** What was forgotten before the event, and by it. */
    public static List<Forgotten> after(List<Forgotten> before, CaseEvent event) {
        return of(event).map(more -> Stream.concat(before.stream(), Stream.of(more)).toList()).orElse(before);
    }

    private static Optional<Forgotten> of(CaseEvent event) {
        return Optional.ofNullable(switch (event) {
            case PetitionersForgotten one ->
                new Forgotten(one.forgotten(), one.ground(), one.citation(), one.occurredAt());
            case ComplainantsForgotten one ->
                new Forgotten(one.forgotten(), one.ground(), one.citation(), one.occurredAt());
            case DenouncersForgotten one ->
                new Forgotten(one.forgotten(), one.ground(), one.citation(), one.occurredAt());
            case ViolationPeopleForgotten one ->
                new Forgotten(one.forgotten(), one.ground(), one.citation(), one.occurredAt());
            case ProtectedForgotten one ->
                new Forgotten(one.forgotten(), one.ground(), one.citation(), one.occurredAt());
            case IdentityDestroyed one ->
                new Forgotten(one.forgotten(), one.ground(), one.citation(), one.occurredAt());
            default -> null;
        });
    }

    public static boolean includes(Collection<Forgotten> forgotten, DataSubject subject) {
        return forgotten.stream().anyMatch(one -> one.subjects().contains(subject));
    }
}
