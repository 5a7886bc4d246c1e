/** Tables as files, written row by row: CSV for programs, XLSX for people. */
@NullMarked
package vn.danbiet.query.table;

import org.jspecify.annotations.NullMarked;
