package vn.danbiet.events.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/**
 * The decision or act that is complained about.
 *
 * @param title number and date of a decision, or the act in a few words. Never sealed: it names no complainant
 * @param issuer the unit whose decision or act it is
 * @param officers whose decision or act it is, as far as the letter names them; in clear, since they acted in office
 * @param knownOn when the complainant received the decision or came to know of the act; the limit counts from it (LKN 9)
 */
public record ContestedAct(
        ContestedKind kind,
        String title,
        UnitId issuer,
        List<OfficerId> officers,
        LocalDate knownOn) {
    public ContestedAct {
        officers = List.copyOf(officers);
    }

    /** The same, known on another day. */
    public ContestedAct knownOn(LocalDate day) {
        return new ContestedAct(kind, title, issuer, officers, day);
    }
}
