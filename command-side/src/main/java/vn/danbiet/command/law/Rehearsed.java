package vn.danbiet.command.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.term.TermId;

/**
 * What an amendment would move. Nothing was changed.
 *
 * @param basedOn the version that would be amended: name it when the amendment is sent in
 * @param version that would begin
 * @param position of the log up to which cases were looked at
 * @param openTerms all that were looked at
 * @param moving how many of them would move
 * @param cases how many cases they are of
 * @param overdue how many of those that would move have their last day behind them already
 * @param paused how many stand still and are counted when they go on
 * @param pastDays the days to be amended that are not ahead; terms that are over stay as they are
 * @param moves one page of them, in the order of their ids
 * @param next name it as {@code after} for the next page; nothing on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rehearsed(
        int basedOn,
        int version,
        long position,
        int openTerms,
        int moving,
        int cases,
        int overdue,
        int paused,
        SortedMap<String, Integer> byUnit,
        SortedMap<String, Integer> byRule,
        List<LocalDate> pastDays,
        List<Move> moves,
        @Nullable TermId next) {

    /** An open term whose last day, or the day from which it is near its end, would be another. */
    record Move(
            TermId term,
            String caseId,
            UnitId unit,
            String rule,
            String variant,
            Phrase step,
            LocalDate dueBefore,
            LocalDate dueAfter,
            LocalDate warnFromBefore,
            LocalDate warnFromAfter) {}
}
