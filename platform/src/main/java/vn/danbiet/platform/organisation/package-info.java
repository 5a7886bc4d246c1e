/** The organisation as every part of the program knows it. */
@NullMarked
package vn.danbiet.platform.organisation;

import org.jspecify.annotations.NullMarked;
