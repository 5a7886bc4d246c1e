package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Makes up what happens to a letter that reached some unit of the province on some day of the year. What would happen
 * after today has not happened, so cases are left open in every state.
 */
final class LifeStory {
    private static final int DAYS = 365;

    /** How many of a hundred letters are complaints, denunciations and reports of violations; the rest are petitions. */
    private static final int COMPLAINTS = 12;

    private static final int DENUNCIATIONS = 5;
    private static final int VIOLATIONS = 2;

    private LifeStory() {}

    /** Before this, nothing has happened in a year that ends today. */
    static Instant begin(Instant today) {
        return Day.at(Day.of(today).minusDays(DAYS), LocalTime.MIDNIGHT);
    }

    /**
     * The life of a letter, which depends on nothing else.
     *
     * @param today nothing has happened after it
     */
    static Life of(long seed, int index, Province province, Instant today) {
        var chance = new Chance(seed, index);
        LocalDate day = Day.of(today).minusDays(chance.between(3, DAYS - 1));
        Instant received = Day.officeHours(day, chance);
        List<Step> steps = tell(chance, chance.between(0, 99), province, received, today);
        return new Life(index, steps.stream().filter(step -> !step.at().isAfter(today)).toList());
    }

    private static List<Step> tell(Chance chance, int kind, Province province, Instant received, Instant today) {
        if (kind < COMPLAINTS) {
            return ComplaintStory.tell(chance, province, received);
        }
        if (kind < COMPLAINTS + DENUNCIATIONS) {
            return DenunciationStory.tell(chance, province, received);
        }
        if (kind < COMPLAINTS + DENUNCIATIONS + VIOLATIONS) {
            return ViolationStory.tell(chance, province, received);
        }
        return PetitionStory.tell(chance, province, received, today);
    }
}
