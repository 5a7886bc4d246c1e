package vn.danbiet.command.protection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.protection.ProtectionCommand.MeasureOrder;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.OrderedMeasure;
import vn.danbiet.events.protection.ProtectionBasis;

/**
 * Which measures fit which danger: of the secret LTC 56, of position and job LTC 57, of life, health, property, honour and
 * dignity LTC 58. Whoever is in danger otherwise has the secret kept in any case. Another post is given with consent only
 * (LTC 57).
 */
final class MeasuresOfProtection {
    private MeasuresOfProtection() {}

    /** @param persons how many the file protects */
    static void check(List<MeasureOrder> orders, List<ProtectionBasis> bases, int persons, LocalDate on) {
        orders.forEach(order -> check(order, persons, on));
        refuseTwice(orders);
        orders.stream()
                .map(MeasureOrder::measure)
                .filter(measure -> !fits(measure, bases))
                .findFirst()
                .ifPresent(measure -> {
                    throw new Refusal(ProtectionRule.MEASURE_WITHOUT_BASIS, measure, measure.citation());
                });
    }

    /** One order gives nobody the same protection twice. */
    private static void refuseTwice(List<MeasureOrder> orders) {
        var given = new HashSet<Protected>();
        orders.forEach(order -> order.persons().forEach(person -> {
            if (!given.add(new Protected(person, order.measure()))) {
                throw new Refusal(ProtectionRule.MEASURE_TWICE, order.measure(), person);
            }
        }));
    }

    /** Nobody is given a protection that they have (LTC 52, 54). */
    static void refuseAgain(List<MeasureOrder> orders, List<OrderedMeasure> holds) {
        for (MeasureOrder order : orders) {
            for (OrderedMeasure held : holds) {
                if (held.measure() == order.measure()) {
                    held.persons().stream().filter(order.persons()::contains).findFirst().ifPresent(person -> {
                        throw new Refusal(ProtectionRule.MEASURE_HOLDS_ALREADY, order.measure(), person, held.number());
                    });
                }
            }
        }
    }

    private record Protected(int person, Measure by) {}

    private static void check(MeasureOrder order, int persons, LocalDate on) {
        if (order.persons().isEmpty()) {
            throw new Refusal(ProtectionRule.MEASURE_PROTECTS_NOBODY, order.measure());
        }
        order.persons().stream().filter(person -> person < 1 || person > persons).findFirst().ifPresent(person -> {
            throw new Refusal(ProtectionRule.NO_SUCH_PERSON, person);
        });
        if (order.until() != null && order.until().isBefore(on)) {
            throw new Refusal(ProtectionRule.MEASURE_IN_THE_PAST);
        }
        if (order.measure() == Measure.OTHER_POST && !order.consented()) {
            throw new Refusal(ProtectionRule.CONSENT_NEEDED);
        }
    }

    private static boolean fits(Measure measure, List<ProtectionBasis> bases) {
        return switch (measure.citation()) {
            case "LTC 57" -> bases.contains(ProtectionBasis.JOB_IN_DANGER);
            case "LTC 58" -> bases.stream()
                    .anyMatch(basis -> basis == ProtectionBasis.LIFE_IN_DANGER
                            || basis == ProtectionBasis.PROPERTY_IN_DANGER
                            || basis == ProtectionBasis.HONOUR_IN_DANGER);
            default -> true;
        };
    }
}
