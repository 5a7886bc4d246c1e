package vn.danbiet.command.complaint;

import java.time.LocalDate;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * Until when somebody may complain: 90 days from receiving the decision or learning of the act (LKN 9); a second time 30
 * days, 45 from remote areas (LKN 33.1); about a disciplinary decision 15 days, a second time 10, about a dismissal 30
 * (LKN 48). Days on which an obstacle kept them from it do not count (LKN 9). Who was not answered in time the first time
 * is not late (NĐ124 4). All in force since 2012-07-01.
 */
final class TimeLimit {
    private static final TermId ASKED_ABOUT = TermId.of("limit", 1);

    private TimeLimit() {}

    /** The last day, with so many days left out. */
    static LocalDate lastDay(Instance instance, ContestedAct contested, boolean remote, int excusedDays, Law law) {
        LocalDate due = Term
                .arm(ASKED_ABOUT, Days.startOf(contested.knownOn()), law, family(instance, contested.kind()),
                        variant(instance, contested.kind(), remote), contested.knownOn())
                .due()
                .plusDays(excusedDays);
        while (!law.calendar().isWorking(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private static TermFamily family(Instance instance, ContestedKind kind) {
        if (kind.isDisciplinary()) {
            return TermFamily.DISCIPLINARY_LIMIT;
        }
        return instance == Instance.FIRST ? TermFamily.COMPLAINT_LIMIT : TermFamily.SECOND_FILING;
    }

    private static String variant(Instance instance, ContestedKind kind, boolean remote) {
        if (kind.isDisciplinary()) {
            return instance == Instance.FIRST ? "FIRST" : secondOf(kind);
        }
        return instance == Instance.FIRST ? "DEFAULT" : remote ? "REMOTE" : "NORMAL";
    }

    /** The variant of the rule for a second disciplinary complaint. */
    static String secondOf(ContestedKind kind) {
        return kind == ContestedKind.DISMISSAL ? "SECOND_DISMISSAL" : "SECOND";
    }

    /** Refuses an acceptance that is late, or that excuses days for nothing. */
    static void check(Dossier dossier, int excusedDays, Law law) {
        if (dossier.firstWasOverdue()) {
            return;
        }
        LocalDate unexcused = lastDay(dossier, 0, law);
        if (excusedDays > 0 && !dossier.receivedOn().isAfter(unexcused)) {
            throw new Refusal(ComplaintRule.NOTHING_TO_EXCUSE, unexcused);
        }
        LocalDate last = lastDay(dossier, excusedDays, law);
        if (dossier.receivedOn().isAfter(last)) {
            throw new Refusal(ComplaintRule.LATE, last);
        }
    }

    static boolean isLate(Dossier dossier, Law law) {
        return !dossier.firstWasOverdue() && dossier.receivedOn().isAfter(lastDay(dossier, 0, law));
    }

    private static LocalDate lastDay(Dossier dossier, int excusedDays, Law law) {
        return lastDay(dossier.instance(), dossier.contested(), dossier.remote(), excusedDays, law);
    }
}
