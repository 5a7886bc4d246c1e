package vn.danbiet.command.denunciation;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.denunciation.DenunciationCommand.GradeDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInvestigators;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.PublishConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportEnforcement;
import vn.danbiet.command.denunciation.DenunciationCommand.SuspendSettlement;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.TermFamily;

/**
 * Carries out what the table of acts says about terms, as far as they are terms of this case. A step that no rule gave a time
 * for on its day has no term.
 */
final class DenunciationTerms {
    private final Dossier dossier;
    private final Verification verification;
    private final Admission admission;
    private final Publication publication;
    private final Conclusion conclusion;

    DenunciationTerms(Dossier dossier, Verification verification, Admission admission, Publication publication,
            Conclusion conclusion) {
        this.dossier = dossier;
        this.verification = verification;
        this.admission = admission;
        this.publication = publication;
        this.conclusion = conclusion;
    }

    /** After the act was put on record. */
    void follow(DenunciationAct of, DenunciationCommand command) {
        Act act = command.act();
        for (TermEffect effect : of.effects()) {
            effect.families().forEach(family -> {
                switch (effect.kind()) {
                    case ARMS -> arm(family, command);
                    case MEETS -> meet(family, act);
                    case ENDS -> end(family, of, command);
                    case PAUSES -> ledger().pause(act, family, ((SuspendSettlement) command).ground());
                    case RESUMES -> ledger().resume(act, family);
                }
            });
        }
    }

    /** The settlement as that of a case of the grade that was found, which may be another than when its clock began. */
    void extend(ExtendTerm command) {
        TermId id = TermId.of(dossier.id().value(), command.number());
        if (dossier.settlement().filter(term -> term.id().equals(id)).isPresent()) {
            ledger().extend(command.act(), command.number(), command.days(), command.reason(),
                    verification.grade().name());
        } else {
            dossier.file().handle(command);
        }
    }

    private TermLedger ledger() {
        return dossier.terms();
    }

    private void arm(TermFamily family, DenunciationCommand command) {
        if (family.equals(TermFamily.CHECK_IN)) {
            if (dossier.status().isEnd() && dossier.denouncerCanBeAsked()) {
                dossier.file().checkIns().begin(command.act());
            }
            return;
        }
        LocalDate start = switch (command) {
            case Precheck _ -> dossier.reachedUnitOn();
            case GradeDenunciation _ -> dossier.acceptedOn();
            default -> command.act().day();
        };
        String variant = variant(family, command);
        if (isDue(family, command) && isKnown(command.act().law(), family, variant, start)) {
            ledger().arm(command.act(), family, variant, start);
        }
    }

    private boolean isDue(TermFamily family, DenunciationCommand command) {
        return switch (command) {
            case ReceiveDenunciation _ -> isDueOnReceipt(family);
            case Precheck precheck ->
                precheck.direction() == DenunciationDirection.FORWARD && ledger().running(family).isEmpty();
            case IssueConclusion _ -> !family.equals(TermFamily.ENFORCEMENT_REPORT) || !conclusion.isFalse();
            case ReportEnforcement report -> !report.completed();
            case PublishConclusion publish -> publish.manner().lasts();
            case GradeDenunciation _ -> GradeOfComplexity.isCountedAnew(dossier.settlement());
            default -> true;
        };
    }

    private boolean isDueOnReceipt(TermFamily family) {
        return switch (family.id()) {
            case "D-INIT" -> !dossier.isRepeated();
            case "D-AGAIN" -> dossier.isRepeated();
            case "D-PRESS" -> dossier.isForwarded();
            default -> true;
        };
    }

    private void meet(TermFamily family, Act act) {
        boolean met = switch (family.id()) {
            case "D-NOTICE" -> admission.isNoticeGiven();
            case "D-PUB-MIN" -> !publication.hasOpen();
            default -> true;
        };
        if (met) {
            ledger().meet(act, family);
        }
    }

    private void end(TermFamily family, DenunciationAct of, DenunciationCommand command) {
        if (!(command instanceof PassToInvestigators passing) || passing.whole()) {
            ledger().end(command.act(), family, reason(of));
        }
    }

    private static boolean isKnown(Law law, TermFamily family, String variant, LocalDate start) {
        try {
            law.rule(family, variant, start);
            return true;
        } catch (NoSuchRule none) {
            return false;
        }
    }

    private String variant(TermFamily family, DenunciationCommand command) {
        return switch (family.id()) {
            case "D-INIT" -> "NORMAL";
            case "D-SETTLE" -> verification.grade().name();
            case "D-PUB-MIN" -> ((PublishConclusion) command).manner().name();
            default -> "DEFAULT";
        };
    }

    private EndReason reason(DenunciationAct of) {
        return switch (of) {
            case ACCEPT_TRANSFER, TAKE_OVER -> EndReason.TRANSFERRED;
            case TERMINATE -> dossier.before(DenunciationStatus.TERMINATED) == DenunciationStatus.WITHDRAWN
                    ? EndReason.WITHDRAWN
                    : EndReason.TERMINATED;
            default -> EndReason.HANDLED_OTHERWISE;
        };
    }
}
