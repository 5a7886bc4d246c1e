package vn.danbiet.command.complaint;

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
import vn.danbiet.command.casefile.LastOrder;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.AssignComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.BeginEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.ClassifyComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.EndPublication;
import vn.danbiet.command.complaint.ComplaintCommand.IssueDecision;
import vn.danbiet.command.complaint.ComplaintCommand.OrderVerification;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.command.complaint.ComplaintCommand.PublishDecision;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtAcceptance;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.RecordLegalEffect;
import vn.danbiet.command.complaint.ComplaintCommand.ReportFindings;
import vn.danbiet.command.complaint.ComplaintCommand.ReviewContestedAct;
import vn.danbiet.command.complaint.ComplaintCommand.SendDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SummonToDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawComplaint;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.Recipient;
import vn.danbiet.events.complaint.ReviewResult;
import vn.danbiet.events.complaint.WithdrawalForm;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;

/**
 * The life of a complaint up to a point, told in orders: each is given by whom it is for, on the day that was said last.
 * The last of them is the one that a test is about.
 */
final class Story {
    static final ReceiptCode CODE = ReceiptCode.draw(new SplittableRandom(11));
    static final ReceiptCode SECOND_CODE = ReceiptCode.draw(new SplittableRandom(12));
    static final ComplaintId ID = ComplaintId.of(CODE);
    static final UnitId UNIT = new UnitId("xa-binh-luc");
    static final UnitId PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    static final UnitId DEPARTMENT = new UnitId("so-xay-dung");
    static final UnitId COMMUNE_OFFICE = new UnitId("phong-kinh-te-xa-binh-luc");
    static final Actor OFFICER = Offices.officer("officer-a", UNIT);
    static final Actor OTHER_OFFICER = Offices.officer("officer-c", UNIT);
    static final Actor HEAD = Offices.head("head-a", UNIT);
    static final DataSubject WORDS = new DataSubject("words");
    static final List<Recipient> EVERYBODY = List.of(Recipient.values());
    static final OrganisationChart UNITS = OrganisationChart.EMPTY
            .after(List.of(unit(PROVINCE, UnitKind.PROVINCE, null), unit(UNIT, UnitKind.COMMUNE, PROVINCE),
                    unit(DEPARTMENT, UnitKind.DEPARTMENT, PROVINCE), unit(COMMUNE_OFFICE, UnitKind.AGENCY, UNIT),
                    leads(UNIT, "head-a"), leads(PROVINCE, "head-p")));

    private UnitId unit;
    private final Instance instance;
    private final List<Object> orders = new ArrayList<>();
    private LocalDate day;
    private Law law = Law.first();
    private OrganisationChart units = UNITS;
    private ContestedKind kind = ContestedKind.ADMINISTRATIVE_DECISION;
    private UnitId issuer = UNIT;
    private List<OfficerId> officers = List.of();
    private @Nullable UnitId settledFirst;
    private LocalDate knownOn;
    private boolean signed = true;
    private boolean remote;
    private boolean firstOverdue;
    private boolean linked;
    private Channel channel = Channel.POST;
    private @Nullable String forwardedBy;
    private int groupSize = 1;
    private List<Petitioner> people = people(1, 0);

    private Story(UnitId unit, Instance instance, String day) {
        this.unit = unit;
        this.instance = instance;
        this.day = LocalDate.parse(day);
        this.knownOn = this.day.minusDays(10);
    }

    /** A first complaint that reaches the commune on that day, about a decision ten days old. */
    static Story first(String day) {
        return new Story(UNIT, Instance.FIRST, day);
    }

    /** A second complaint that reaches the province on that day, about a commune's decision. */
    static Story second(String day) {
        return new Story(PROVINCE, Instance.SECOND, day);
    }

    static Story disciplinary(String day) {
        return first(day).about(ContestedKind.DISCIPLINARY_DECISION);
    }

    Story about(ContestedKind what) {
        kind = what;
        return this;
    }

    /** Reaches another unit than usual. */
    Story at(UnitId body) {
        unit = body;
        return this;
    }

    Story issuedBy(UnitId body) {
        issuer = body;
        return this;
    }

    Story against(String... named) {
        officers = Stream.of(named).map(OfficerId::new).toList();
        return this;
    }

    Story settledFirstBy(UnitId body) {
        settledFirst = body;
        return this;
    }

    Story knownOn(String date) {
        knownOn = LocalDate.parse(date);
        return this;
    }

    Story unsigned() {
        signed = false;
        return this;
    }

    Story fromRemoteArea() {
        remote = true;
        return this;
    }

    Story by(Channel way) {
        channel = way;
        return this;
    }

    Story forwardedBy(String body) {
        forwardedBy = body;
        return this;
    }

    Story afterOverdueFirst() {
        firstOverdue = true;
        linked = true;
        return this;
    }

    Story linked() {
        linked = true;
        return this;
    }

    Story of(int size, List<Petitioner> named) {
        groupSize = size;
        people = named;
        return this;
    }

    Story in(OrganisationChart chart) {
        units = chart;
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
                ? new GenericCommandMessage<>(new GenericMessage<>(forAnyKind), "complaint.case-command")
                : order;
    }

    Story order(Actor actor, Function<Act, ? extends Object> order) {
        orders.add(message(order.apply(act(actor))));
        return this;
    }

    Story officer(Function<Act, ? extends Object> order) {
        return order(OFFICER.unit().equals(unit) ? OFFICER : Offices.officer("officer-p", unit), order);
    }

    Story head(Function<Act, ? extends Object> order) {
        return order(HEAD.unit().equals(unit) ? HEAD : Offices.head("head-p", unit), order);
    }

    Story system(Function<Act, ? extends Object> order) {
        return order(Actor.SYSTEM, order);
    }

    Act act(Actor actor) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant();
        return new Act(actor, noon, noon, law, units);
    }

    // ---- the usual course

    Story received() {
        return officer(act -> new ReceiveComplaint(ID, act, CODE, unit, instance, channel,
                new ContestedAct(kind, "Quyết định 12/QĐ-UBND", issuer, officers, knownOn), "Thu hồi đất", letter(),
                groupSize, signed, remote, forwardedBy, linked ? ComplaintId.of(SECOND_CODE) : null, settledFirst,
                firstOverdue, null, null));
    }

    private Letter letter() {
        return new Letter(words("Tôi không đồng ý"), PetitionerFacts.of(people), personal(people));
    }

    Story proposed() {
        return received()
                .officer(act -> new ClassifyComplaint(ID, act, ComplaintField.LAND_HOUSING, null, new Proposal.Own()));
    }

    Story accepted() {
        return proposed().head(act -> new AcceptComplaint(ID, act, 0, EVERYBODY)).assigned();
    }

    private Story assigned() {
        return head(act -> new AssignComplaint(ID, act, new OfficerId("officer-a"), null));
    }

    Story reviewed(ReviewResult result) {
        return accepted().head(act -> new ReviewContestedAct(ID, act, result));
    }

    Story verifying() {
        return reviewed(ReviewResult.NEEDS_VERIFICATION)
                .head(act -> new OrderVerification(ID, act, new OfficerId("officer-a"), List.of()));
    }

    Story reported(Outcome finding, boolean meetsDemand) {
        return verifying().head(act -> new ReportFindings(ID, act, finding, meetsDemand, "Báo cáo"));
    }

    Story summoned(String date) {
        return reported(Outcome.WRONG, false)
                .head(act -> new SummonToDialogue(ID, act, LocalDate.parse(date), "Trụ sở UBND", act.by().id(), false));
    }

    Story heard(String date) {
        return summoned(date).on(date)
                .head(act -> new RecordDialogue(ID, act, List.of(Party.COMPLAINANT, Party.RESPONDENT), false,
                        "Biên bản"));
    }

    Story drafted() {
        return reported(Outcome.RIGHT, true).head(act -> new DraftDecision(ID, act, Outcome.RIGHT, "Dự thảo"));
    }

    Story decided() {
        return drafted().head(
                act -> new IssueDecision(ID, act, "15/QĐ-UBND", Outcome.RIGHT, null, "Thu hồi quyết định", "Toàn văn"));
    }

    Story sent() {
        return decided().officer(act -> new SendDecision(ID, act, EVERYBODY));
    }

    Story published() {
        return sent()
                .officer(act -> new PublishDecision(ID, act, PublicationManner.PORTAL, "binhluc.gov.vn", null, true));
    }

    Story inEffect(String date) {
        return published().on(date)
                .officer(act -> new EndPublication(ID, act, PublicationManner.PORTAL))
                .system(act -> new RecordLegalEffect(ID, act));
    }

    Story enforcing(String date) {
        return inEffect(date).head(act -> new BeginEnforcement(ID, act, "Trả lại đất", UNIT));
    }

    Story withdrawn() {
        return accepted().officer(act -> new WithdrawComplaint(ID, act, WithdrawalForm.LETTER, null));
    }

    Story inCourt() {
        return officer(act -> new RecordCourtAcceptance(ID, act, "Tòa án nhân dân khu vực 1", "05/2026/TLST-HC"));
    }

    // ---- given, when, then

    ResultValidator<Complaint> whenLast() {
        return last().when();
    }

    private LastOrder<Complaint> last() {
        return new LastOrder<>(Complaint.class, orders);
    }

    /** What the last order put on record, beside what became of terms. */
    static void happened(Story story, ComplaintEvent... expected) {
        story.last().happened(ComplaintEvent.class::isInstance, List.of(expected));
    }

    /** What became of terms by the last order, such as {@code armed C-ACC2 DEFAULT until 2026-07-15}. */
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
        return act(OFFICER).occurredAt();
    }

    LocalDate day() {
        return day;
    }

    static List<Petitioner> people(int named, int representatives) {
        return IntStream.range(0, named)
                .mapToObj(i -> new Petitioner("Người " + i, "Thôn " + i, null, null, i < representatives))
                .toList();
    }

    static DataSubject person(int n) {
        return new DataSubject("person-" + n);
    }

    private static PersonalData personal(List<Petitioner> people) {
        return new PersonalData(IntStream.range(0, people.size())
                .<Personal<Petitioner>>mapToObj(n -> Personal.of(person(n), people.get(n)))
                .toList());
    }
}
