package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * A posting with the time that the law has it last (NĐ124 29.3; NĐ31 6; LDC 13, 48, 66).
 *
 * @param days in a row that it lasts at least; nothing where no rule was in force when it began
 * @param until the last of them
 * @param ended the day on which it was taken down; nothing before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldPosting(
        String manner,
        Phrase mannerText,
        String where,
        LocalDate from,
        @Nullable Integer days,
        @Nullable LocalDate until,
        @Nullable LocalDate ended,
        State state,
        Phrase stateText) {
    private static final TermId ASKED_ABOUT = TermId.of("posting", 1);

    enum State {
        /** It has to last still. */
        RUNNING(new Phrase("đang công khai, chưa đủ thời gian tối thiểu", "posted, for its minimum of days")),
        /** It may be taken down. */
        LONG_ENOUGH(new Phrase("đang công khai, đã đủ thời gian tối thiểu", "posted, and long enough already")),
        ENDED(new Phrase("đã kết thúc sau thời gian tối thiểu", "ended after its minimum of days")),
        ENDED_EARLY(new Phrase("đã kết thúc trước thời gian tối thiểu", "ended before its minimum of days"));

        private final Phrase phrase;

        State(Phrase phrase) {
            this.phrase = phrase;
        }
    }

    static List<ToldPosting> all(List<Posting> postings, CaseKind kind, Law law, OrganisationChart units, Instant now) {
        return postings.stream().map(posting -> of(posting, kind, law, units, Days.of(now))).toList();
    }

    private static ToldPosting of(Posting posting, CaseKind kind, Law law, OrganisationChart units, LocalDate today) {
        TermArmed least = least(posting, kind, law, units);
        LocalDate until = least == null ? null : least.due();
        State state = state(posting, until == null ? posting.from() : until, today);
        return new ToldPosting(posting.manner(), posting.mannerText(), posting.where(), posting.from(),
                least == null ? null : least.length(), until, posting.ended(), state, state.phrase);
    }

    private static State state(Posting posting, LocalDate until, LocalDate today) {
        if (posting.ended() != null) {
            return posting.ended().isAfter(until) ? State.ENDED : State.ENDED_EARLY;
        }
        return today.isAfter(until) ? State.LONG_ENOUGH : State.RUNNING;
    }

    private static @Nullable TermArmed least(Posting posting, CaseKind kind, Law law, OrganisationChart units) {
        TermFamily family = switch (kind) {
            case DENUNCIATION -> TermFamily.CONCLUSION_POSTING;
            case VIOLATION -> TermFamily.DEMOCRACY_POSTING;
            default -> TermFamily.COMPLAINT_POSTING;
        };
        String variant = kind == CaseKind.VIOLATION ? ofViolation(posting, units) : posting.manner();
        try {
            return Term.arm(ASKED_ABOUT, Days.startOf(posting.from()), law, family, variant, posting.from());
        } catch (NoSuchRule e) {
            // It began before the law had a minimum.
            return null;
        }
    }

    /** Where the unit is not on record, the longest time holds, which is the communes'. */
    private static String ofViolation(Posting posting, OrganisationChart units) {
        if (posting.manner().equals("LOUDSPEAKER")) {
            return "LOUDSPEAKER";
        }
        return switch (units.unit(posting.unit()).map(Unit::kind).orElse(UnitKind.COMMUNE)) {
            case COMMUNE -> "COMMUNE";
            case STATE_ENTERPRISE -> "STATE_ENTERPRISE";
            case PROVINCE, DEPARTMENT, DISTRICT, AGENCY -> "AGENCY";
        };
    }
}
