package vn.danbiet.command.complaint;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.complaint.ComplaintCommand.PublishDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SuspendSettlement;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.law.Law;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.TermFamily;

/**
 * Carries out what the table of acts says about terms, as far as they are terms of this case: a first settlement has none
 * of a second one, and nobody is told back who forwarded nothing. A step that no rule gave a time for on its day has no
 * term.
 */
final class ComplaintTerms {
    private final Dossier dossier;
    private final Verification verification;
    private final Decision decision;
    private final Publication publication;

    ComplaintTerms(Dossier dossier, Verification verification, Decision decision, Publication publication) {
        this.dossier = dossier;
        this.verification = verification;
        this.decision = decision;
        this.publication = publication;
    }

    /** After the act was put on record. */
    void follow(ComplaintAct of, ComplaintCommand command) {
        Act act = command.act();
        for (TermEffect effect : of.effects()) {
            effect.families().stream().filter(this::isOfThisCase).forEach(family -> {
                switch (effect.kind()) {
                    case ARMS -> arm(family, of, command);
                    case MEETS -> meet(family, act);
                    case ENDS -> end(family, of, act);
                    case PAUSES -> pause(family, (SuspendSettlement) command);
                    case RESUMES -> ledger().resume(act, family);
                }
            });
        }
    }

    private TermLedger ledger() {
        return dossier.terms();
    }

    private boolean isOfThisCase(TermFamily family) {
        boolean first = dossier.instance() == Instance.FIRST;
        return switch (family.id()) {
            case "C1-SETTLE", "C2-SETTLE", "C-DISC-SETTLE" -> family.equals(dossier.settlementFamily());
            case "C1-SEND" -> first;
            case "C2-SEND" -> !first;
            case "C2-FILE" -> first && !dossier.isDisciplinary();
            case "C-DISC-LIMIT" -> first && dossier.isDisciplinary();
            case "RCP-BACK" -> dossier.isForwarded();
            default -> true;
        };
    }

    private void meet(TermFamily family, Act act) {
        boolean met = switch (family.id()) {
            case "C-EVID" -> !verification.hasRequestsOpen();
            case "C-PUB-MIN" -> !publication.hasOpen();
            default -> true;
        };
        if (met) {
            ledger().meet(act, family);
        }
    }

    private void arm(TermFamily family, ComplaintAct of, ComplaintCommand command) {
        boolean effectOfFirst = of == ComplaintAct.LET_FIRST_STAND && family.equals(TermFamily.LEGAL_EFFECT);
        LocalDate start = effectOfFirst ? decisionDay(command.act()) : command.act().day();
        String variant = variant(family, command);
        if (isDue(family, of, command) && isKnown(command.act().law(), family, variant, start)) {
            ledger().arm(command.act(), family, variant, start);
        }
    }

    /** A suit that does not close the case ends nothing. */
    private void end(TermFamily family, ComplaintAct of, Act act) {
        if (of != ComplaintAct.RECORD_RULING || dossier.status() == ComplaintStatus.CLOSED) {
            ledger().end(act, family, reason(of));
        }
    }

    /** A verification that has no day left does not keep the settlement, which has, from being suspended. */
    private void pause(TermFamily family, SuspendSettlement command) {
        boolean noDayLeft = family.equals(TermFamily.VERIFICATION)
                && ledger().running(family).filter(term -> !command.act().day().isBefore(term.due())).isPresent();
        if (!noDayLeft) {
            ledger().pause(command.act(), family, command.ground());
        }
    }

    private LocalDate decisionDay(Act act) {
        return decision.isMade() ? decision.issuedOn() : act.day();
    }

    private boolean isDue(TermFamily family, ComplaintAct of, ComplaintCommand command) {
        boolean accepted = dossier.status() != ComplaintStatus.RECEIVED && dossier.status() != ComplaintStatus.PROPOSED;
        return switch (of) {
            case PUBLISH -> ((PublishDecision) command).manner().lasts();
            case REOPEN ->
                accepted != family.equals(TermFamily.COMPLAINT_ACCEPTANCE) && ledger().running(family).isEmpty();
            case LET_FIRST_STAND -> dossier.status() == (family.equals(TermFamily.LEGAL_EFFECT)
                    ? ComplaintStatus.DECIDED
                    : ComplaintStatus.IN_EFFECT);
            default -> true;
        };
    }

    private static boolean isKnown(Law law, TermFamily family, String variant, LocalDate start) {
        try {
            law.rule(family, variant, start);
            return true;
        } catch (NoSuchRule none) {
            return false;
        }
    }

    private String variant(TermFamily family, ComplaintCommand command) {
        return switch (family.id()) {
            case "C1-SETTLE", "C2-SETTLE", "C2-FILE", "C-EFFECT" -> dossier.remote() ? "REMOTE" : "NORMAL";
            case "C-DISC-SETTLE" -> "NORMAL";
            case "C-DISC-LIMIT" -> TimeLimit.secondOf(dossier.contested().kind());
            case "C-PUB-MIN" -> ((PublishDecision) command).manner().name();
            default -> "DEFAULT";
        };
    }

    private EndReason reason(ComplaintAct of) {
        return switch (of) {
            case ACCEPT_TRANSFER -> EndReason.TRANSFERRED;
            case TERMINATE -> dossier.before(ComplaintStatus.TERMINATED) == ComplaintStatus.WITHDRAWN
                    ? EndReason.WITHDRAWN
                    : EndReason.TERMINATED;
            default -> EndReason.HANDLED_OTHERWISE;
        };
    }
}
