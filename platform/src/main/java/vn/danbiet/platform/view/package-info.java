/** What every view needs: a fold of the log into documents, kept up to date, and reads that wait for a position. */
@NullMarked
package vn.danbiet.platform.view;

import org.jspecify.annotations.NullMarked;
