package vn.danbiet.command.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * How a decision is made public: at a meeting announced three days before, by posting or in the media; on the portal where
 * the body has one. A posting and a page on the portal last 15 days at least (NĐ124 29.3, in force since 2020-12-10).
 */
final class MannerOfPublication {
    private static final TermId ASKED_ABOUT = TermId.of("publication", 1);

    private MannerOfPublication() {}

    static void check(PublicationManner manner, @Nullable LocalDate announcedOn, boolean bodyHasPortal,
            boolean isOnPortal, Act act) {
        if (manner == PublicationManner.PORTAL && !bodyHasPortal) {
            throw new Refusal(ComplaintRule.NO_PORTAL);
        }
        if (manner != PublicationManner.PORTAL && bodyHasPortal && !isOnPortal) {
            throw new Refusal(ComplaintRule.PORTAL_COMES_FIRST);
        }
        if (manner == PublicationManner.MEETING) {
            LocalDate latest = day(act.day(), act.law(), TermFamily.PUBLICATION_MEETING, "DEFAULT");
            if (announcedOn == null || announcedOn.isAfter(latest)) {
                throw new Refusal(ComplaintRule.MEETING_TO_BE_ANNOUNCED, latest);
            }
        }
    }

    /** The last day on which it has to be public still. */
    static LocalDate lastDay(PublicationManner manner, LocalDate since, Law law) {
        return day(since, law, TermFamily.COMPLAINT_POSTING, manner.name());
    }

    private static LocalDate day(LocalDate start, Law law, TermFamily family, String variant) {
        return Term.arm(ASKED_ABOUT, Days.startOf(start), law, family, variant, start).due();
    }
}
