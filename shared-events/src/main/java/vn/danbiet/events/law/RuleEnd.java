package vn.danbiet.events.law;

import java.time.LocalDate;

/**
 * A rule ceases to be in force.
 *
 * @param id and {@code variant}: the row of the policy pack
 * @param effectiveTo the last day of its force
 */
public record RuleEnd(String id, String variant, LocalDate effectiveTo) {}
