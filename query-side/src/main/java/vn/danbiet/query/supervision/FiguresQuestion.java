package vn.danbiet.query.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.Problem.FieldError;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.web.PlainText;

/**
 * What is to be counted.
 *
 * @param unit with all units below it; heads: the own one unless said, others: all
 * @param by unit unless said
 * @param kind any of these
 * @param field of the kind
 * @param from the first day of the period: 1 January of the year of {@code until} unless said
 * @param until the last: the day of the moment unless said
 * @param soon how many days ahead is soon: 7 unless said
 */
record FiguresQuestion(
        @Nullable UnitId unit,
        @Nullable GroupBy by,
        @Nullable List<@NotNull CaseKind> kind,
        @PlainText(max = 40) @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Min(1) @Max(31) @Nullable Integer soon) {
    private static final int USUAL_SOON = 7;

    /** Ten years and a little: so many weeks that a series still fits a page. */
    private static final long MOST_DAYS = 3_700;

    private static final Set<String> FIELDS = Stream
            .of(SubjectField.values(), ComplaintField.values(), DenunciationField.values(), ViolationKind.values())
            .flatMap(Stream::of)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    GroupBy byOrUnit() {
        return by == null ? GroupBy.UNIT : by;
    }

    int soonOrUsual() {
        return soon == null ? USUAL_SOON : soon;
    }

    boolean takes(CaseKind ofKind, @Nullable String ofField) {
        return (kind == null || kind.isEmpty() || kind.contains(ofKind)) && (field == null || field.equals(ofField));
    }

    /** Nothing is counted beyond the day of the moment. */
    Period period(LocalDate today) {
        LocalDate last = until == null || until.isAfter(today) ? today : until;
        return new Period(from == null ? last.withDayOfYear(1) : from, last);
    }

    void check(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (field != null && !FIELDS.contains(field)) {
            errors.add(new FieldError("field", "không có lĩnh vực này", "is no field of any kind of case"));
        }
        if (from != null && (from.getYear() < 1990 || from.isAfter(today))) {
            errors.add(new FieldError("from", "phải từ năm 1990 đến thời điểm được hỏi",
                    "is a day from 1990 to the moment that is asked for"));
        } else if (until != null && until.getYear() < 1990) {
            errors.add(new FieldError("until", "phải từ năm 1990", "is a day from 1990 on"));
        } else {
            Period period = period(today);
            long days = ChronoUnit.DAYS.between(period.from(), period.until());
            if (days < 0) {
                errors.add(new FieldError("until", "trước ngày bắt đầu", "is before the first day"));
            } else if (days > MOST_DAYS) {
                errors.add(new FieldError("from", "kỳ dài quá " + MOST_DAYS + " ngày",
                        "the period is longer than " + MOST_DAYS + " days"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem(ProblemType.INVALID_FIELDS, new Phrase("Có tham số chưa hợp lệ, xem danh sách lỗi.",
                    "Some parameters are not right, see the list of errors."), errors, null).asException();
        }
    }
}
