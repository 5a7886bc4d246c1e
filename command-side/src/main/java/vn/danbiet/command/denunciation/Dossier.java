package vn.danbiet.command.denunciation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.letter.Subjects;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenouncedNamed;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * What all parts of a denunciation look at: what was received, where the case stands and stood, who answers for it, whom
 * its personal data is about, who is denounced.
 */
final class Dossier {
    private final DenunciationReceived received;
    private final CaseFile file;
    private final Subjects subjects;
    private final Map<DenunciationStatus, DenunciationStatus> cameFrom = new EnumMap<>(DenunciationStatus.class);
    private final List<Personal<Denounced>> denounced = new ArrayList<>();
    private final Set<OfficerId> officers = new LinkedHashSet<>();
    private final Set<UnitId> units = new LinkedHashSet<>();
    private LocalDate reachedUnitOn;
    private @Nullable LocalDate acceptedOn;

    Dossier(DenunciationReceived received) {
        this.received = received;
        this.file = new CaseFile(received);
        this.subjects = new Subjects(PersonalData.NONE, received.words());
        this.reachedUnitOn = Days.of(received.occurredAt());
    }

    DenunciationReceived received() {
        return received;
    }

    DenunciationId id() {
        return received.denunciation();
    }

    boolean isRepeated() {
        return received.first() != null;
    }

    boolean isForwarded() {
        return received.forwardedBy() != null;
    }

    /** Whether somebody knows who denounced, or they hold a receipt; an unsigned letter leaves nobody to ask. */
    boolean denouncerCanBeAsked() {
        return received.identity().keeping() != IdentityKeeping.NOT_GIVEN
                || received.channel() == DenunciationChannel.ONLINE || isRepeated();
    }

    /** The day on which it reached the unit that is in charge now. */
    LocalDate reachedUnitOn() {
        return reachedUnitOn;
    }

    /** The day from which the settlement counts. */
    LocalDate acceptedOn() {
        return Objects.requireNonNull(acceptedOn);
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

    /** Whom what is written here about the denouncers is about: one data subject. */
    Subjects subjects() {
        return subjects;
    }

    /** Who is denounced, as data subjects. */
    Set<DataSubject> denounced() {
        return denounced.stream().map(Personal::subject).collect(Collectors.toUnmodifiableSet());
    }

    /** What is known of them, in the order in which they were named. */
    List<Personal<Denounced>> people() {
        return List.copyOf(denounced);
    }

    /** Those of them who are officers here. */
    Set<OfficerId> officers() {
        return Collections.unmodifiableSet(officers);
    }

    /** The units that are denounced. */
    Set<UnitId> units() {
        return Collections.unmodifiableSet(units);
    }

    DenunciationStatus status() {
        return (DenunciationStatus) file.status();
    }

    /** Where the case stood before it came to this state. */
    DenunciationStatus before(DenunciationStatus state) {
        return Objects.requireNonNull(cameFrom.get(state));
    }

    /** The term of the settlement, while it is open. */
    Optional<Term> settlement() {
        return terms().running(TermFamily.DENUNCIATION_SETTLEMENT);
    }

    void on(CaseEvent event) {
        DenunciationStatus before = status();
        file.on(event);
        if (status() != before) {
            cameFrom.put(status(), before);
        }
        switch (event) {
            case DenunciationReceived first -> named(first.denounced(), first.officers(), first.units());
            case DenouncedNamed later -> named(later.denounced(), later.officers(), later.units());
            case DenunciationTransferAccepted accepted -> reachedUnitOn = Days.of(accepted.occurredAt());
            case DenunciationAccepted accepted -> acceptedOn = Days.of(accepted.occurredAt());
            case DenunciationTakenOver taken -> acceptedOn = Days.of(taken.occurredAt());
            default -> {
                // Nothing that all parts look at.
            }
        }
    }

    private void named(List<Personal<Denounced>> people, List<OfficerId> among, List<UnitId> bodies) {
        denounced.addAll(people);
        officers.addAll(among);
        units.addAll(bodies);
    }
}
