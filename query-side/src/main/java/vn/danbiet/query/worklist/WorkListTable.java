package vn.danbiet.query.worklist;

import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.Phrase;
import vn.danbiet.law.Days;
import vn.danbiet.query.cases.CaseState;
import vn.danbiet.query.table.Table;
import vn.danbiet.query.table.Table.Column;

/** A work list as a file. */
final class WorkListTable {
    private WorkListTable() {}

    static Table<WorkRow> on(LocalDate today) {
        return new Table<>("work-list", List.of(Column.of("Mã hồ sơ", "Receipt code", WorkRow::receiptCode),
                Column.of("Loại vụ việc", "Kind", row -> text(row.kind().phrase())),
                Column.of("Nội dung", "Subject", WorkRow::subject), Column.of("Lĩnh vực", "Field", WorkRow::field),
                Column.of("Trạng thái", "Status",
                        row -> text(new CaseState(row.kind(), row.status()).status().phrase())),
                Column.of("Chờ ai", "Waits for", row -> text(row.waitsFor().phrase())),
                Column.of("Đơn vị", "Unit", row -> row.charge().unit()),
                Column.of("Người xử lý", "Handler", row -> row.charge().handler()),
                Column.of("Ngày nhận", "Received", row -> Days.of(row.receivedAt())),
                Column.of("Ngày vào sổ", "Registered", row -> Days.of(row.registeredAt())),
                Column.of("Hạn", "Due", WorkRow::dueOrNull), Column.of("Số ngày quá hạn", "Days overdue",
                        row -> Math.max(0, today.toEpochDay() - row.due().toEpochDay()))));
    }

    private static String text(Phrase phrase) {
        return phrase.vi();
    }
}
