/** Errors as people and programs can act on them: RFC 9457, in Vietnamese and English. */
@NullMarked
package vn.danbiet.platform.problem;

import org.jspecify.annotations.NullMarked;
