package vn.danbiet.query.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionClosed;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.Case;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.facts.Folded;
import vn.danbiet.query.facts.KnownCase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContributionsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1997, 1, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final UnitId LAND = Case.LAND;
    private static final UnitId ROADS = Case.ROADS;
    private static final UnitId MERGED = new UnitId("so-nong-nghiep-va-moi-truong");

    private final Case one = Case.number(1);
    private final List<OrganisationEvent> organisation = new ArrayList<>(List.of(established(LAND), established(ROADS),
            established(MERGED), led(LAND, "hoa", LONG_AGO, null), led(ROADS, "dung", LONG_AGO, null)));

    private static UnitEstablished established(UnitId unit) {
        return new UnitEstablished(unit, Instant.EPOCH, new Designation("UBND " + unit, null), UnitKind.AGENCY, null,
                LONG_AGO, "NQ");
    }

    private static LeaderAppointed led(UnitId unit, String leader, LocalDate from, @Nullable LocalDate until) {
        return new LeaderAppointed(unit, Instant.EPOCH, new OfficerId(leader), leader,
                Designation.of("Chủ tịch", "Chair"), false, from, until, "QĐ");
    }

    private static Instant noon(LocalDate day) {
        return Days.startOf(day).plusSeconds(43_200);
    }

    private PetitionReceived received() {
        PetitionReceived usual = one.received();
        return new PetitionReceived(usual.petition(), noon(RECEIVED), usual.receiptCode(), LAND, Channel.POST,
                usual.subject(), usual.content(), 1, true, null, usual.facts(), usual.personal());
    }

    private TermArmed duty() {
        return Term.arm(TermId.of(one.id().value(), 1), noon(RECEIVED), Law.first(), new TermFamily("PET-RESOLVE"),
                "DEFAULT", RECEIVED);
    }

    private LocalDate due() {
        return duty().due();
    }

    private PetitionClosed closed(LocalDate day) {
        return new PetitionClosed(one.id(), noon(day));
    }

    private PetitionAnswered answered(LocalDate day) {
        return new PetitionAnswered(one.id(), noon(day), "Sẽ sửa.");
    }

    private TermBreached ranOut() {
        return new TermBreached(duty().term(), Days.endOf(due()), duty().rule(), due(), LAND, new OfficerId("hoa"));
    }

    private TermMet met(LocalDate day) {
        return Term.of(duty()).meet(noon(day), day);
    }

    private List<String> told(KnownCase known, LocalDate lastDay, KnownCase... again) {
        return Contributions.of(known, List.of(again), OrganisationChart.EMPTY.after(organisation), lastDay)
                .stream()
                .map(found -> found.figure() + " " + found.answerer().unit() + "/" + found.answerer().leader())
                .toList();
    }

    private static String of(Figure figure, UnitId unit, String leader) {
        return figure + " " + unit + "/" + leader;
    }

    @Test
    void a_case_that_became_overdue_under_the_predecessor_stays_the_predecessors() {
        organisation.removeIf(fact -> fact instanceof LeaderAppointed led && led.unit().equals(LAND));
        organisation.add(led(LAND, "hoa", LONG_AGO, due()));
        organisation.add(led(LAND, "binh", due().plusDays(1), null));
        LocalDate late = due().plusDays(7);

        var open = new Folded().with(received()).with(duty()).with(ranOut());
        assertThat(told(open.known(), late))
                .contains(of(Figure.OPEN_OVERDUE, LAND, "hoa"), of(Figure.BREACHES, LAND, "hoa"),
                        of(Figure.OPEN, LAND, "binh"))
                .doesNotContain(of(Figure.OPEN_OVERDUE, LAND, "binh"));

        var settled = open.with(answered(late)).with(met(late)).with(closed(late));
        assertThat(told(settled.known(), late))
                .contains(of(Figure.CLOSED_LATE, LAND, "hoa"), of(Figure.CLOSED, LAND, "binh"))
                .doesNotContain(of(Figure.CLOSED_LATE, LAND, "binh"), of(Figure.CLOSED_IN_TIME, LAND, "binh"));
    }

    @Test
    void what_ran_out_counts_by_days_whether_the_alarm_was_there_already_or_not() {
        KnownCase unmarked = new Folded().with(received()).with(duty()).known();

        assertThat(told(unmarked, due())).contains(of(Figure.OPEN_IN_TIME, LAND, "hoa"))
                .noneMatch(found -> found.startsWith("BREACHES"));
        assertThat(told(unmarked, due().plusDays(1))).contains(of(Figure.OPEN_OVERDUE, LAND, "hoa"),
                of(Figure.BREACHES, LAND, "hoa"));
    }

    @Test
    void after_a_merger_the_successor_answers_and_what_ran_out_before_stays_with_the_one_that_ended() {
        LocalDate merger = due().plusDays(3);
        organisation.add(new UnitsMerged(List.of(LAND), Instant.EPOCH, MERGED, merger, "NQ"));
        organisation.add(led(MERGED, "mai", merger, null));
        LocalDate late = merger.plusDays(10);

        // The case is passed on record only a week after the merger.
        KnownCase open = new Folded().with(received())
                .with(duty())
                .with(ranOut())
                .with(new PassedToSuccessor(one.id().value(), noon(merger.plusDays(7)), LAND, MERGED))
                .known();

        assertThat(told(open, late)).contains(of(Figure.OPEN, MERGED, "mai"), of(Figure.OPEN_OVERDUE, LAND, "hoa"))
                .doesNotContain(of(Figure.OPEN_OVERDUE, MERGED, "mai"));
        assertThat(told(open, merger)).contains(of(Figure.OPEN, MERGED, "mai"));
    }

    @Test
    void a_transfer_is_for_who_gave_the_case_away_and_one_to_a_former_unit_is_back_and_forth() {
        LocalDate day = RECEIVED.plusDays(1);
        KnownCase known = new Folded().with(received())
                .with(new PetitionTransferOffered(one.id(), noon(day), LAND, ROADS, "đúng thẩm quyền"))
                .with(new PetitionTransferDeclined(one.id(), noon(day), LAND, ROADS, "không phải"))
                .with(new PetitionTransferOffered(one.id(), noon(day.plusDays(1)), LAND, ROADS, "đúng thẩm quyền"))
                .with(new PetitionTransferAccepted(one.id(), noon(day.plusDays(2)), LAND, ROADS))
                .with(new PetitionTransferOffered(one.id(), noon(day.plusDays(3)), ROADS, LAND, "trả lại"))
                .with(new PetitionTransferAccepted(one.id(), noon(day.plusDays(4)), ROADS, LAND))
                .known();

        assertThat(told(known, day.plusDays(9)).stream().filter(found -> !found.startsWith("OPEN")).sorted())
                .containsExactly(of(Figure.HANDED_BACK, ROADS, "dung"), of(Figure.HANDED_OVER, LAND, "hoa"),
                        of(Figure.HANDED_OVER, ROADS, "dung"), of(Figure.TRANSFERS_DECLINED, LAND, "hoa"),
                        of(Figure.TRANSFERS_OFFERED, LAND, "hoa"), of(Figure.TRANSFERS_OFFERED, LAND, "hoa"),
                        of(Figure.TRANSFERS_OFFERED, ROADS, "dung"));
    }

    @Test
    void while_the_clock_stands_still_nothing_runs_out() {
        var paused = new TermPaused(duty().term(), noon(due().minusDays(1)), duty().rule(), due().minusDays(1),
                PauseGround.OBSTACLE, "điều 11a");

        assertThat(told(new Folded().with(received()).with(duty()).with(paused).known(), due().plusDays(30)))
                .contains(of(Figure.PAUSES, LAND, "hoa"), of(Figure.OPEN_IN_TIME, LAND, "hoa"))
                .noneMatch(found -> found.startsWith("BREACHES"));
    }

    @Test
    void an_extension_moves_the_day_and_is_counted_by_its_article() {
        LocalDate later = due().plusDays(20);
        var extended = new TermExtended(duty().term(), noon(due().minusDays(2)), duty().rule(), 1, "DEFAULT", 50,
                "phức tạp", "điều 28", 1, later, later.minusDays(3));
        KnownCase known = new Folded().with(received()).with(duty()).with(extended).known();

        List<Contribution> found = Contributions.of(known, List.of(), OrganisationChart.EMPTY.after(organisation),
                later);

        assertThat(found).filteredOn(one -> one.figure() == Figure.EXTENSIONS)
                .singleElement()
                .extracting(Contribution::group)
                .isEqualTo("điều 28");
        assertThat(found).noneMatch(one -> one.figure() == Figure.BREACHES);
        assertThat(told(known, later.plusDays(1))).contains(of(Figure.BREACHES, LAND, "hoa"));
    }

    @Test
    void how_late_is_counted_to_the_day_on_which_it_was_done() {
        LocalDate done = due().plusDays(4);
        KnownCase known = new Folded().with(received()).with(duty()).with(ranOut()).with(met(done)).known();

        assertThat(Contributions.of(known, List.of(), OrganisationChart.EMPTY.after(organisation), done.plusDays(50)))
                .filteredOn(one -> one.figure() == Figure.BREACHES)
                .singleElement()
                .extracting(Contribution::amount, Contribution::day)
                .containsExactly(4, due());
    }

    @Test
    void what_turns_out_to_have_been_done_in_time_was_no_breach_and_before_that_it_was_one() {
        LocalDate done = due().minusDays(1);
        Instant recorded = noon(due().plusDays(9));
        var story = new Folded().with(received()).with(duty()).with(ranOut());
        long before = story.position();
        story.with(answered(done), recorded).with(met(done), recorded).with(closed(done), recorded);

        assertThat(told(story.known(before), due().plusDays(9))).contains(of(Figure.BREACHES, LAND, "hoa"),
                of(Figure.OPEN_OVERDUE, LAND, "hoa"));
        assertThat(told(story.known(), due().plusDays(9))).contains(of(Figure.CLOSED_IN_TIME, LAND, "hoa"))
                .noneMatch(found -> found.startsWith("BREACHES"));
    }

    @Test
    void a_case_that_was_opened_again_is_open_until_it_is_closed_again() {
        LocalDate day = RECEIVED.plusDays(5);
        var story = new Folded().with(received()).with(answered(day)).with(closed(day));
        assertThat(told(story.known(), day)).contains(of(Figure.CLOSED, LAND, "hoa"));

        story.with(new PetitionReopened(one.id(), noon(day.plusDays(3)), "tình tiết mới"));
        assertThat(told(story.known(), day.plusDays(3)))
                .contains(of(Figure.REOPENED, LAND, "hoa"), of(Figure.OPEN, LAND, "hoa"))
                .doesNotContain(of(Figure.CLOSED, LAND, "hoa"));

        story.with(closed(day.plusDays(8)));
        assertThat(told(story.known(), day.plusDays(8)).stream().filter(of(Figure.CLOSED, LAND, "hoa")::equals))
                .hasSize(1);
    }

    @Test
    void who_decided_first_is_overturned_once_whoever_has_the_case_now() {
        ComplaintCase first = ComplaintCase.number(11);
        ComplaintCase second = ComplaintCase.number(12);
        LocalDate appealed = RECEIVED.plusDays(60);
        var one = new Folded().with(at(first.received(LAND, Instance.FIRST, null, "Vũ Thị Sen"), RECEIVED))
                .with(decided(first, Outcome.WRONG, null, RECEIVED.plusDays(20)))
                .with(appealed(first, second, appealed));
        var other = new Folded(one.position())
                .with(at(second.received(ROADS, Instance.SECOND, first.id(), "Vũ Thị Sen"), appealed))
                .with(decided(second, Outcome.RIGHT, FirstDecision.CHANGED, appealed.plusDays(20)));
        LocalDate day = appealed.plusDays(30);

        assertThat(told(one.known(), day, other.known())).containsOnlyOnce(of(Figure.OVERTURNED, LAND, "hoa"));
        assertThat(told(other.known(), day)).noneMatch(found -> found.startsWith("OVERTURNED"));
        assertThat(told(one.known(), appealed.plusDays(19), other.known()))
                .noneMatch(found -> found.startsWith("OVERTURNED"));
    }

    private static ComplaintReceived at(ComplaintReceived usual, LocalDate day) {
        return new ComplaintReceived(usual.complaint(), noon(day), usual.receiptCode(), usual.unit(), usual.instance(),
                usual.channel(), usual.contested(), usual.subject(), usual.content(), usual.groupSize(), usual.signed(),
                usual.remote(), usual.forwardedBy(), usual.firstInstance(), usual.firstWasOverdue(), usual.splitFrom(),
                usual.facts(), usual.personal());
    }

    private static ComplaintDecided decided(ComplaintCase one, Outcome outcome, @Nullable FirstDecision firstDecision,
            LocalDate day) {
        return new ComplaintDecided(one.id(), noon(day), "12/QĐ", outcome, firstDecision, "công nhận",
                Personal.of(Case.WORDS, "toàn văn"), new OfficerId("hoa"));
    }

    private static ComplaintAppealed appealed(ComplaintCase first, ComplaintCase second, LocalDate day) {
        ComplaintReceived received = first.received();
        return new ComplaintAppealed(first.id(), noon(day), second.code(), LAND, ROADS, false, noon(day), Channel.POST,
                received.contested(), received.subject(), received.content(), 1, true, false, null, received.facts(),
                received.personal());
    }
}
