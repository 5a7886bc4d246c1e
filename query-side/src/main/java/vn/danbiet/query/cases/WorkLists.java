package vn.danbiet.query.cases;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Days;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition.Index;
import vn.danbiet.query.access.CaseReader;

/**
 * Reads work lists. They are the same for cases of every kind, whose documents name the fields of {@link #indexes} alike.
 */
@Component
public class WorkLists {
    private final SearchDigests digests;
    private final Clock clock;

    WorkLists(SearchDigests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * For each way a list is asked for. It comes newest first, so every index ends in that order; only what is due is in
     * the order of days, for it picks the few cases whose terms end, and those are put in order afterwards. Whom a case
     * is kept from needs no index of its own: hardly any case is kept from anybody, so next to nothing is read in vain.
     *
     * @param more further fields that lists of this kind of case may be narrowed by
     */
    public static List<Index> indexes(String... more) {
        return Stream
                .concat(Stream.of(newestFirst(), newestFirst("status"), newestFirst("charge.deskUnits"),
                        newestFirst("charge.deskUnits", "status"), newestFirst("charge.handler"),
                        newestFirst("charge.workers"), newestFirst("words"), newestFirst("personWords.words"),
                        Index.on(ascending("charge.deskUnits", "due")), Index.on(ascending("due"))),
                        Stream.of(more)
                                .flatMap(
                                        field -> Stream.of(newestFirst(field), newestFirst("charge.deskUnits", field))))
                .toList();
    }

    private static Index newestFirst(String... filters) {
        return Index.on(compoundIndex(ascending(filters), Indexes.descending("firstPosition")));
    }

    /** The page that somebody asks for, without what they may not see. */
    public <R extends Record & ListedCase> Page<R> read(View<?> view, Class<R> row, ListQuestion question,
            CaseReader reader) {
        UnitId unit = reader.unitToList(question.unit()).orElse(null);
        boolean byPerson = unit != null && reader.seesPersonalData(unit);
        Scope scope = scope(question, unit, byPerson);
        return read(view, row, question, scope,
                unit == null || !byPerson || scope.words().isEmpty()
                        ? reader.visible()
                        : and(reader.visible(), reader.searched(unit, all("words", scope.words()))));
    }

    /** The same of confidential cases, of which hardly anybody sees any. Words are searched where they may be read. */
    public <R extends Record & ListedCase> Page<R> readConfidential(View<?> view, Class<R> row, ListQuestion question,
            CaseReader reader) {
        UnitId unit = reader.unitToListOfConfidential(question.unit()).orElse(null);
        return read(view, row, question, scope(question, unit, true),
                reader.visibleOfConfidential(unit, question.text() != null));
    }

    private <R extends Record & ListedCase> Page<R> read(View<?> view, Class<R> row, ListQuestion question, Scope scope,
            Bson visible) {
        Cursor cursor = Cursor.of(question.cursor(), scope.toString());
        int limit = question.limitOrUsual();
        // One more than asked for tells whether there is a next page.
        List<R> rows = view.documents()
                .withDocumentClass(row)
                .find(and(scope.condition(Days.of(clock.instant())), visible, lt("firstPosition", cursor.position())))
                .projection(include(Stream.of(row.getRecordComponents()).map(RecordComponent::getName).toList()))
                .sort(descending("firstPosition"))
                .limit(limit + 1)
                .into(new ArrayList<>());
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<R> page = rows.subList(0, limit);
        return new Page<>(page, cursor.at(page.getLast().firstPosition()).asText());
    }

    private Scope scope(ListQuestion question, @Nullable UnitId unit, boolean byPerson) {
        LocalDate before = question.dueBefore();
        // The database keeps no days of other ages.
        if (before != null && (before.getYear() < 2000 || before.getYear() > 2200)) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Có tham số chưa hợp lệ, xem danh sách lỗi.",
                            "Some parameters are not right, see the list of errors."),
                    List.of(new Problem.FieldError("dueBefore", "ngày phải từ năm 2000 đến năm 2200",
                            "is a day of the years 2000 to 2200")),
                    null).asException();
        }
        return new Scope(unit, question.assignee(), question.statuses().stream().distinct().sorted().toList(),
                question.more(), digests.typed(question.text()), byPerson, question.dueBefore(), question.overdue());
    }

    /**
     * What a list is about, whichever of its pages.
     *
     * @param byPerson whether people's names count as words
     */
    private record Scope(
            @Nullable UnitId unit,
            @Nullable OfficerId assignee,
            List<? extends Enum<?>> statuses,
            Map<String, ?> more,
            List<String> words,
            boolean byPerson,
            @Nullable LocalDate dueBefore,
            @Nullable Boolean overdue) {
        Bson condition(LocalDate today) {
            List<Bson> conditions = new ArrayList<>();
            if (unit != null) {
                conditions.add(eq("charge.deskUnits", unit));
            }
            if (assignee != null) {
                conditions.add(eq("charge.handler", assignee));
            }
            if (!statuses.isEmpty()) {
                conditions.add(in("status", statuses.stream().map(Enum::name).toList()));
            }
            more.forEach((field, value) -> conditions.add(eq(field, value)));
            for (String word : words) {
                conditions.add(byPerson ? or(eq("words", word), eq("personWords.words", word)) : eq("words", word));
            }
            if (dueBefore != null) {
                conditions.add(lt("due", dueBefore));
            }
            if (overdue != null) {
                Bson isOver = lt("due", today);
                conditions.add(overdue ? isOver : not(isOver));
            }
            return conditions.isEmpty() ? empty() : and(conditions);
        }
    }
}
