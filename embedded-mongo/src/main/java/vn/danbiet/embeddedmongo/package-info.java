/** A MongoDB-compatible server inside the JVM; see {@link vn.danbiet.embeddedmongo.EmbeddedMongo}. */
@NullMarked
package vn.danbiet.embeddedmongo;

import org.jspecify.annotations.NullMarked;
