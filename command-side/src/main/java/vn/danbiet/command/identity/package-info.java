/**
 * What is sealed apart from the log (LTC 8.3, 47, 56): the vault that it lies in, and who is told what of it. Nothing in
 * here reaches the query side.
 */
@NullMarked
package vn.danbiet.command.identity;

import org.jspecify.annotations.NullMarked;
