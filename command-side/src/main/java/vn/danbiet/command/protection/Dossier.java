package vn.danbiet.command.protection;

import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.letter.Subjects;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.protection.ProtectionStatus;

/** What all parts of a protection look at: what was asked for, where it stands, who answers for it, what was found. */
final class Dossier {
    private final ProtectionRequested requested;
    private final CaseFile file;
    private final Subjects subjects;

    Dossier(ProtectionRequested requested) {
        this.requested = requested;
        this.file = new CaseFile(requested);
        this.subjects = new Subjects(PersonalData.NONE, requested.words());
    }

    ProtectionRequested requested() {
        return requested;
    }

    ProtectionId id() {
        return requested.protection();
    }

    CaseFile file() {
        return file;
    }

    TermLedger terms() {
        return file.terms();
    }

    Subjects subjects() {
        return subjects;
    }

    ProtectionStatus status() {
        return (ProtectionStatus) file.status();
    }

    UnitId unit() {
        return file.charge().unit();
    }

    void on(CaseEvent event) {
        file.on(event);
    }
}
