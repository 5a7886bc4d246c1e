/** The protection of denouncers and their families, for those who work on it. */
@NullMarked
package vn.danbiet.query.protection;

import org.jspecify.annotations.NullMarked;
