/** What an act needs, whatever the procedure: who acts, which rule refuses, how an order is carried out once. */
@NullMarked
package vn.danbiet.command;

import org.jspecify.annotations.NullMarked;
