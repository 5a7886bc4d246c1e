package vn.danbiet.law;

/**
 * What was added to a term.
 *
 * @param number from 1
 * @param days added, in the term's own unit
 * @param reason in the words of the decision
 */
public record Extension(int number, int days, String reason, String citation) {}
