package vn.danbiet.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.protection.CheckInAnswered;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.events.protection.CheckInFollowedUp;
import vn.danbiet.events.protection.CheckInMissed;
import vn.danbiet.events.protection.CheckInOffered;

/**
 * Whether somebody who denounced is still well.
 *
 * @param due the last day to say so
 * @param condition as they said it, or as it was found
 * @param missed whether nobody said so in time
 * @param followedUp whether somebody looked after them then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckIn(
        int number,
        LocalDate due,
        @Nullable CheckInCondition condition,
        boolean missed,
        boolean followedUp) {

    public static List<CheckIn> after(List<CheckIn> before, CaseEvent event) {
        return switch (event) {
            case CheckInOffered offered -> Stream
                    .concat(before.stream(),
                            Stream.of(new CheckIn(offered.number(), offered.due(), null, false, false)))
                    .toList();
            case CheckInAnswered answered -> changed(before, answered.number(),
                    one -> new CheckIn(one.number, one.due, answered.condition(), one.missed, one.followedUp));
            case CheckInMissed missed ->
                changed(before, missed.number(), one -> new CheckIn(one.number, one.due, null, true, false));
            case CheckInFollowedUp followed -> changed(before, followed.number(),
                    one -> new CheckIn(one.number, one.due, followed.condition(), one.missed, true));
            default -> before;
        };
    }

    private static List<CheckIn> changed(List<CheckIn> all, int number, UnaryOperator<CheckIn> change) {
        return all.stream().map(one -> one.number == number ? change.apply(one) : one).toList();
    }
}
