/**
 * Complaints (khiếu nại): both instances, the disciplinary variant, court and enforcement. LKN 2011 as amended, NĐ
 * 124/2020/NĐ-CP. {@link vn.danbiet.command.complaint.Complaint} is the aggregate, one for each instance; each article that
 * decides something is a class of its own.
 */
@NullMarked
package vn.danbiet.command.complaint;

import org.jspecify.annotations.NullMarked;
