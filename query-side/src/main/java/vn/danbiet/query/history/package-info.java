/** The past of single cases, for auditors: as it stood, what changed in between, and why each step was allowed. */
@NullMarked
package vn.danbiet.query.history;

import org.jspecify.annotations.NullMarked;
