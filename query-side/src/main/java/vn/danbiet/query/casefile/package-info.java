/** What lies in the file of a case of any kind, for those who may know. */
@NullMarked
package vn.danbiet.query.casefile;

import org.jspecify.annotations.NullMarked;
