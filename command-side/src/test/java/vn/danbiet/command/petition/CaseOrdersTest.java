package vn.danbiet.command.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static vn.danbiet.command.petition.PetitionFixture.HEAD;
import static vn.danbiet.command.petition.PetitionFixture.HEAD_OF_RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.LAW;
import static vn.danbiet.command.petition.PetitionFixture.NOW;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER;
import static vn.danbiet.command.petition.PetitionFixture.PETITION;
import static vn.danbiet.command.petition.PetitionFixture.RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.UNIT;
import static vn.danbiet.command.petition.PetitionFixture.armed;
import static vn.danbiet.command.petition.PetitionFixture.by;
import static vn.danbiet.command.petition.PetitionFixture.given;
import static vn.danbiet.command.petition.PetitionFixture.noticeArmed;
import static vn.danbiet.command.petition.PetitionFixture.received;
import static vn.danbiet.command.petition.PetitionFixture.transferOffered;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseCommand.MarkTerms;
import vn.danbiet.command.casefile.CaseCommand.PassToSuccessor;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.casefile.CaseCommand.RecalculateTerms;
import vn.danbiet.command.casefile.CaseCommand.ResumeTerm;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.petition.PetitionCommand.AcceptTransfer;
import vn.danbiet.command.petition.PetitionCommand.ClassifyPetition;
import vn.danbiet.command.petition.PetitionCommand.Proposal;
import vn.danbiet.command.term.LedgerRule;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.LeaderLeft;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermFellDue;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermRecalculated;
import vn.danbiet.events.term.TermResumed;
import vn.danbiet.events.term.TermWarned;
import vn.danbiet.law.Day;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * The orders that cases of all kinds take, given to a petition. Its own terms can be neither extended nor paused, so where
 * the law has to allow something, the petition has a term of a complaint: the ledger does not mind. NOW is Friday 20
 * November 2026.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseOrdersTest {
    private static final String CASE = PETITION.value();
    private static final TermId FIRST = TermId.of(CASE, 1);
    private static final LocalDate NOTICE_DUE = LocalDate.of(2026, 12, 4);
    private static final OfficerId OLD_HEAD = new OfficerId("head-until-then");
    private static final OfficerId NEW_HEAD = new OfficerId("head-from-then-on");

    private static CommandMessage<CaseCommand> order(CaseCommand command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), CaseKinds.commandName(CaseKind.PETITION));
    }

    private static ResultValidator<Petition> when(TestExecutor<Petition> given, CaseCommand command) {
        return given.when(order(command));
    }

    private static void refused(Rule rule, ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(Refusal.class);
        result.expectExceptionMessage(rule.id());
    }

    private static Refusal refusal(TestExecutor<Petition> given, CaseCommand command) {
        var refusal = new AtomicReference<Refusal>();
        when(given, command).expectNoEvents()
                .expectException(
                        predicate(thrown -> thrown instanceof Refusal one && refusal.compareAndSet(null, one)));
        return refusal.get();
    }

    /** The first settlement of a complaint, of 30 days that can become 45. */
    private static TermArmed settlement() {
        return settlement(Days.of(NOW));
    }

    private static TermArmed settlement(LocalDate start) {
        return Term.arm(FIRST, Days.startOf(start), LAW, TermFamily.FIRST_SETTLEMENT, "NORMAL", start);
    }

    private static Act at(Instant moment) {
        return at(moment, OrganisationChart.EMPTY);
    }

    private static Act at(Instant moment, OrganisationChart units) {
        return new Act(Actor.SYSTEM, moment, moment, LAW, units);
    }

    private static Act atEndOf(LocalDate day) {
        return at(Days.endOf(day));
    }

    @Test
    void the_head_extends_within_the_article() {
        TermExtended extended = Term.of(settlement()).extend(NOW, 15, "Vụ việc phức tạp", LAW);
        assertThat(extended.due()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(extended.length()).isEqualTo(45);
        when(given(received(), settlement()), new ExtendTerm(CASE, by(HEAD), 1, 15, "Vụ việc phức tạp"))
                .expectEvents(PetitionTest.then((Object) extended));
        when(given(received(), settlement()), new ExtendTerm(CASE, by(HEAD), 1, null, "Vụ việc phức tạp"))
                .expectEvents(PetitionTest.then((Object) extended));
    }

    @Test
    void an_extension_beyond_the_article_or_a_second_one_is_refused_quoting_it() {
        Refusal tooLong = refusal(given(received(), settlement()), new ExtendTerm(CASE, by(HEAD), 1, 16, "…"));
        assertThat(tooLong.citation()).isEqualTo("LKN 28");
        assertThat(tooLong.rule()).isEqualTo(LedgerRule.NOT_ALLOWED_BY_LAW);
        assertThat(tooLong.detail().vi()).contains("15");
        TermExtended once = Term.of(settlement()).extend(NOW, 1, "…", LAW);
        Refusal again = refusal(given(received(), settlement(), once), new ExtendTerm(CASE, by(HEAD), 1, 1, "…"));
        assertThat(again.citation()).isEqualTo("LKN 28");
    }

    @Test
    void the_notice_of_handling_cannot_be_extended() {
        Refusal refusal = refusal(given(received(), noticeArmed()), new ExtendTerm(CASE, by(HEAD), 1, null, "…"));
        assertThat(refusal.citation()).isEqualTo("LTCD 28.1");
    }

    @Test
    void only_the_head_of_the_unit_in_charge_extends() {
        refused(CaseRule.NOT_YOURS_TO_DO,
                when(given(received(), settlement()), new ExtendTerm(CASE, by(OFFICER), 1, 15, "…")));
        refused(CaseRule.OTHER_UNIT,
                when(given(received(), settlement()), new ExtendTerm(CASE, by(HEAD_OF_RECEIVER), 1, 15, "…")));
    }

    @Test
    void there_must_be_such_a_term() {
        refused(LedgerRule.NO_SUCH_TERM,
                when(given(received(), noticeArmed()), new ExtendTerm(CASE, by(HEAD), 2, 1, "…")));
        refused(LedgerRule.NO_SUCH_TERM, when(given(received(), noticeArmed()), new ResumeTerm(CASE, by(HEAD), 0)));
    }

    @Test
    void a_case_that_was_read_by_somebody_else_in_between_is_not_touched() {
        given(received(), settlement())
                .when(order(new ExtendTerm(CASE, by(HEAD), 1, 15, "…")), Map.of(CommandDesk.EXPECTED_VERSION, 0L))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_clock_is_stopped_on_a_ground_of_the_law_of_the_day_and_goes_on() {
        TermPaused paused = Term.of(settlement()).pause(NOW, Days.of(NOW), PauseGround.FORCE_MAJEURE, LAW);
        assertThat(paused.citation()).contains("L136");
        when(given(received(), settlement()), new PauseTerm(CASE, by(HEAD), 1, PauseGround.FORCE_MAJEURE))
                .expectEvents(PetitionTest.then((Object) paused));
        Instant later = NOW.plus(Duration.ofDays(10));
        TermResumed resumed = Term.of(settlement()).after(paused).resume(later, Days.of(later), LAW);
        assertThat(resumed.due()).isEqualTo(LocalDate.of(2026, 12, 30));
        when(given(received(), settlement(), paused), new ResumeTerm(CASE, PetitionFixture.act(HEAD, later, later), 1))
                .expectEvents(PetitionTest.then((Object) resumed));
    }

    @Test
    void but_not_before_the_law_listed_the_ground_and_not_on_another() {
        LocalDate before = LocalDate.of(2026, 6, 29);
        Instant then = Days.startOf(before);
        Act act = PetitionFixture.act(HEAD, then, then);
        Object[] history = {receivedAt(then), settlement(before)};
        assertThat(refusal(given(history), new PauseTerm(CASE, act, 1, PauseGround.FORCE_MAJEURE)).rule())
                .isEqualTo(LedgerRule.NOT_ALLOWED_BY_LAW);
        refused(LedgerRule.NOT_ALLOWED_BY_LAW, when(given(received(), settlement()),
                new PauseTerm(CASE, by(HEAD), 1, PauseGround.AWAITING_EXPERT_EXAMINATION)));
        refused(LedgerRule.NOT_ALLOWED_BY_LAW,
                when(given(received(), noticeArmed()), new PauseTerm(CASE, by(HEAD), 1, PauseGround.FORCE_MAJEURE)));
    }

    private static Object receivedAt(Instant moment) {
        var sample = received();
        return new PetitionReceived(PETITION, moment, sample.receiptCode(), UNIT, sample.channel(), sample.subject(),
                sample.content(), 1, true, null, sample.facts(), sample.personal());
    }

    @Test
    void each_mark_is_made_once_whenever_the_alarm_comes_by() {
        TermArmed notice = noticeArmed();
        var warned = new TermWarned(FIRST, Days.startOf(notice.warnFrom()), "RCP-NOTICE", NOTICE_DUE);
        var fellDue = new TermFellDue(FIRST, Days.startOf(NOTICE_DUE), "RCP-NOTICE", NOTICE_DUE);
        var breached = new TermBreached(FIRST, Days.endOf(NOTICE_DUE), "RCP-NOTICE", NOTICE_DUE, UNIT, null);
        Object[] opened = {received(), notice};
        when(given(opened), new MarkTerms(CASE, at(Days.startOf(notice.warnFrom()).minusMillis(1)))).expectNoEvents();
        when(given(opened), new MarkTerms(CASE, at(Days.startOf(notice.warnFrom()))))
                .expectEvents(PetitionTest.then((Object) warned));
        when(given(received(), notice, warned), new MarkTerms(CASE, at(Days.startOf(NOTICE_DUE))))
                .expectEvents(PetitionTest.then((Object) fellDue));
        when(given(received(), notice, warned, fellDue), new MarkTerms(CASE, atEndOf(NOTICE_DUE)))
                .expectEvents(PetitionTest.then((Object) breached));
        when(given(opened), new MarkTerms(CASE, atEndOf(NOTICE_DUE.plusYears(1)))).expectEvents(warned, fellDue,
                breached);
        when(given(received(), notice, warned, fellDue, breached),
                new MarkTerms(CASE, atEndOf(NOTICE_DUE.plusYears(1)))).expectNoEvents();
    }

    @Test
    void nobody_but_the_system_marks() {
        refused(CaseRule.NOT_YOURS_TO_DO, when(given(received(), noticeArmed()), new MarkTerms(CASE, by(HEAD))));
    }

    private static OrganisationChart units(LocalDate lastDayOfOldHead) {
        var names = Designation.of("Xã Bình Lục", "Bình Lục commune");
        var title = Designation.of("Chủ tịch", "Chair");
        LocalDate begin = LocalDate.of(2025, 7, 1);
        return OrganisationChart.EMPTY
                .after(List.of(new UnitEstablished(UNIT, NOW, names, UnitKind.COMMUNE, null, begin, "NQ 1"),
                        new LeaderAppointed(UNIT, NOW, OLD_HEAD, "Nguyễn Văn Cũ", title, false, begin, null, "QĐ 1"),
                        new LeaderLeft(UNIT, NOW, OLD_HEAD, lastDayOfOldHead, "QĐ 2"), new LeaderAppointed(UNIT, NOW,
                                NEW_HEAD, "Trần Thị Mới", title, false, lastDayOfOldHead.plusDays(1), null, "QĐ 3")));
    }

    @Test
    void whoever_led_the_unit_on_the_last_day_answers_for_the_breach() {
        assertThat(leaderInBreach(NOTICE_DUE)).isEqualTo(OLD_HEAD);
        assertThat(leaderInBreach(NOTICE_DUE.minusDays(1))).isEqualTo(NEW_HEAD);
    }

    private static OfficerId leaderInBreach(LocalDate lastDayOfOldHead) {
        var leader = new OfficerId[1];
        TermArmed notice = noticeArmed();
        Act now = at(Days.endOf(NOTICE_DUE.plusDays(20)), units(lastDayOfOldHead));
        when(given(received(), notice, new TermWarned(FIRST, NOW, "RCP-NOTICE", NOTICE_DUE),
                new TermFellDue(FIRST, NOW, "RCP-NOTICE", NOTICE_DUE)), new MarkTerms(CASE, now))
                .expectEventsMatching(payloadsMatching(predicate(events -> {
                    leader[0] = ((TermBreached) ((List<?>) events).getFirst()).leader();
                    return true;
                })));
        return leader[0];
    }

    @Test
    void a_case_goes_on_with_the_successor_and_what_ran_out_stays_with_the_predecessor() {
        Instant reform = Days.startOf(NOTICE_DUE.plusDays(10));
        when(given(received(), noticeArmed()), new PassToSuccessor(CASE, at(reform), RECEIVER)).expectEvents(
                new TermBreached(FIRST, Days.endOf(NOTICE_DUE), "RCP-NOTICE", NOTICE_DUE, UNIT, null),
                new PassedToSuccessor(CASE, reform, UNIT, RECEIVER));
        when(given(received(), noticeArmed(), new PassedToSuccessor(CASE, reform, UNIT, RECEIVER)),
                new PassToSuccessor(CASE, at(reform), RECEIVER)).expectNoEvents();
        refused(CaseRule.OTHER_UNIT,
                given(received(), new PassedToSuccessor(CASE, NOW, UNIT, RECEIVER)).when(classify(OFFICER)));
        given(received(), new PassedToSuccessor(CASE, NOW, UNIT, RECEIVER))
                .when(classify(PetitionFixture.OFFICER_OF_RECEIVER))
                .expectSuccessfulHandlerExecution();
    }

    private static ClassifyPetition classify(Actor officer) {
        return new ClassifyPetition(PETITION, by(officer), SubjectField.OTHER, null, new Proposal.Own());
    }

    @Test
    void a_case_cannot_have_been_passed_on_before_it_came_to_where_it_stands() {
        when(given(received()), new PassToSuccessor(CASE, at(NOW.minus(Duration.ofDays(5))), RECEIVER))
                .expectEvents(PetitionTest.then((Object) new PassedToSuccessor(CASE, NOW, UNIT, RECEIVER)));
    }

    @Test
    void an_offer_to_the_successor_is_void_once_the_successor_is_in_charge() {
        refused(CaseRule.NO_TRANSFER_OFFERED,
                given(received(), transferOffered(), new PassedToSuccessor(CASE, NOW, UNIT, RECEIVER))
                        .when(new AcceptTransfer(PETITION, by(PetitionFixture.OFFICER_OF_RECEIVER))));
    }

    @Test
    void open_terms_are_counted_anew_when_the_calendar_changes() {
        var holiday = new Day(DayKind.OFF, new Phrase("Nghỉ bù", "Compensation"));
        var calendar = LAW.calendar().amended(2, new TreeMap<>(Map.of(LocalDate.of(2026, 11, 24), holiday)));
        Act act = new Act(Actor.SYSTEM, NOW, NOW, new Law(LAW.pack(), calendar), OrganisationChart.EMPTY);
        TermRecalculated moved = Term.of(noticeArmed()).recalculate(NOW, act.law(), "QĐ 100").orElseThrow();
        assertThat(moved.due()).isEqualTo(LocalDate.of(2026, 12, 7));
        when(given(received(), noticeArmed()), new RecalculateTerms(CASE, act, "QĐ 100"))
                .expectEvents(PetitionTest.then((Object) moved));
        when(given(received(), noticeArmed(), moved), new RecalculateTerms(CASE, act, "QĐ 100")).expectNoEvents();
    }

    @Test
    void even_a_case_with_far_too_many_entries_is_marked_but_not_extended() {
        Object[] many = Stream
                .concat(Stream.of(received(), noticeArmed()), Stream.generate(PetitionFixture::classifiedOwn))
                .limit(CaseFile.MOST_EVENTS + 1L)
                .toArray();
        refused(CaseRule.TOO_MANY_ACTS, when(given(many), new ExtendTerm(CASE, by(HEAD), 1, 1, "…")));
        when(given(many), new MarkTerms(CASE, at(Days.startOf(NOTICE_DUE)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_over_is_over() {
        TermEvent met = Term.of(armed(1, TermFamily.RECEPTION_NOTICE)).meet(NOW, Days.of(NOW));
        when(given(received(), noticeArmed(), met), new MarkTerms(CASE, atEndOf(NOTICE_DUE))).expectNoEvents();
        refused(LedgerRule.NOT_ALLOWED_BY_LAW,
                when(given(received(), noticeArmed(), met), new ExtendTerm(CASE, by(HEAD), 1, 1, "…")));
    }
}
