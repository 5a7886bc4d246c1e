package vn.danbiet.query.worklist;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Projections.include;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.law.Days;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.Cursor;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.organisation.KnownUnits;

/**
 * Reads the lists over all kinds of cases. Confidential cases have rules of their own as to who may see which; so they are
 * asked for apart, each question with its index, and the two answers are put together in order.
 */
@Component
class WorkListReader {
    private static final List<String> SHOWN = Arrays.stream(WorkRow.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private final View<WorkDocument> view;
    private final CaseReaders readers;
    private final SearchDigests digests;
    private final OrganisationBook organisation;
    private final KnownUnits known;
    private final EventLog log;
    private final Clock clock;

    WorkListReader(View<WorkDocument> view, CaseReaders readers, SearchDigests digests, OrganisationBook organisation,
            KnownUnits known, EventLog log, Clock clock) {
        this.view = view;
        this.readers = readers;
        this.digests = digests;
        this.organisation = organisation;
        this.known = known;
        this.log = log;
        this.clock = clock;
    }

    /** The page that somebody asks for, without what they may not see. */
    Page<WorkRow> read(WorkListFilter filter, Caller caller) {
        WorkScope scope = scope(filter.checked(), caller);
        WorkListOrder order = filter.order();
        Cursor cursor = Cursor.of(filter.cursor(), scope.name());
        int limit = filter.limitOrUsual();
        // One more than asked for tells whether there is a next page.
        List<WorkRow> rows = conditions(scope, caller).stream()
                .flatMap(condition -> view.documents()
                        .withDocumentClass(WorkRow.class)
                        .find(and(condition, order.behind(cursor)))
                        .projection(include(SHOWN))
                        .sort(order.sort())
                        .limit(limit + 1)
                        .into(new ArrayList<>())
                        .stream())
                // What is on the desks of two units that one person leads is one case.
                .distinct()
                .sorted(order.comparator())
                .limit(limit + 1L)
                .toList();
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<WorkRow> page = rows.subList(0, limit);
        return new Page<>(page, order.cursorBehind(page.getLast(), cursor).asText());
    }

    /** How many there are that they may see, counted no further than to one more than {@link WorkListCounts#MOST}. */
    int count(WorkListFilter filter, Caller caller) {
        int most = WorkListCounts.MOST + 1;
        Set<String> found = new HashSet<>();
        for (Bson condition : conditions(scope(filter.checked(), caller), caller)) {
            if (found.size() < most) {
                view.documents()
                        .withDocumentClass(BsonDocument.class)
                        .find(condition)
                        .projection(include("_id"))
                        .limit(most)
                        .map(one -> one.getString("_id").getValue())
                        .into(found);
            }
        }
        return Math.min(found.size(), most);
    }

    private WorkScope scope(WorkListFilter filter, Caller caller) {
        return new WorkScope(filter, Days.of(clock.instant()),
                filter.listOrOpen() == WorkListName.FOR_ME ? Tray.waitingFor(caller) : List.of(),
                digests.typed(filter.text()),
                filter.openedFrom() == null ? null : log.positionBefore(Days.startOf(filter.openedFrom())),
                filter.openedUntil() == null ? null : log.positionBefore(Days.endOf(filter.openedUntil())));
    }

    /** For each unit one for all that is not confidential and one for what is, as far as there are such lists for them. */
    private List<Bson> conditions(WorkScope scope, Caller caller) {
        CaseReader reader = readers.of(caller);
        List<Bson> conditions = new ArrayList<>();
        for (Optional<UnitId> unit : units(scope.filter())) {
            UnitId asked = unit.orElse(null);
            if (!reader.mayList(asked) && !reader.mayListConfidential(asked)) {
                throw CaseReader.otherUnit();
            }
            known.check("unit", asked);
            if (reader.mayList(asked)) {
                UnitId listed = reader.unitToList(asked).orElse(null);
                boolean byPerson = listed != null && reader.seesPersonalData(listed);
                Bson visible = listed == null || !byPerson || scope.words().isEmpty()
                        ? reader.visible()
                        : and(reader.visible(), reader.searched(listed, all("found", scope.words())));
                condition(scope, false, listed, byPerson, visible).ifPresent(conditions::add);
            }
            if (reader.mayListConfidential(asked)) {
                UnitId listed = reader.unitToListOfConfidential(asked).orElse(null);
                // Words are searched where they may be read.
                condition(scope, true, listed, true, reader.visibleOfConfidential(listed, !scope.words().isEmpty()))
                        .ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    private static Optional<Bson> condition(WorkScope scope, boolean confidential, @Nullable UnitId listed,
            boolean byPerson, Bson visible) {
        List<CaseKind> asked = scope.filter().kind();
        List<CaseKind> kinds = Stream.of(CaseKind.values())
                .filter(kind -> kind.isConfidential() == confidential)
                .filter(kind -> asked == null || asked.isEmpty() || asked.contains(kind))
                .toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(and(scope.condition(kinds, listed, byPerson), visible));
    }

    /** The units that are asked for; an empty one for what is theirs. */
    private List<Optional<UnitId>> units(WorkListFilter filter) {
        OfficerId head = filter.head();
        if (head == null) {
            return List.of(Optional.ofNullable(filter.unit()));
        }
        LocalDate today = Days.of(clock.instant());
        List<Optional<UnitId>> led = organisation.chart()
                .units()
                .stream()
                .filter(unit -> unit.headOn(today).map(Tenure::leader).filter(head::equals).isPresent())
                .map(Unit::id)
                .filter(unit -> filter.unit() == null || unit.equals(filter.unit()))
                .sorted(Comparator.comparing(UnitId::value))
                .map(Optional::of)
                .toList();
        if (led.isEmpty()) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Hôm nay người này không đứng đầu đơn vị nào trong phạm vi được hỏi.",
                            "Today this person leads no unit that was asked for."),
                    List.of(new Problem.FieldError("head", "không đứng đầu đơn vị nào", "leads no unit")), null)
                    .asException();
        }
        return led;
    }
}
