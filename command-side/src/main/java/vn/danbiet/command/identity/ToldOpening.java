package vn.danbiet.command.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.IdentityOpened;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.identity.OpeningDeclined;
import vn.danbiet.events.identity.OpeningRequested;

/**
 * An opening that was asked for, as one of those is told who may approve it.
 *
 * @param reason nothing once it was forgotten
 * @param validUntil when those two may read it, where it was approved
 * @param declinedAt where it was declined
 * @param told how many times one of them was told who it is
 */
record ToldOpening(
        int number,
        int identity,
        IdentityOf of,
        OfficerId askedBy,
        EntitledRole askedAs,
        Instant askedAt,
        @Nullable String reason,
        @Nullable OfficerId approvedBy,
        @Nullable Instant validUntil,
        @Nullable Instant declinedAt,
        int told) {

    static List<ToldOpening> of(List<CaseEvent> facts) {
        var openings = new ArrayList<ToldOpening>();
        for (CaseEvent fact : facts) {
            switch (fact) {
                case OpeningRequested asked ->
                    openings.add(new ToldOpening(asked.number(), asked.identity(), asked.of(), asked.person(),
                            asked.by(), asked.occurredAt(), asked.reason().known().orElse(null), null, null, null, 0));
                case OpeningApproved approved ->
                    openings.set(approved.number() - 1, openings.get(approved.number() - 1).approved(approved));
                case OpeningDeclined declined ->
                    openings.set(declined.number() - 1, openings.get(declined.number() - 1).declined(declined));
                case IdentityOpened opened ->
                    openings.set(opened.number() - 1, openings.get(opened.number() - 1).toldAgain());
                default -> {
                    // About something else.
                }
            }
        }
        return openings;
    }

    private ToldOpening approved(OpeningApproved by) {
        return new ToldOpening(number, identity, of, askedBy, askedAs, askedAt, reason, by.person(), by.until(), null,
                told);
    }

    private ToldOpening declined(OpeningDeclined by) {
        return new ToldOpening(number, identity, of, askedBy, askedAs, askedAt, reason, null, null, by.occurredAt(),
                told);
    }

    private ToldOpening toldAgain() {
        return new ToldOpening(number, identity, of, askedBy, askedAs, askedAt, reason, approvedBy, validUntil,
                declinedAt, told + 1);
    }
}
