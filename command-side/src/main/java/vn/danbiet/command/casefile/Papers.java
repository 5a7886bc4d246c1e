package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Set;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseCommand.AnswerUrging;
import vn.danbiet.command.casefile.CaseCommand.LinkLetter;
import vn.danbiet.command.casefile.CaseCommand.MirrorLink;
import vn.danbiet.command.casefile.CaseCommand.UrgeCase;
import vn.danbiet.command.casefile.CaseCommand.WithdrawEvidence;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.EvidenceWithdrawn;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** What lies in the file of a case: notes, evidence, urging letters and their answers, links to other letters. */
final class Papers {
    private final String caseId;
    private final Charge charge;
    private final TermLedger terms;
    private final Evidence evidence = new Evidence();
    private final Urgings urgings;
    private final Links links;
    private final FileSubjects subjects = new FileSubjects();

    Papers(String caseId, Charge charge, TermLedger terms) {
        this.caseId = caseId;
        this.charge = charge;
        this.terms = terms;
        this.urgings = new Urgings(terms);
        this.links = new Links(caseId);
    }

    void add(AddNote command) {
        apply(new NoteAdded(caseId, command.act().occurredAt(), command.text()));
    }

    void add(AddEvidence command) {
        evidence.refuseMoreThan(command.mostFiles());
        apply(new EvidenceAdded(caseId, command.act().occurredAt(), command.label(), command.mediaType(),
                command.size(), command.sealedSha256()));
    }

    void withdraw(WithdrawEvidence command) {
        evidence.refuseUnlessItCounts(command.evidence());
        if (subjects.isForgotten(command.evidence())) {
            throw new Refusal(CaseRule.FILE_WAS_FORGOTTEN);
        }
        apply(new EvidenceWithdrawn(caseId, command.act().occurredAt(), command.evidence(),
                Personal.of(command.evidence(), command.reason())));
    }

    void refuseUnlessInEvidence(DataSubject file) {
        evidence.refuseUnlessItCounts(file);
    }

    /** The unit that is urged has until the end of a term of its own to say where the case stands. */
    void urge(UrgeCase command) {
        Act act = command.act();
        Term overdue = urgings.overdue(act);
        terms.putBreachesOnRecord(act);
        apply(new CaseUrged(caseId, act.occurredAt(), urgings.next(), act.by().unitOrThrow(), charge.unit(),
                overdue.rule(), command.text()));
        terms.arm(act, TermFamily.URGING_ANSWER, "DEFAULT", act.day());
    }

    void answer(AnswerUrging command) {
        urgings.refuseAnswer(command.number());
        boolean latest = urgings.isLatest(command.number());
        apply(new UrgingAnswered(caseId, command.act().occurredAt(), command.number(), charge.unit(), command.text()));
        if (latest) {
            terms.meet(command.act(), TermFamily.URGING_ANSWER);
        }
    }

    void link(LinkLetter command) {
        links.refuse(command.other());
        apply(new LetterLinked(caseId, command.act().occurredAt(), command.other(), command.link(), false));
    }

    /** Two officers may have linked the same two letters from both ends at once: then each end is on record already. */
    void mirror(MirrorLink command) {
        if (!links.contains(command.other())) {
            apply(new LetterLinked(caseId, command.act().occurredAt(), command.other(), command.link(), true));
        }
    }

    /** What is sealed in here and can still be forgotten. */
    Set<DataSubject> subjects() {
        return subjects.known();
    }

    void on(CaseEvent event) {
        subjects.on(event);
        evidence.on(event);
        urgings.on(event);
        links.on(event);
    }
}
