package vn.danbiet.command.denunciation;

import java.util.Set;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.DataSubject;

/**
 * Nothing is reported or concluded before each of the denounced was heard, or would not explain themselves (LTC 9, 31; NĐ31 12, in force
 * since 2019-05-28).
 */
final class HearingOfTheDenounced {
    private HearingOfTheDenounced() {}

    static void check(Set<DataSubject> denounced, Set<DataSubject> heard) {
        long left = denounced.stream().filter(person -> !heard.contains(person)).count();
        if (left > 0) {
            throw new Refusal(DenunciationRule.HEARING_IS_MANDATORY, left);
        }
    }
}
