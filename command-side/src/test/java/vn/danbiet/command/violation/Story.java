package vn.danbiet.command.violation;

import static vn.danbiet.command.organisation.Offices.leads;
import static vn.danbiet.command.organisation.Offices.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.LastOrder;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.command.violation.ViolationCommand.AnnounceInspection;
import vn.danbiet.command.violation.ViolationCommand.Appeal;
import vn.danbiet.command.violation.ViolationCommand.AssignViolation;
import vn.danbiet.command.violation.ViolationCommand.BeginInspection;
import vn.danbiet.command.violation.ViolationCommand.Conclude;
import vn.danbiet.command.violation.ViolationCommand.Occurrence;
import vn.danbiet.command.violation.ViolationCommand.OrderInspection;
import vn.danbiet.command.violation.ViolationCommand.OrderRemedy;
import vn.danbiet.command.violation.ViolationCommand.Origin;
import vn.danbiet.command.violation.ViolationCommand.RecordDelivery;
import vn.danbiet.command.violation.ViolationCommand.RecordExplanation;
import vn.danbiet.command.violation.ViolationCommand.ReportFindings;
import vn.danbiet.command.violation.ViolationCommand.ReportViolation;
import vn.danbiet.command.violation.ViolationCommand.Sanction;
import vn.danbiet.command.violation.ViolationCommand.Suspects;
import vn.danbiet.command.violation.ViolationCommand.TellAccused;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.ExplanationForm;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.SanctionForm;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;

/**
 * The life of a violation up to a point, told in orders: each is given by whom it is for, on the day that was said last.
 * The last of them is the one that a test is about.
 *
 * <p>
 * By default the province looks into what an officer of the commune is said to have done on 2026-06-01.
 */
final class Story {
    static final ReceiptCode CODE = ReceiptCode.draw(new SplittableRandom(21));
    static final ReceiptCode OTHER_CODE = ReceiptCode.draw(new SplittableRandom(22));
    static final ViolationId ID = ViolationId.of(CODE);
    static final UnitId COMMUNE = new UnitId("xa-binh-luc");
    static final UnitId PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    static final UnitId DEPARTMENT = new UnitId("so-xay-dung");
    static final UnitId GOVERNMENT = new UnitId("chinh-phu");
    static final DataSubject WORDS = new DataSubject("words");
    static final DataSubject FILE = new DataSubject("file-1");
    static final Origin INSPECTED = new Origin(ViolationSource.INSPECTION, null, null, "Kế hoạch 12/KH-UBND");
    static final OrganisationChart UNITS = OrganisationChart.EMPTY
            .after(List.of(unit(GOVERNMENT, UnitKind.AGENCY, null), unit(PROVINCE, UnitKind.PROVINCE, GOVERNMENT),
                    unit(COMMUNE, UnitKind.COMMUNE, PROVINCE), unit(DEPARTMENT, UnitKind.DEPARTMENT, PROVINCE),
                    leads(COMMUNE, "head-old", "2012-01-01", "2026-05-31"),
                    leads(COMMUNE, "head-a", "2026-06-01", null), leads(PROVINCE, "head-p", "2012-01-01", null),
                    leads(DEPARTMENT, "head-d", "2012-01-01", null), leads(GOVERNMENT, "head-g", "2012-01-01", null)));

    private UnitId unit;
    private final List<Object> orders = new ArrayList<>();
    private LocalDate day;
    private OrganisationChart units = UNITS;
    private Origin origin = INSPECTED;
    private ViolationKind kind = ViolationKind.OBSTRUCTION;
    private LocalDate from = LocalDate.of(2026, 6, 1);
    private LocalDate until = from;
    private UnitId violator = COMMUNE;
    private List<OfficerId> officers = List.of(new OfficerId("officer-x"));
    private List<Personal<AccusedPerson>> accused = List.of();
    private List<Petitioner> informants = List.of();
    private SealedIdentity informant = SealedIdentity.NOT_GIVEN;
    private @Nullable PetitionId splitFrom;
    private @Nullable Withholding withholding;

    private Story(UnitId unit, String day) {
        this.unit = unit;
        this.day = LocalDate.parse(day);
    }

    /** Reported to the province on that day. */
    static Story on(String day) {
        return new Story(PROVINCE, day);
    }

    Story at(UnitId body) {
        unit = body;
        return this;
    }

    Story from(Origin source) {
        origin = source;
        return this;
    }

    Story fromBoard() {
        return from(new Origin(ViolationSource.BOARD, null, Board.PEOPLES_INSPECTION, null));
    }

    Story of(ViolationKind what) {
        kind = what;
        return this;
    }

    Story during(String first, String last) {
        from = LocalDate.parse(first);
        until = LocalDate.parse(last);
        return this;
    }

    Story in(UnitId body) {
        violator = body;
        return this;
    }

    Story in(OrganisationChart chart) {
        units = chart;
        return this;
    }

    Story against(String... named) {
        officers = Stream.of(named).map(OfficerId::new).toList();
        return this;
    }

    Story againstPeople(int number) {
        accused = people(number);
        return this;
    }

    Story informedBy(int number) {
        informants = IntStream.range(0, number)
                .mapToObj(i -> new Petitioner("Người " + i, "Thôn " + i, null, null, false))
                .toList();
        return this;
    }

    Story informedBy(SealedIdentity identity) {
        informant = identity;
        return this;
    }

    Story splitFrom(PetitionId letter) {
        splitFrom = letter;
        return this;
    }

    Story withheld(Withholding ground) {
        withholding = ground;
        return this;
    }

    /** What follows happens on that day. */
    Story then(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /** As the command desk sends it. */
    private static Object message(Object order) {
        return order instanceof CaseCommand forAnyKind
                ? new GenericCommandMessage<>(new GenericMessage<>(forAnyKind), "violation.case-command")
                : order;
    }

    Story order(Actor actor, Function<Act, ? extends Object> order) {
        orders.add(message(order.apply(act(actor))));
        return this;
    }

    Story officer(Function<Act, ? extends Object> order) {
        return order(unit.equals(COMMUNE) ? Offices.officer("officer-a", COMMUNE) : Offices.officer("officer-p", unit),
                order);
    }

    Story head(Function<Act, ? extends Object> order) {
        return order(unit.equals(COMMUNE) ? Offices.head("head-a", COMMUNE) : Offices.head("head-p", unit), order);
    }

    Story superior(Function<Act, ? extends Object> order) {
        return order(unit.equals(COMMUNE) ? Offices.head("head-p", PROVINCE) : Offices.head("head-g", GOVERNMENT),
                order);
    }

    Story system(Function<Act, ? extends Object> order) {
        return order(Actor.SYSTEM, order);
    }

    Act act(Actor actor) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
        return new Act(actor, noon, noon, Law.first(), units);
    }

    // ---- the usual course

    Story reported() {
        return officer(
                act -> new ReportViolation(ID, act, CODE, unit, origin, occurrence(), new Suspects(officers, accused),
                        "Cản trở họp thôn", letter(), informant, List.of(), splitFrom, withholding));
    }

    Occurrence occurrence() {
        return new Occurrence(kind, from, until, violator);
    }

    private Letter letter() {
        return new Letter(words("Không cho dân họp"), PetitionerFacts.of(informants), personal());
    }

    PersonalData personal() {
        return new PersonalData(IntStream.range(0, informants.size())
                .<Personal<Petitioner>>mapToObj(n -> Personal.of(person(n), informants.get(n)))
                .toList());
    }

    Story assigned() {
        return reported().head(act -> new AssignViolation(ID, act, new OfficerId("officer-p"), null));
    }

    Story ordered() {
        return reported().inspectionOrdered(InspectionManner.PLANNED, day.plusDays(7));
    }

    Story inspectionOrdered(InspectionManner manner, LocalDate beginsOn) {
        return head(act -> new OrderInspection(ID, act, "05/QĐ-KT", manner, new OfficerId("officer-p"),
                List.of(new OfficerId("officer-q")), beginsOn, beginsOn.plusDays(10), "Kế hoạch"));
    }

    Story announced() {
        return ordered().officer(act -> new AnnounceInspection(ID, act));
    }

    Story inspecting() {
        return announced().then(day.plusDays(7).toString())
                .officer(act -> new BeginInspection(ID, act, "Biên bản 01/BB"));
    }

    Story found(ViolationFinding finding) {
        return inspecting().officer(act -> new ReportFindings(ID, act, finding, "Báo cáo"));
    }

    Story told() {
        return found(ViolationFinding.VIOLATED).head(act -> new TellAccused(ID, act, "Bị cho là cản trở"));
    }

    Story heard() {
        return told().head(act -> new RecordExplanation(ID, act, ExplanationForm.MINUTES, false, "Không có việc đó"));
    }

    Story concluded() {
        return heard().concluded(ViolationFinding.VIOLATED);
    }

    Story concluded(ViolationFinding conclusion) {
        return head(act -> new Conclude(ID, act, "08/KL-UBND", conclusion, occurrence(), "Có cản trở họp thôn",
                "Toàn văn kết luận"));
    }

    /** Inspected, and found that there was nothing. */
    Story acquitted() {
        return found(ViolationFinding.NOT_VIOLATED).concluded(ViolationFinding.NOT_VIOLATED);
    }

    Story served() {
        return concluded().head(act -> new RecordDelivery(ID, act, 1));
    }

    Story sanctioned() {
        return served().head(act -> new Sanction(ID, act, SanctionForm.DISCIPLINE, new OfficerId("officer-x"), null,
                "Khiển trách", "09/QĐ-KL", "Luật CBCC 78"));
    }

    Story remedying() {
        return sanctioned().remedyOrdered(day.plusDays(20));
    }

    Story remedyOrdered(LocalDate dueOn) {
        return head(act -> new OrderRemedy(ID, act, COMMUNE, dueOn, "Tổ chức lại cuộc họp thôn"));
    }

    Story withEvidence() {
        return officer(act -> new AddEvidence(ID.value(), act,
                Personal.of(FILE, new EvidenceLabel("bien-ban.pdf", "0".repeat(64))), "application/pdf", 10,
                "0".repeat(64), 50));
    }

    Story appealed() {
        return sanctioned().officer(act -> new Appeal(ID, act, "Tôi không đồng ý"));
    }

    // ---- given, when, then

    ResultValidator<Violation> whenLast() {
        return last().when();
    }

    private LastOrder<Violation> last() {
        return new LastOrder<>(Violation.class, orders);
    }

    /** What the last order put on record, beside what became of terms. */
    static void happened(Story story, ViolationEvent... expected) {
        story.last().happened(ViolationEvent.class::isInstance, List.of(expected));
    }

    /** What the last order put on record of this sort. */
    static <T> void put(Story story, Class<T> sort, List<T> expected) {
        story.last().happened(sort::isInstance, expected);
    }

    /** What became of terms by the last order, such as {@code armed V-ADMIT until 2026-07-15}. */
    static void terms(Story story, String... expected) {
        story.last().terms(expected);
    }

    static void refused(Rule rule, Story story) {
        story.last().refused(rule);
    }

    /** What was written in this case. */
    static Personal<String> words(String text) {
        return Personal.of(WORDS, text);
    }

    Instant now() {
        return act(Actor.SYSTEM).occurredAt();
    }

    LocalDate day() {
        return day;
    }

    static DataSubject person(int n) {
        return new DataSubject("person-" + n);
    }

    static List<Personal<AccusedPerson>> people(int number) {
        return IntStream.range(0, number)
                .<Personal<AccusedPerson>>mapToObj(
                        n -> Personal.of(new DataSubject("accused-" + n), new AccusedPerson("Ông " + n, "Trưởng thôn")))
                .toList();
    }
}
