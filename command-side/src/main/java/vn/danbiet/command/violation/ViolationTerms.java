package vn.danbiet.command.violation;

import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.violation.ViolationCommand.PublishConclusion;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.TermFamily;

/**
 * Carries out what the table of acts says about terms, as far as they are terms of this case. A step that no rule gave a
 * time for on its day has no term.
 */
final class ViolationTerms {
    private final Dossier dossier;
    private final Remedies remedies;
    private final Publication publication;

    ViolationTerms(Dossier dossier, Remedies remedies, Publication publication) {
        this.dossier = dossier;
        this.remedies = remedies;
        this.publication = publication;
    }

    /** After the act was put on record. */
    void follow(ViolationAct of, ViolationCommand command) {
        Act act = command.act();
        for (TermEffect effect : of.effects()) {
            for (TermFamily family : effect.families()) {
                switch (effect.kind()) {
                    case ARMS -> arm(family, of, command);
                    case MEETS -> meet(family, act);
                    case ENDS -> end(family, of, act);
                    case PAUSES, RESUMES -> throw new IllegalStateException("No act pauses a violation");
                }
            }
        }
    }

    private void meet(TermFamily family, Act act) {
        boolean met = switch (family.id()) {
            case "V-REMEDY" -> !remedies.hasOpen();
            case "G-POST-MIN" -> !publication.hasOpen();
            default -> true;
        };
        if (met) {
            dossier.terms().meet(act, family);
        }
    }

    /** The term of what is to be put right goes on while anything of it is open. */
    private void end(TermFamily family, ViolationAct of, Act act) {
        if (of != ViolationAct.CANCEL_REMEDY || !remedies.hasOpen()) {
            dossier.terms().end(act, family, reason(of));
        }
    }

    private void arm(TermFamily family, ViolationAct of, ViolationCommand command) {
        Act act = command.act();
        String variant = variant(family, command);
        if (isDue(family, of, command) && isKnown(act, family, variant)) {
            dossier.terms().arm(act, family, variant, act.day());
        }
    }

    private boolean isDue(TermFamily family, ViolationAct of, ViolationCommand command) {
        return switch (family.id()) {
            case "V-ADMIT" -> of == ViolationAct.REPORT || dossier.status() == ViolationStatus.REPORTED;
            case "V-REMEDY" -> dossier.status() == ViolationStatus.REMEDYING;
            case "V-APPEAL" -> dossier.concluded().conclusion().isViolation();
            case "G-PUBC" -> kind(command.act()) == UnitKind.COMMUNE;
            case "G-POST-MIN" -> ((PublishConclusion) command).manner().lasts();
            default -> true;
        };
    }

    private static boolean isKnown(Act act, TermFamily family, String variant) {
        try {
            act.law().rule(family, variant, act.day());
            return true;
        } catch (NoSuchRule none) {
            return false;
        }
    }

    private String variant(TermFamily family, ViolationCommand command) {
        return command instanceof PublishConclusion published && family.equals(TermFamily.DEMOCRACY_POSTING)
                ? TimeOfPublication.variant(published.manner(), kind(command.act()))
                : "DEFAULT";
    }

    /** What kind of unit publishes; where the organisation does not know it, a commune. */
    private UnitKind kind(Act act) {
        return act.units().unit(dossier.unit()).map(Unit::kind).orElse(UnitKind.COMMUNE);
    }

    private static EndReason reason(ViolationAct of) {
        return of == ViolationAct.ACCEPT_TRANSFER ? EndReason.TRANSFERRED : EndReason.HANDLED_OTHERWISE;
    }
}
