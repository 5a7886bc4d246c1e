/** What the views of cases share, whatever the kind: what is told of personal data, search, work lists. */
@NullMarked
package vn.danbiet.query.cases;

import org.jspecify.annotations.NullMarked;
