package vn.danbiet.query.accountability;

import java.util.ArrayList;
import java.util.List;
import vn.danbiet.events.CaseKind;
import vn.danbiet.law.Days;
import vn.danbiet.query.accountability.AccountabilityRecord.ToldFigure;
import vn.danbiet.query.table.Table;
import vn.danbiet.query.table.Table.Column;

/** A record, and what is behind its figures, as files. */
final class AccountabilityTables {
    static final Table<CasesBehind.Item> BEHIND = new Table<>("accountability-cases",
            List.of(Column.of("Vụ việc", "Case", CasesBehind.Item::caseId),
                    Column.of("Loại vụ việc", "Kind", row -> row.kind().phrase().vi()),
                    Column.of("Ngày tính", "Day", CasesBehind.Item::day),
                    Column.of("Đơn vị", "Unit", CasesBehind.Item::unit),
                    Column.of("Người chịu trách nhiệm", "Leader", CasesBehind.Item::leader),
                    Column.of("Nhóm", "Group", CasesBehind.Item::group),
                    Column.of("Số ngày hoặc điểm", "Days or score", CasesBehind.Item::amount),
                    Column.of("Vị trí", "Position", CasesBehind.Item::event),
                    Column.of("Sự kiện", "Event", CasesBehind.Item::type),
                    Column.of("Ngày xảy ra", "Occurred", row -> Days.of(row.occurredAt())),
                    Column.of("Ngày ghi nhận", "Recorded", row -> Days.of(row.recordedAt()))));

    private AccountabilityTables() {}

    static Table<ToldFigure> record() {
        List<Column<ToldFigure>> columns = new ArrayList<>(List.of(Column.of("Mã", "Code", ToldFigure::figure),
                Column.of("Chỉ tiêu", "What", row -> row.what().vi()),
                Column.of("Số lượng", "Count", ToldFigure::count)));
        for (CaseKind kind : CaseKind.values()) {
            columns.add(new Column<>(kind.phrase(), row -> row.byKind().getOrDefault(kind, 0L)));
        }
        return new Table<>("accountability", columns);
    }
}
