/**
 * Violations of the rules of grassroots democracy (LDC 9): reported, routed or inspected, those accused heard, concluded,
 * sanctioned or cleared, put right.
 */
@NullMarked
package vn.danbiet.command.violation;

import org.jspecify.annotations.NullMarked;
