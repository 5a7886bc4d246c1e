/**
 * The law as we apply it, as facts: the working calendar and the policy pack of statutory terms, each version after the
 * other. Everybody may read them.
 */
@NullMarked
package vn.danbiet.events.law;

import org.jspecify.annotations.NullMarked;
