/** Access tokens for trying out. Their secrets are public: never for real use. */
@NullMarked
package vn.danbiet.standalone.issuer;

import org.jspecify.annotations.NullMarked;
