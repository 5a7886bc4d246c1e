package vn.danbiet.query.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.Problem.FieldError;
import vn.danbiet.platform.problem.ProblemType;

/** What each parameter cannot know of the others. */
final class WorkListChecks {
    private static final Set<String> STATUSES = names(PetitionStatus.values(), ComplaintStatus.values(),
            DenunciationStatus.values(), ViolationStatus.values(), ProtectionStatus.values());

    private static final Set<String> FIELDS = names(SubjectField.values(), ComplaintField.values(),
            ViolationKind.values());

    private WorkListChecks() {}

    static void check(WorkListFilter filter) {
        List<FieldError> errors = new ArrayList<>();
        if (filter.status() != null && !STATUSES.containsAll(filter.status())) {
            errors.add(new FieldError("status", "không có trạng thái này", "is no status of any kind of case"));
        }
        if (filter.field() != null && !FIELDS.containsAll(filter.field())) {
            errors.add(new FieldError("field", "không có lĩnh vực này", "is no field of any kind of case"));
        }
        if (filter.isByDue() && filter.order() != WorkListOrder.DUE) {
            errors.add(new FieldError("sort", "danh sách theo hạn chỉ sắp theo DUE",
                    "a list of what is due comes in the order DUE only"));
        }
        inOrder("dueUntil", filter.dueFrom(), filter.dueUntil(), errors);
        inOrder("openedUntil", filter.openedFrom(), filter.openedUntil(), errors);
        ofOurTime("dueFrom", filter.dueFrom(), errors);
        ofOurTime("dueUntil", filter.dueUntil(), errors);
        ofOurTime("openedFrom", filter.openedFrom(), errors);
        ofOurTime("openedUntil", filter.openedUntil(), errors);
        if (!errors.isEmpty()) {
            throw new Problem(ProblemType.INVALID_FIELDS, new Phrase("Có tham số chưa hợp lệ, xem danh sách lỗi.",
                    "Some parameters are not right, see the list of errors."), errors, null).asException();
        }
    }

    private static void inOrder(String field, @Nullable LocalDate from, @Nullable LocalDate until,
            List<FieldError> errors) {
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(new FieldError(field, "trước ngày bắt đầu", "is before the first day"));
        }
    }

    private static void ofOurTime(String field, @Nullable LocalDate day, List<FieldError> errors) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2200)) {
            errors.add(
                    new FieldError(field, "ngày phải từ năm 2000 đến năm 2200", "is a day of the years 2000 to 2200"));
        }
    }

    private static Set<String> names(Enum<?>[]... kinds) {
        return Arrays.stream(kinds).flatMap(Arrays::stream).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
