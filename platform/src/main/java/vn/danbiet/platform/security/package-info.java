/** Who is asking: OAuth 2 bearer tokens, roles and units. Denied unless allowed. */
@NullMarked
package vn.danbiet.platform.security;

import org.jspecify.annotations.NullMarked;
