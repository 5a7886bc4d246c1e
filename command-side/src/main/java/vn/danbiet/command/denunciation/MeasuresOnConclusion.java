package vn.danbiet.command.denunciation;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.HandlingMeasure;

/**
 * What may be done on which conclusion (LTC 36, in force since 2019-01-01): on a false one rights are restored and, where it
 * was wilfully false, the denouncer is handled; on one that is right, whoever violated the law is.
 */
final class MeasuresOnConclusion {
    private MeasuresOnConclusion() {}

    static void check(HandlingMeasure measure, DenunciationOutcome outcome, boolean wilfullyFalse) {
        boolean isFalse = outcome == DenunciationOutcome.FALSE;
        boolean fits = switch (measure) {
            case DISCIPLINE, SANCTION, CRIMINAL_FILE, RECOVERY -> !isFalse;
            case NONE -> isFalse;
            case FALSE_DENUNCIATION -> wilfullyFalse;
            case RESTORE_RIGHTS, RECOMMEND -> true;
        };
        if (!fits) {
            throw new Refusal(DenunciationRule.MEASURE_DOES_NOT_FIT, measure);
        }
    }
}
