/** The law as every part of the program knows it. */
@NullMarked
package vn.danbiet.platform.law;

import org.jspecify.annotations.NullMarked;
