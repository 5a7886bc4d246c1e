/** What can happen to a violation of the rules of grassroots democracy (LDC 9, 10, 34, 35). */
@NullMarked
package vn.danbiet.events.violation;

import org.jspecify.annotations.NullMarked;
