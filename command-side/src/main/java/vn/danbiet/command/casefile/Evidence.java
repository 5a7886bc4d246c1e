package vn.danbiet.command.casefile;

import java.util.HashSet;
import java.util.Set;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.EvidenceWithdrawn;

/** The files in evidence. */
final class Evidence {
    private final Set<DataSubject> added = new HashSet<>();
    private final Set<DataSubject> withdrawn = new HashSet<>();

    void refuseMoreThan(int most) {
        if (added.size() >= most) {
            throw new Refusal(CaseRule.TOO_MANY_FILES, most);
        }
    }

    void refuseUnlessItCounts(DataSubject evidence) {
        if (!added.contains(evidence)) {
            throw new Refusal(CaseRule.NO_SUCH_FILE);
        }
        if (withdrawn.contains(evidence)) {
            throw new Refusal(CaseRule.FILE_ALREADY_WITHDRAWN);
        }
    }

    void on(CaseEvent event) {
        switch (event) {
            case EvidenceAdded file -> added.add(file.evidence());
            case EvidenceWithdrawn file -> withdrawn.add(file.evidence());
            default -> {
                // Changes nothing about the files.
            }
        }
    }
}
