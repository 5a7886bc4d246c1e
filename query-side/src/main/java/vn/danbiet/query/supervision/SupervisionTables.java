package vn.danbiet.query.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.accountability.Ratio;
import vn.danbiet.query.supervision.Stay.Move;
import vn.danbiet.query.table.Table;
import vn.danbiet.query.table.Table.Column;

/** The figures as files. */
final class SupervisionTables {
    static final Table<SeriesPoint> SERIES = new Table<>("series", List.of(Column.of("Kỳ", "Step", SeriesPoint::name),
            Column.of("Từ ngày", "From", SeriesPoint::from), Column.of("Đến ngày", "Until", SeriesPoint::until),
            Column.of("Tiếp nhận", "Received", SeriesPoint::received),
            Column.of("Mở lại", "Reopened", SeriesPoint::reopened),
            Column.of("Nhận chuyển", "Taken over", SeriesPoint::takenOver),
            Column.of("Kết thúc", "Closed", SeriesPoint::closed),
            Column.of("Chuyển đi", "Passed on", SeriesPoint::passedOn),
            Column.of("Đúng hạn", "In time", SeriesPoint::inTime), Column.of("Quá hạn", "Late", SeriesPoint::late),
            Column.of("Tồn cuối kỳ", "Open at the end", SeriesPoint::open)));

    static final Table<CaseBehind> CASES = new Table<>("cases", List.of(Column.of("Vụ việc", "Case", CaseBehind::id),
            Column.of("Loại vụ việc", "Kind", row -> row.kindText().vi()),
            Column.of("Lĩnh vực", "Field", CaseBehind::field), Column.of("Ngày nhận", "Received", CaseBehind::opened),
            Column.of("Số lần tính", "Times", CaseBehind::times), Column.of("Ngày tính", "Day", CaseBehind::day)));

    private SupervisionTables() {}

    static Table<Figures> figures() {
        List<Column<Figures>> columns = new ArrayList<>(List.of(Column.of("Mã", "Code", Figures::group),
                Column.of("Tên", "Name", row -> row.text().vi()),
                Column.of("Tồn đầu kỳ", "Open before", Figures::openBefore),
                Column.of("Tiếp nhận", "Received", row -> row.in().get(Move.RECEIVED)),
                Column.of("Mở lại", "Reopened", row -> row.in().get(Move.REOPENED)),
                Column.of("Nhận chuyển", "Taken over", row -> row.in().get(Move.TAKEN_OVER)),
                Column.of("Kết thúc", "Closed", row -> row.out().get(Move.CLOSED)),
                Column.of("Chuyển đi", "Passed on", row -> row.out().get(Move.PASSED_ON)),
                Column.of("Đang tồn", "Open", Figures::open), Column.of("Đang quá hạn", "Overdue", Figures::overdue),
                Column.of("Sắp quá hạn", "Runs out soon", Figures::runsOutSoon),
                Column.of("Cũ nhất", "Oldest", Figures::oldest)));
        for (Age age : Age.values()) {
            columns.add(new Column<>(age.phrase(), row -> row.ages().get(age)));
        }
        columns.addAll(List.of(Column.of("Đúng hạn", "In time", row -> row.onTime().inTime()),
                Column.of("Kết thúc quá hạn", "Closed late", row -> row.onTime().late()),
                Column.of("Tồn quá hạn", "Open overdue", row -> row.onTime().openOverdue()),
                Column.of("Mẫu số", "Denominator", row -> row.onTime().of()),
                Column.of("Tỷ lệ đúng hạn", "On-time rate", row -> of(row, Ratio::share)),
                Column.of("Cận dưới 95%", "Low 95%", row -> of(row, Ratio::low)),
                Column.of("Cận trên 95%", "High 95%", row -> of(row, Ratio::high))));
        return new Table<>("figures", columns);
    }

    private static @Nullable Object of(Figures row, Function<Ratio, @Nullable Object> part) {
        Ratio share = row.onTime().share();
        return share == null ? null : part.apply(share);
    }
}
