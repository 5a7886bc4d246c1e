package vn.danbiet.command.protection;

import static vn.danbiet.command.organisation.Offices.actor;
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
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.ResultValidator;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.LastOrder;
import vn.danbiet.command.protection.DenunciationOnFile;
import vn.danbiet.command.protection.ProtectionCommand.EndProtection;
import vn.danbiet.command.protection.ProtectionCommand.MeasureOrder;
import vn.danbiet.command.protection.ProtectionCommand.OrderInterim;
import vn.danbiet.command.protection.ProtectionCommand.OrderProtection;
import vn.danbiet.command.protection.ProtectionCommand.ReportBasis;
import vn.danbiet.command.protection.ProtectionCommand.RequestProtection;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.OrderedMeasure;
import vn.danbiet.events.protection.ProtectedPerson;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;

/**
 * The life of a protection up to a point, told in orders: each is given by whom it is for, on the day that was said last.
 * The last of them is the one that a test is about.
 */
final class Story {
    static final ReceiptCode CODE = ReceiptCode.draw(new SplittableRandom(21));
    static final ProtectionId ID = ProtectionId.of(CODE);
    static final String DENUNCIATION = "11111111-2222-8333-8444-555555555555";
    static final UnitId UNIT = new UnitId("xa-binh-luc");
    static final UnitId PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    static final UnitId DEPARTMENT = new UnitId("so-xay-dung");
    static final Actor OFFICER = actor("officer-a", Standing.OFFICER, UNIT);
    static final Actor OTHER_OFFICER = actor("officer-c", Standing.OFFICER, UNIT);
    static final Actor HEAD = actor("head-a", Standing.UNIT_HEAD, UNIT);
    static final Actor CUSTODIAN = actor("custodian-a", Standing.CUSTODIAN, UNIT);
    static final Actor HEAD_ABOVE = actor("head-p", Standing.UNIT_HEAD, PROVINCE);
    static final DataSubject WORDS = new DataSubject("words");
    static final SealedIdentity IDENTITY = SealedIdentity
            .sealed(new SealedPiece("AAAAAAAAAAAAAAAAAAAAAA", "0".repeat(64)));
    static final Original ORIGINAL = new Original(new SealedPiece("BBBBBBBBBBBBBBBBBBBBBB", "1".repeat(64)),
            OriginalKind.TEXT, OriginalSource.PETITIONER);
    static final OrganisationChart UNITS = OrganisationChart.EMPTY
            .after(List.of(unit(PROVINCE, UnitKind.PROVINCE, null), unit(UNIT, UnitKind.COMMUNE, PROVINCE),
                    unit(DEPARTMENT, UnitKind.DEPARTMENT, PROVINCE), leads(UNIT, "head-a"), leads(PROVINCE, "head-p")));

    private final List<Object> orders = new ArrayList<>();
    private LocalDate day;
    private RequestForm form = RequestForm.WRITTEN;
    private boolean urgent;
    private List<IdentityOf> persons = List.of(IdentityOf.DENOUNCER, IdentityOf.CHILD);
    private List<ProtectionBasis> bases = List.of(ProtectionBasis.LIFE_IN_DANGER);
    private DenunciationStatus denunciation = DenunciationStatus.VERIFYING;
    private List<OfficerId> denounced = List.of();

    private Story(String day) {
        this.day = LocalDate.parse(day);
    }

    /** A request that reaches the commune on that day, in writing, for the denouncer and a child who fear for their lives. */
    static Story on(String day) {
        return new Story(day);
    }

    Story by(RequestForm how) {
        form = how;
        return this;
    }

    Story urgent() {
        urgent = true;
        return this;
    }

    Story forWhom(IdentityOf... whom) {
        persons = List.of(whom);
        return this;
    }

    Story fearing(ProtectionBasis... what) {
        bases = List.of(what);
        return this;
    }

    Story against(String officer) {
        denounced = List.of(new OfficerId(officer));
        return this;
    }

    /** Where the denunciation stands from here on. */
    Story denunciation(DenunciationStatus status) {
        denunciation = status;
        return this;
    }

    /** What follows happens on that day. */
    Story then(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Story order(Actor actor, Function<Act, ? extends Object> order) {
        Object given = order.apply(act(actor));
        orders.add(given instanceof CaseCommand forAnyKind
                ? new GenericCommandMessage<>(new GenericMessage<>(forAnyKind), "protection.case-command")
                : given);
        return this;
    }

    Story officer(Function<Act, ? extends Object> order) {
        return order(OFFICER, order);
    }

    Story head(Function<Act, ? extends Object> order) {
        return order(HEAD, order);
    }

    Story denouncer(Function<Act, ? extends Object> order) {
        return order(Actor.PETITIONER, order);
    }

    Story system(Function<Act, ? extends Object> order) {
        return order(Actor.SYSTEM, order);
    }

    Act act(Actor actor) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
        return new Act(actor, noon, noon, Law.first(), UNITS);
    }

    Instant now() {
        return act(OFFICER).occurredAt();
    }

    // ---- the usual course

    Story requested() {
        return requestedBy(OFFICER);
    }

    Story requestedBy(Actor actor) {
        return order(actor, act -> new RequestProtection(ID, act, CODE,
                new DenunciationOnFile(DENUNCIATION, UNIT, denunciation, denounced, List.of()), form, urgent,
                protectedPersons(), bases, List.of(Measure.GUARD), ORIGINAL, WORDS, "Bị đe dọa qua điện thoại"));
    }

    List<ProtectedPerson> protectedPersons() {
        return IntStream.range(0, persons.size())
                .mapToObj(i -> new ProtectedPerson(i + 1, persons.get(i), IDENTITY))
                .toList();
    }

    Story reported() {
        return requested().officer(act -> new ReportBasis(ID, act, bases, "Có căn cứ"));
    }

    Story interim() {
        return urgent().requested().head(act -> new OrderInterim(ID, act, List.of(guard(1))));
    }

    Story ordered() {
        return reported().decided();
    }

    Story decided() {
        return head(act -> new OrderProtection(ID, act, "12/QĐ-UBND", bases,
                List.of(guard(1, 2), measure(Measure.KEEP_SECRET, 1, 2)), denunciation));
    }

    Story ended(EndGround ground) {
        return ordered().end(ground);
    }

    Story end(EndGround ground) {
        return head(act -> new EndProtection(ID, act, ground, "Không còn cần thiết", denunciation));
    }

    static MeasureOrder guard(Integer... whom) {
        return measure(Measure.GUARD, whom);
    }

    static MeasureOrder measure(Measure measure, Integer... whom) {
        return new MeasureOrder(measure, List.of(whom), null, null, false);
    }

    static OrderedMeasure inForce(int number, Measure measure, Integer... whom) {
        return new OrderedMeasure(number, measure, List.of(whom), null, null);
    }

    // ---- given, when, then

    ResultValidator<Protection> whenLast() {
        return last().when();
    }

    private LastOrder<Protection> last() {
        return new LastOrder<>(Protection.class, orders);
    }

    /** What the last order put on record, beside what became of terms. */
    static void happened(Story story, CaseEvent... expected) {
        story.last().happened(event -> !(event instanceof TermEvent), List.of(expected));
    }

    /** What became of terms by the last order, such as {@code armed PROTECT-DECIDE DEFAULT until 2026-07-13}. */
    static void terms(Story story, String... expected) {
        story.last().terms(expected);
    }

    static void refused(Rule rule, Story story) {
        story.last().refused(rule);
    }

    /** Told like everybody is told of a case that is not there. */
    static void doesNotExist(Story story) {
        story.last().isNotThere();
    }

    static Personal<String> words(String text) {
        return Personal.of(WORDS, text);
    }
}
