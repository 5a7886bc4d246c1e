/** Figures for everybody: so few, and over so much, that they tell of nobody. */
@NullMarked
package vn.danbiet.query.figures;

import org.jspecify.annotations.NullMarked;
