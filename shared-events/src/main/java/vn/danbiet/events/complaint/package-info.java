/** Complaints (khiếu nại) about administrative and disciplinary decisions and acts: LKN 2011 as amended, NĐ 124/2020/NĐ-CP. */
@NullMarked
package vn.danbiet.events.complaint;

import org.jspecify.annotations.NullMarked;
