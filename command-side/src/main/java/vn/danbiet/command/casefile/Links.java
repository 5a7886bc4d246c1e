package vn.danbiet.command.casefile;

import java.util.HashSet;
import java.util.Set;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.LetterLinked;

/** The letters that a letter is linked to, from whichever end. */
final class Links {
    private final String caseId;
    private final Set<String> others = new HashSet<>();

    Links(String caseId) {
        this.caseId = caseId;
    }

    void refuse(String other) {
        if (other.equals(caseId)) {
            throw new Refusal(CaseRule.LINKED_TO_ITSELF);
        }
        if (others.contains(other)) {
            throw new Refusal(CaseRule.ALREADY_LINKED);
        }
    }

    boolean contains(String other) {
        return others.contains(other);
    }

    void on(CaseEvent event) {
        if (event instanceof LetterLinked linked) {
            others.add(linked.other());
        }
    }
}
