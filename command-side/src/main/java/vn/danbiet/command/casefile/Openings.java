package vn.danbiet.command.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.identity.OpeningDeclined;
import vn.danbiet.events.identity.OpeningRequested;

/**
 * The openings of identities that were asked for in a case: one asks, another one in the other role answers, and for a
 * day both may read it. When the case goes to another unit, all of them lapse.
 */
final class Openings {
    static final Duration VALID_FOR = Duration.ofHours(24);

    private final Conflicts conflicts;
    private final List<Asked> all = new ArrayList<>();

    Openings(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** How an opening was answered, or that it was not yet. */
    private enum Answer {
        NONE,
        APPROVED,
        DECLINED,
        LAPSED
    }

    /**
     * @param identity which of those that the case keeps, from 1
     * @param asker who asked for it
     * @param approver who approved it
     * @param until when it may be read
     */
    record Asked(
            int number,
            int identity,
            IdentityOf of,
            OfficerId asker,
            EntitledRole role,
            Instant at,
            Answer answer,
            @Nullable OfficerId approver,
            @Nullable Instant until) {

        private Asked answered(Answer now, @Nullable OfficerId by, @Nullable Instant validUntil) {
            return new Asked(number, identity, of, asker, role, at, now, by, validUntil);
        }
    }

    int next() {
        return all.size() + 1;
    }

    Asked find(int number) {
        if (number < 1 || number > all.size()) {
            throw new Refusal(IdentityRule.NO_SUCH_OPENING, number);
        }
        return all.get(number - 1);
    }

    /** Only once, and by another person in the other role. */
    Asked refuseAnswer(int number, Act act, EntitledRole role) {
        Asked asked = find(number);
        switch (asked.answer()) {
            case APPROVED, DECLINED -> throw new Refusal(IdentityRule.OPENING_ALREADY_ANSWERED, number);
            case LAPSED -> throw new Refusal(IdentityRule.OPENING_HAS_LAPSED, number);
            case NONE -> {
                // To be answered.
            }
        }
        if (asked.asker().equals(act.by().id())) {
            throw new Refusal(IdentityRule.OPENING_NEEDS_SECOND_PERSON);
        }
        if (asked.role() == role) {
            throw new Refusal(IdentityRule.OPENING_NEEDS_BOTH_ROLES);
        }
        return asked;
    }

    void refuseExcluded(Asked asked) {
        if (conflicts.excludes(asked.asker())) {
            throw new Refusal(IdentityRule.REQUESTER_IS_EXCLUDED);
        }
    }

    /**
     * To these two alone, and for a day. Where the petitioner disclosed who they are, to whoever asked, without a second
     * person.
     */
    Asked refuseToTell(int number, Act act, boolean disclosed) {
        Asked asked = find(number);
        OfficerId person = act.by().id();
        if (!person.equals(asked.asker()) && !person.equals(asked.approver())) {
            throw new Refusal(IdentityRule.OPENED_FOR_THESE_TWO);
        }
        if (asked.answer() == Answer.LAPSED) {
            throw new Refusal(IdentityRule.OPENING_HAS_LAPSED, number);
        }
        boolean freely = disclosed && asked.answer() == Answer.NONE;
        if (!freely && asked.answer() != Answer.APPROVED) {
            throw new Refusal(IdentityRule.OPENING_NOT_APPROVED, number);
        }
        Instant until = asked.until() == null ? asked.at().plus(VALID_FOR) : asked.until();
        if (!act.toldAt().isBefore(until)) {
            throw new Refusal(IdentityRule.OPENING_HAS_LAPSED, number);
        }
        return asked;
    }

    void on(CaseEvent event) {
        switch (event) {
            case OpeningRequested asked -> all.add(new Asked(asked.number(), asked.identity(), asked.of(),
                    asked.person(), asked.by(), asked.occurredAt(), Answer.NONE, null, null));
            case OpeningApproved approved ->
                answer(approved.number(), Answer.APPROVED, approved.person(), approved.until());
            case OpeningDeclined declined -> answer(declined.number(), Answer.DECLINED, null, null);
            default -> event.putInCharge()
                    .ifPresent(_ -> all.replaceAll(asked -> asked.answer() == Answer.DECLINED
                            ? asked
                            : asked.answered(Answer.LAPSED, asked.approver(), asked.until())));
        }
    }

    private void answer(int number, Answer answer, @Nullable OfficerId by, @Nullable Instant until) {
        all.set(number - 1, all.get(number - 1).answered(answer, by, until));
    }
}
