package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.BeginEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.CloseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.CompleteEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.RecordLegalEffect;
import vn.danbiet.command.complaint.ComplaintCommand.RecordProgress;
import vn.danbiet.events.complaint.ComplaintClosed;
import vn.danbiet.events.complaint.ComplaintEnforced;
import vn.danbiet.events.complaint.ComplaintEnforcementBegun;
import vn.danbiet.events.complaint.ComplaintEnforcementProgressed;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintTookEffect;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** The decision in force: its legal effect, its enforcement, the end of the case (LKN 44 to 46; NĐ124 31). */
final class Enforcement {
    private final Dossier dossier;
    private final Decision decision;
    private final Publication publication;
    private final SecondLevel secondLevel;

    Enforcement(Dossier dossier, Decision decision, Publication publication, SecondLevel secondLevel) {
        this.dossier = dossier;
        this.decision = decision;
        this.publication = publication;
        this.secondLevel = secondLevel;
    }

    @CommandHandler
    void takeEffect(RecordLegalEffect command) {
        LegalEffect.check(dossier.terms().running(TermFamily.LEGAL_EFFECT).map(Term::due), command.act());
        apply(new ComplaintTookEffect(dossier.id(), command.act().occurredAt()));
    }

    @CommandHandler
    void begin(BeginEnforcement command) {
        apply(new ComplaintEnforcementBegun(dossier.id(), command.act().occurredAt(), command.measure(),
                command.enforcer()));
    }

    @CommandHandler
    void progress(RecordProgress command) {
        apply(new ComplaintEnforcementProgressed(dossier.id(), command.act().occurredAt(), command.step()));
    }

    @CommandHandler
    void complete(CompleteEnforcement command) {
        apply(new ComplaintEnforced(dossier.id(), command.act().occurredAt(), command.result()));
    }

    @CommandHandler
    void close(CloseComplaint command) {
        if (dossier.status() != ComplaintStatus.ENFORCED && decision.isToBeEnforced()) {
            throw new Refusal(ComplaintRule.NOT_ENFORCED);
        }
        if (!decision.isSent()) {
            throw new Refusal(ComplaintRule.NOT_SENT);
        }
        if (!publication.isDone() && !secondLevel.isWithheld()) {
            throw new Refusal(ComplaintRule.NOT_PUBLISHED);
        }
        SecondComplaint.refuseWhileInTime(dossier, decision, command.act());
        apply(new ComplaintClosed(dossier.id(), command.act().occurredAt()));
    }
}
