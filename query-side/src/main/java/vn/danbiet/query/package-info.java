/** The query side: views of the log and what people read from them. A package below is one view, or what views share. */
@NullMarked
package vn.danbiet.query;

import org.jspecify.annotations.NullMarked;
