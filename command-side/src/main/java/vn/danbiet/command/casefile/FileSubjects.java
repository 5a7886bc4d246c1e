package vn.danbiet.command.casefile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.events.identity.OpeningDeclined;
import vn.danbiet.events.identity.OpeningRequested;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.events.protection.CheckInAnswered;
import vn.danbiet.events.protection.CheckInFollowedUp;

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
        texts(event).map(Personal::subject).forEach(all::add);
    }

    private static Stream<Personal<?>> texts(CaseEvent event) {
        return switch (event) {
            case NoteAdded note -> Stream.of(note.text());
            case EvidenceAdded file -> Stream.of(file.label());
            case CaseUrged urged -> Stream.of(urged.text());
            case UrgingAnswered answered -> Stream.of(answered.text());
            case ConflictLifted lifted -> Stream.of(lifted.reason());
            case EntryDisputed disputed ->
                Stream.concat(Stream.ofNullable(disputed.words()), Stream.ofNullable(disputed.correction()));
            case DisputeAnswered answered -> Stream.of(answered.answer());
            case CheckInAnswered answered -> Stream.ofNullable(answered.note());
            case TextCleared cleared -> Stream.of(cleared.text());
            case OpeningRequested requested -> Stream.of(requested.reason());
            case OpeningDeclined declined -> Stream.of(declined.reason());
            case CheckInFollowedUp followed -> Stream.of(followed.report());
            default -> Stream.empty();
        };
    }
}
