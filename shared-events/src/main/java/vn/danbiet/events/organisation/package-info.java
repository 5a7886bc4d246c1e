/**
 * The organisation as facts: which units there are, what they are called, whom they are under, who leads them, and what
 * became of them. All of it is dated by days of Viet Nam, told after the fact or ahead of it.
 */
@NullMarked
package vn.danbiet.events.organisation;

import org.jspecify.annotations.NullMarked;
