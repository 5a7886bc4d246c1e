package vn.danbiet.command.denunciation;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** A posting and a page on the portal last 15 days at least (LTC 40; NĐ31 6, in force since 2019-05-28). */
final class DurationOfPublication {
    private static final TermId ASKED_ABOUT = TermId.of("publication", 1);

    private DurationOfPublication() {}

    static void check(PublicationManner manner, LocalDate since, Act act) {
        LocalDate last = Term
                .arm(ASKED_ABOUT, Days.startOf(since), act.law(), TermFamily.CONCLUSION_POSTING, manner.name(), since)
                .due();
        if (!act.day().isAfter(last)) {
            throw new Refusal(DenunciationRule.PUBLICATION_TOO_SHORT, last);
        }
    }
}
