package vn.danbiet.command.violation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.letter.Subjects;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.ViolationAccusedNamed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.events.violation.ViolationWithheld;

/**
 * What all parts of a violation look at: what was reported, where the case stands and stood, who is accused, who answers,
 * whom its personal data is about.
 */
final class Dossier {
    private final ViolationReported reported;
    private final CaseFile file;
    private final Subjects subjects;
    private final Set<OfficerId> officers = new LinkedHashSet<>();
    private final List<Personal<AccusedPerson>> people = new ArrayList<>();
    private final Map<ViolationStatus, ViolationStatus> cameFrom = new EnumMap<>(ViolationStatus.class);
    private List<Answerable> answerable;
    private @Nullable ViolationConcluded concluded;
    private boolean withheld;

    Dossier(ViolationReported reported) {
        this.reported = reported;
        this.file = new CaseFile(reported);
        this.subjects = new Subjects(reported.personal(), reported.content().subject());
        this.answerable = reported.answerable();
    }

    ViolationReported reported() {
        return reported;
    }

    ViolationId id() {
        return reported.violation();
    }

    CaseFile file() {
        return file;
    }

    TermLedger terms() {
        return file.terms();
    }

    UnitId unit() {
        return file.charge().unit();
    }

    Subjects subjects() {
        return subjects;
    }

    ViolationStatus status() {
        return (ViolationStatus) file.status();
    }

    /** Where the case stood before it came to this state. */
    ViolationStatus before(ViolationStatus state) {
        return Objects.requireNonNull(cameFrom.get(state));
    }

    /** Whether this is somebody accused, or whoever led the unit on the days of the violation. */
    boolean answersForIt(OfficerId officer) {
        return accusedOfficers().contains(officer) || answerable.stream().anyMatch(unit -> officer.equals(unit.head()));
    }

    /** The officers who are said to have committed it. */
    Set<OfficerId> accusedOfficers() {
        return Set.copyOf(officers);
    }

    /** The person among those accused who has this name; letters in whatever case, spaces as they come. */
    Optional<Personal<AccusedPerson>> accusedCalled(String name) {
        return people.stream()
                .filter(person -> person.known().filter(known -> plain(known.name()).equals(plain(name))).isPresent())
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** How many have to be heard: those accused or, where nobody is, whoever led the unit. */
    int accused() {
        long heads = answerable.stream().map(Answerable::head).filter(Objects::nonNull).distinct().count();
        int named = Math.max(officers.size(), people.size());
        return named > 0 ? named : (int) heads;
    }

    /** Everybody who is accused, and whoever led a unit that answers; where nobody is known, the unit itself. */
    int mostToBeServed() {
        long heads = answerable.stream()
                .map(Answerable::head)
                .filter(Objects::nonNull)
                .filter(head -> !officers.contains(head))
                .distinct()
                .count();
        return Math.max(1, officers.size() + people.size() + (int) heads);
    }

    /** The conclusion; asked for only where the table of acts has made sure of one. */
    ViolationConcluded concluded() {
        return Objects.requireNonNull(concluded);
    }

    boolean isConcluded() {
        return concluded != null;
    }

    boolean isWithheld() {
        return withheld;
    }

    /** Whom what lies in the file is about, and those who are accused: they go when everybody is forgotten. */
    Set<DataSubject> others() {
        var others = new HashSet<>(file.subjects());
        people.stream().map(Personal::subject).forEach(others::add);
        return others;
    }

    /** Those of them who are not accused yet. */
    List<OfficerId> newAmong(Collection<OfficerId> named) {
        return named.stream().distinct().filter(officer -> !officers.contains(officer)).toList();
    }

    void on(CaseEvent event) {
        switch (event) {
            case ViolationReported first -> {
                officers.addAll(first.officers());
                people.addAll(first.accused());
            }
            case ViolationAccusedNamed named -> {
                officers.addAll(named.officers());
                people.addAll(named.accused());
            }
            case ViolationConcluded conclusion -> {
                concluded = conclusion;
                answerable = conclusion.answerable();
            }
            case ViolationWithheld _ -> withheld = true;
            default -> {
                // Nothing that all parts look at.
            }
        }
        ViolationStatus before = status();
        file.on(event);
        if (status() != before) {
            cameFrom.put(status(), before);
        }
    }
}
