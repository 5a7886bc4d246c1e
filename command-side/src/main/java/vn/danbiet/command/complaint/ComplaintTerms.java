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
import vn.danbiet.law.Term;
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
        if (!isDue(family, of, command)) {
            return;
        }
        LocalDate start = start(family, of, command.act());
        String variant = variant(family, command);
        if (isKnown(command.act().law(), family, variant, start)) {
            ledger().arm(command.act(), family, variant, start);
        }
    }

    /** The day of the act, but for what comes by law. */
    private LocalDate start(TermFamily family, ComplaintAct of, Act act) {
        return switch (of) {
            case LET_FIRST_STAND -> family.equals(TermFamily.LEGAL_EFFECT)
                    ? decisionDay(act)
                    : isToComplainAgain(family) ? decision.knownOn() : act.day();
            case TAKE_EFFECT -> effectDay(act);
            default -> act.day();
        };
    }

    /**
     * The day after the last one of LKN 44, whenever somebody came to put it on record; no day on which the decision was
     * before the second level or a court.
     */
    private LocalDate effectDay(Act act) {
        LocalDate stands = dossier.since(ComplaintStatus.DECIDED);
        return ledger().last(TermFamily.LEGAL_EFFECT)
                .map(term -> term.due().plusDays(1))
                .map(day -> day.isBefore(stands) ? stands : day)
                .orElse(act.day());
    }

    /**
     * A suit that does not close the case ends nothing. Nor does the legal effect, which counts from the issue, take from
     * whoever got the decision late what they have left to complain.
     */
    private void end(TermFamily family, ComplaintAct of, Act act) {
        boolean goesOn = switch (of) {
            case RECORD_RULING -> dossier.status() != ComplaintStatus.CLOSED;
            case TAKE_EFFECT -> ledger().running(family).filter(term -> term.isInTime(act.day())).isPresent();
            default -> false;
        };
        if (!goesOn) {
            ledger().end(act, family, reason(of));
        }
    }

    /**
     * The grounds of LKN 11a do not ask whether the settlement is in time: what is over stands still without a clock, its
     * breach stays on record, and the second level stays open. On the last day there is nothing left to pause.
     */
    private void pause(TermFamily family, SuspendSettlement command) {
        boolean isOver = ledger().running(family).filter(term -> command.act().day().isAfter(term.due())).isPresent();
        if (!isOver) {
            ledger().pause(command.act(), family, command.ground());
        }
    }

    private LocalDate decisionDay(Act act) {
        return decision.isMade() ? decision.issuedOn() : act.day();
    }

    private boolean isDue(TermFamily family, ComplaintAct of, ComplaintCommand command) {
        return switch (of) {
            case PUBLISH -> ((PublishDecision) command).manner().lasts();
            case RECORD_DELIVERY -> !hasGoneUp();
            case TAKE_EFFECT -> decision.isToBeEnforced();
            case RESUME, REOPEN, LET_FIRST_STAND, RECORD_RULING ->
                (isToComplainAgain(family) ? isLeftToComplainAgain(command.act()) : isOwedHere(family))
                        && ledger().running(family).isEmpty();
            default -> true;
        };
    }

    private static boolean isToComplainAgain(TermFamily family) {
        return family.equals(TermFamily.SECOND_FILING) || family.equals(TermFamily.DISCIPLINARY_LIMIT);
    }

    /** Who has complained a second time is in need of no time to do so. */
    private boolean hasGoneUp() {
        return dossier.status() == ComplaintStatus.APPEALED || dossier.status() == ComplaintStatus.IN_COURT
                && dossier.before(ComplaintStatus.IN_COURT) == ComplaintStatus.APPEALED;
    }

    /** Whose second complaint was given back unsettled may raise another, as long as there is time. */
    private boolean isLeftToComplainAgain(Act act) {
        return decision.isDelivered() && SecondComplaint.isInTime(dossier, decision, act);
    }

    /** What is to be done in time where the case stands after it came back to there. */
    private boolean isOwedHere(TermFamily family) {
        return switch (dossier.status()) {
            case RECEIVED, PROPOSED -> family.equals(TermFamily.COMPLAINT_ACCEPTANCE);
            case VERIFYING -> family.equals(TermFamily.VERIFICATION) || family.equals(dossier.settlementFamily());
            case ACCEPTED, REPORTED, IN_DIALOGUE, HEARD, DRAFTED -> family.equals(dossier.settlementFamily());
            case DECIDED -> family.equals(TermFamily.LEGAL_EFFECT);
            case IN_EFFECT -> family.equals(TermFamily.ENFORCEMENT) && decision.isToBeEnforced();
            default -> false;
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
            case "C1-SETTLE", "C2-SETTLE" -> settlementVariant(dossier.remote() ? "REMOTE" : "NORMAL");
            case "C2-FILE", "C-EFFECT" -> dossier.remote() ? "REMOTE" : "NORMAL";
            case "C-DISC-SETTLE" -> settlementVariant("NORMAL");
            case "C-DISC-LIMIT" -> TimeLimit.secondOf(dossier.contested().kind());
            case "C-PUB-MIN" -> ((PublishDecision) command).manner().name();
            default -> "DEFAULT";
        };
    }

    /** A case that was found complex is no less so when its settlement begins anew. */
    private String settlementVariant(String usual) {
        return dossier.lastSettlement().map(Term::variant).orElse(usual);
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
