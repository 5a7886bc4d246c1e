/**
 * The law as we apply it is data, and this is where it is changed: the working calendar and the policy pack, first
 * rehearsed, then amended. How terms are counted by them is in {@code vn.danbiet.law}.
 */
@NullMarked
package vn.danbiet.command.law;

import org.jspecify.annotations.NullMarked;
