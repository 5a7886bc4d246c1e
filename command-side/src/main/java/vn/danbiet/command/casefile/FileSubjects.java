package vn.danbiet.command.casefile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.CasefileEvent;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.casefile.UrgingAnswered;

/** The data subjects that what lies in the file of a case is sealed under: each note, letter and file by one of its own. */
final class FileSubjects {
    private final Set<DataSubject> all = new LinkedHashSet<>();
    private final Set<DataSubject> forgotten = new LinkedHashSet<>();

    /** Those that are not forgotten yet. */
    Set<DataSubject> known() {
        var known = new LinkedHashSet<>(all);
        known.removeAll(forgotten);
        return known;
    }

    Set<DataSubject> all() {
        return Set.copyOf(all);
    }

    boolean isForgotten(DataSubject subject) {
        return forgotten.contains(subject);
    }

    void on(CaseEvent event) {
        if (event instanceof Forgetting forgetting) {
            forgotten.addAll(forgetting.forgotten());
        }
        if (event instanceof CasefileEvent added) {
            texts(added).map(Personal::subject).forEach(all::add);
        }
    }

    private static Stream<Personal<?>> texts(CasefileEvent event) {
        return switch (event) {
            case NoteAdded note -> Stream.of(note.text());
            case EvidenceAdded file -> Stream.of(file.label());
            case CaseUrged urged -> Stream.of(urged.text());
            case UrgingAnswered answered -> Stream.of(answered.text());
            case ConflictLifted lifted -> Stream.of(lifted.reason());
            default -> Stream.empty();
        };
    }
}
