package vn.danbiet.query.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintDecisionDelivered;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintDecisionSent;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintTookEffect;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.Recipient;

/**
 * The settlement decision (LKN 31, 40) and what became of it.
 *
 * @param firstDecision what it does to the first decision, where it is the second
 * @param deliveredAt when it reached the complainant
 * @param inEffectSince the legal effect (LKN 44)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        String number,
        Outcome outcome,
        @Nullable FirstDecision firstDecision,
        String operative,
        OfficerId signedBy,
        Instant issuedAt,
        @Nullable Instant sentAt,
        List<Recipient> sentTo,
        @Nullable Instant deliveredAt,
        List<Publication> publications,
        @Nullable Instant inEffectSince) {

    /** How it was made known (NĐ124 29). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publication(PublicationManner manner, String where, Instant since, @Nullable Instant until) {}

    static @Nullable Decision after(@Nullable Decision before, CaseEvent event) {
        return switch (event) {
            case ComplaintDecided decided ->
                new Decision(decided.number(), decided.outcome(), decided.firstDecision(), decided.operative(),
                        decided.signedBy(), decided.occurredAt(), null, List.of(), null, List.of(), null);
            case ComplaintReopened _ -> null;
            default -> before == null ? null : before.after(event);
        };
    }

    private Decision after(CaseEvent event) {
        return switch (event) {
            case ComplaintDecisionSent sent ->
                with(sent.occurredAt(), sent.recipients(), deliveredAt, publications, inEffectSince);
            case ComplaintDecisionDelivered delivered ->
                with(sentAt, sentTo, delivered.occurredAt(), publications, inEffectSince);
            case ComplaintDecisionPublished published -> with(
                    sentAt, sentTo, deliveredAt, Stream
                            .concat(publications.stream(),
                                    Stream.of(new Publication(published.manner(), published.where(),
                                            published.occurredAt(), null)))
                            .toList(),
                    inEffectSince);
            case ComplaintPublicationEnded ended -> with(sentAt, sentTo, deliveredAt,
                    publications.stream().map(one -> ended(one, ended)).toList(), inEffectSince);
            case ComplaintTookEffect effect -> with(sentAt, sentTo, deliveredAt, publications, effect.occurredAt());
            default -> this;
        };
    }

    private static Publication ended(Publication one, ComplaintPublicationEnded event) {
        return one.until() == null && one.manner() == event.manner()
                ? new Publication(one.manner(), one.where(), one.since(), event.occurredAt())
                : one;
    }

    private Decision with(@Nullable Instant sentAt, List<Recipient> sentTo, @Nullable Instant deliveredAt,
            List<Publication> publications, @Nullable Instant inEffectSince) {
        return new Decision(number, outcome, firstDecision, operative, signedBy, issuedAt, sentAt, sentTo, deliveredAt,
                publications, inEffectSince);
    }
}
