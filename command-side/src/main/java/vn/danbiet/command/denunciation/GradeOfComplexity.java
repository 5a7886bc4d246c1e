package vn.danbiet.command.denunciation;

import java.util.Optional;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.ComplexityGrade;
import vn.danbiet.law.Term;

/**
 * How complex it is follows from how many criteria hold (NĐ31 3, in force since 2019-05-28) and decides how often the
 * settlement may be extended (LTC 30). The settlement is counted anew by the new grade, from the same day. Once it was
 * extended or paused it goes on as it is: the grade then decides how it may be extended, and what was added before counts.
 */
final class GradeOfComplexity {
    private GradeOfComplexity() {}

    static void check(ComplexityGrade found, ComplexityGrade now) {
        if (found == now) {
            throw new Refusal(DenunciationRule.SAME_GRADE, now);
        }
    }

    static boolean isCountedAnew(Optional<Term> settlement) {
        return settlement.filter(term -> !term.extensions().isEmpty() || !term.pauses().isEmpty()).isEmpty();
    }
}
