package vn.danbiet.command.denunciation;

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
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.casefile.LastOrder;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ClearPublicText;
import vn.danbiet.command.denunciation.DenunciationCommand.DemandReport;
import vn.danbiet.command.denunciation.DenunciationCommand.DraftConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.FormTeam;
import vn.danbiet.command.denunciation.DenunciationCommand.HandleConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.HearDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.PublishConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportFindings;
import vn.danbiet.command.denunciation.DenunciationCommand.SendConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.WithdrawDenunciation;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.HandlingMeasure;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.denunciation.WithdrawalManner;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.protection.CheckInEvent;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;

/**
 * The life of a denunciation up to a point, told in orders: each is given by whom it is for, on the day that was said last.
 * The last of them is the one that a test is about.
 */
final class Story {
    static final ReceiptCode CODE = ReceiptCode.draw(new SplittableRandom(21));
    static final ReceiptCode AGAIN_CODE = ReceiptCode.draw(new SplittableRandom(22));
    static final DenunciationId ID = DenunciationId.of(DenouncerReceipt.of(bytes(1)));
    static final DenunciationId FIRST_ID = DenunciationId.of(DenouncerReceipt.of(bytes(2)));
    static final DenunciationId AGAIN_ID = DenunciationId.of(DenouncerReceipt.of(bytes(3)));
    static final UnitId UNIT = new UnitId("xa-binh-luc");
    static final UnitId PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    static final UnitId DEPARTMENT = new UnitId("so-xay-dung");
    /** A specialised body of the commune. */
    static final UnitId OFFICE = new UnitId("phong-kinh-te");
    static final Actor OFFICER = actor("officer-a", Standing.OFFICER, UNIT);
    static final Actor SECOND_OFFICER = actor("officer-b", Standing.OFFICER, UNIT);
    static final Actor OUTSIDER = actor("officer-x", Standing.OFFICER, UNIT);
    static final Actor CUSTODIAN = actor("custodian-a", Standing.CUSTODIAN, UNIT);
    static final Actor HEAD = actor("head-a", Standing.UNIT_HEAD, UNIT);
    static final Actor SUPERIOR = actor("head-p", Standing.UNIT_HEAD, PROVINCE);
    static final Actor DEPARTMENT_HEAD = actor("head-d", Standing.UNIT_HEAD, DEPARTMENT);
    static final DataSubject WORDS = new DataSubject("words");
    static final DataSubject PERSON = new DataSubject("denounced-1");
    static final SealedIdentity IDENTITY = SealedIdentity
            .sealed(new SealedPiece("identity-of-a-case-123", "a".repeat(64)));
    static final Original LETTER = original("letter-of-a-denouncer1");
    static final Conditions GOOD = new Conditions(true, true, true, true, false);
    static final List<DenunciationRecipient> EVERYBODY = List.of(DenunciationRecipient.values());
    static final OrganisationChart UNITS = OrganisationChart.EMPTY.after(List.of(
            unit(PROVINCE, UnitKind.PROVINCE, null), unit(UNIT, UnitKind.COMMUNE, PROVINCE),
            unit(DEPARTMENT, UnitKind.DEPARTMENT, PROVINCE), unit(OFFICE, UnitKind.AGENCY, UNIT),
            leads(OFFICE, "head-o"), leads(UNIT, "head-a"), leads(PROVINCE, "head-p"), leads(DEPARTMENT, "head-d")));

    private final List<Object> orders = new ArrayList<>();
    private final Law law = Law.first();
    private LocalDate day;
    private DenunciationChannel channel = DenunciationChannel.LETTER;
    private SealedIdentity identity = IDENTITY;
    private boolean signed = true;
    private boolean identityShown = true;
    private int denouncers = 1;
    private @Nullable String forwardedBy;
    private @Nullable DenunciationId first;
    private List<Personal<Denounced>> denounced = List.of(person(1));
    private List<OfficerId> officers = List.of();
    private List<UnitId> units = List.of();
    private UnitId unit = UNIT;

    private Story(String day) {
        this.day = LocalDate.parse(day);
    }

    /** A signed letter that reaches the commune on that day, by somebody who showed who they are. */
    static Story letter(String day) {
        return new Story(day);
    }

    /** Somebody denounces again, at the province. */
    static Story again(String day) {
        Story story = new Story(day);
        story.unit = PROVINCE;
        story.first = FIRST_ID;
        return story;
    }

    /** It reaches this unit instead. */
    Story at(UnitId other) {
        unit = other;
        return this;
    }

    Story by(DenunciationChannel way) {
        channel = way;
        return this;
    }

    Story from(SealedIdentity who) {
        identity = who;
        identityShown = false;
        return this;
    }

    Story unseen() {
        identityShown = false;
        return this;
    }

    Story unsigned() {
        signed = false;
        return this;
    }

    Story by(int people) {
        denouncers = people;
        return this;
    }

    Story forwardedBy(String body) {
        forwardedBy = body;
        return this;
    }

    Story againstNobody() {
        denounced = List.of();
        return this;
    }

    Story against(String... named) {
        officers = Stream.of(named).map(OfficerId::new).toList();
        return this;
    }

    Story against(UnitId body) {
        units = List.of(body);
        return this;
    }

    /** What follows happens on that day. */
    Story on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /** As the command desk sends it. */
    private static Object message(Object order) {
        return order instanceof CaseCommand forAnyKind
                ? new GenericCommandMessage<>(new GenericMessage<>(forAnyKind), "denunciation.case-command")
                : order;
    }

    Story order(Actor actor, Function<Act, ? extends Object> order) {
        orders.add(message(order.apply(act(actor))));
        return this;
    }

    Story officer(Function<Act, ? extends Object> order) {
        return order(OFFICER, order);
    }

    Story head(Function<Act, ? extends Object> order) {
        return order(unit.equals(UNIT) ? HEAD : SUPERIOR, order);
    }

    Story denouncer(Function<Act, ? extends Object> order) {
        return order(Actor.PETITIONER, order);
    }

    Act act(Actor actor) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
        return new Act(actor, noon, noon, law, UNITS);
    }

    Instant now() {
        return act(OFFICER).occurredAt();
    }

    // ---- the usual course

    Story received() {
        Actor clerk = actor(OFFICER.id().value(), Standing.OFFICER, unit);
        Actor receiver = first != null
                ? Actor.SYSTEM
                : channel == DenunciationChannel.ONLINE ? Actor.PETITIONER : clerk;
        return order(receiver,
                act -> new ReceiveDenunciation(ID, act, CODE, unit, Charge.isOfficer(receiver) ? receiver.id() : null,
                        channel, denouncers, signed, identityShown, forwardedBy, first, null, identity, List.of(LETTER),
                        WORDS, denounced, officers, units));
    }

    Story prechecked(DenunciationDirection direction, Conditions conditions) {
        return received().precheck(direction, conditions);
    }

    Story precheck(DenunciationDirection direction, Conditions conditions) {
        return head(act -> new Precheck(ID, act, DenunciationField.PUBLIC_DUTY, conditions, direction, null));
    }

    Story accepted() {
        return prechecked(DenunciationDirection.ACCEPT, GOOD).accept();
    }

    Story accept() {
        return head(act -> new AcceptDenunciation(ID, act, "07/QĐ-UBND"));
    }

    Story verifying() {
        return accepted().head(act -> new FormTeam(ID, act, OFFICER.id(), List.of(SECOND_OFFICER.id())));
    }

    Story heard() {
        return verifying().hear();
    }

    Story hear() {
        return officer(act -> new HearDenounced(ID, act, PERSON, Hearing.MINUTES, "Biên bản"));
    }

    Story reported(DenunciationOutcome finding) {
        return heard().officer(act -> new ReportFindings(ID, act, finding, "Báo cáo"));
    }

    Story drafted(DenunciationOutcome outcome) {
        return reported(outcome).officer(act -> new DraftConclusion(ID, act, outcome, "Dự thảo"));
    }

    Story concluded(DenunciationOutcome outcome) {
        return drafted(outcome).head(act -> new IssueConclusion(ID, act, "02/KL-UBND", outcome, false,
                "Tố cáo về cấp đất", "Trách nhiệm", "Toàn văn"));
    }

    Story sent(DenunciationOutcome outcome) {
        return concluded(outcome).officer(act -> new SendConclusion(ID, act, EVERYBODY));
    }

    Story handled(HandlingMeasure measure) {
        return head(act -> new HandleConclusion(ID, act, List.of(measure), "Chi tiết"));
    }

    Story cleared(String text) {
        return order(actor("custodian-a", Standing.CUSTODIAN, unit), act -> new ClearPublicText(ID, act, text));
    }

    Story published(PublicationManner manner) {
        return cleared("Kết luận tố cáo đúng")
                .head(act -> new PublishConclusion(ID, act, manner, "Trụ sở", "Kết luận tố cáo đúng"));
    }

    Story withdrawn() {
        return order(OFFICER, act -> new WithdrawDenunciation(ID, act, WithdrawalManner.LETTER, denouncers));
    }

    /** The settlement, by as much as its article allows. */
    static ExtendTerm extend(Act act) {
        return new ExtendTerm(ID.value(), act, 4, null, "Phức tạp");
    }

    Story demanded() {
        return order(SUPERIOR, act -> new DemandReport(ID, act));
    }

    // ---- given, when, then

    ResultValidator<Denunciation> whenLast() {
        return last().when();
    }

    private LastOrder<Denunciation> last() {
        return new LastOrder<>(Denunciation.class, orders);
    }

    /** What the last order put on record, beside what became of terms. */
    static void happened(Story story, CaseEvent... expected) {
        story.last()
                .happened(event -> !(event instanceof TermEvent || event instanceof CheckInEvent), List.of(expected));
    }

    /** What became of terms by the last order, such as {@code armed D-INIT NORMAL until 2026-07-15}. */
    static void terms(Story story, String... expected) {
        story.last().terms(expected);
    }

    static void refused(Rule rule, Story story) {
        story.last().refused(rule);
    }

    /** To this person there is no such case. */
    static void isNotThere(Story story) {
        story.last().isNotThere();
    }

    /** What was written in this case about the denouncers. */
    static Personal<String> words(String text) {
        return Personal.of(WORDS, text);
    }

    static Personal<Denounced> person(int n) {
        return Personal.of(new DataSubject("denounced-" + n), new Denounced("Người " + n, "Công chức", null));
    }

    static Original original(String place) {
        return new Original(new SealedPiece(place, "b".repeat(64)), OriginalKind.TEXT, OriginalSource.OFFICE);
    }

    private static byte[] bytes(int seed) {
        byte[] bytes = new byte[32];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }
}
