package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.EntryDelayed;
import vn.danbiet.events.casefile.EntryPublished;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermResumed;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.Case;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;

/** What is decided about entries, what terms and postings say, and what of it the public reads. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicityFoldTest {
    private static final LocalDate TODAY = Days.of(Case.RECORDED_AT);
    private static final String ARTICLE = "Luật 91/2025/QH15 Điều 16";

    private final Case one = Case.number(1);
    private final ComplaintCase complaint = ComplaintCase.number(2);

    private static EntryWithheld withheld(String caseId, long entry) {
        return new EntryWithheld(caseId, Case.RECORDED_AT, entry, Case.LAND, WithholdingGround.PERSONAL_DATA, ARTICLE);
    }

    private static EntryPublished published(String caseId, long entry) {
        return new EntryPublished(caseId, Case.RECORDED_AT, entry, Case.LAND);
    }

    private static PublicTimeline shown(TimelineDocument timeline, Instant now) {
        return PublicTimeline.of(timeline, OrganisationChart.EMPTY, Law.first(), now);
    }

    private static PublicTimeline shown(TimelineDocument timeline) {
        return shown(timeline, Case.RECORDED_AT);
    }

    private static TimelineDocument after(CaseEvent... events) {
        TimelineDocument document = null;
        long version = 0;
        for (CaseEvent event : events) {
            document = new TimelineFold().after(document, event,
                    new Stamp(version + 7, version, Case.RECORDED_AT, "ha", "UNIT_HEAD", "land-office"));
            version++;
        }
        return document;
    }

    @Test
    void in_the_place_of_a_withheld_entry_stand_ground_role_and_time_and_not_who_or_what() {
        PublicTimeline timeline = shown(
                after(complaint.received(), complaint.decided(), withheld(complaint.id().value(), 1)));

        PublicEntry entry = timeline.entries().getLast();
        assertThat(entry.keptBack().manner()).isEqualTo(ToldKeptBack.Manner.WITHHELD);
        assertThat(entry.keptBack().ground()).isEqualTo(WithholdingGround.PERSONAL_DATA);
        assertThat(entry.keptBack().citation()).isEqualTo(ARTICLE);
        assertThat(entry.keptBack().by().en()).isEqualTo("the head of land-office");
        assertThat(entry.keptBack().at()).isEqualTo(Case.RECORDED_AT);
        assertThat(entry.type()).isNull();
        assertThat(entry.occurredAt()).isNull();
        assertThat(timeline.entries()).hasSize(2);
        assertThat(timeline.result()).as("it told the same").isNull();
        assertThat(timeline.toString()).doesNotContain("40 m2", "31/QĐ-UBND");
    }

    @Test
    void what_is_published_again_stands_as_before() {
        PublicTimeline before = shown(after(complaint.received(), complaint.decided()));
        PublicTimeline after = shown(after(complaint.received(), complaint.decided(),
                withheld(complaint.id().value(), 1), published(complaint.id().value(), 1)));

        assertThat(after.entries()).isEqualTo(before.entries());
        assertThat(after.result()).isEqualTo(before.result());
    }

    @Test
    void a_delay_ends_by_itself_when_its_last_day_is_over() {
        LocalDate until = TODAY.plusDays(3);
        TimelineDocument timeline = after(complaint.received(), complaint.decided(),
                new EntryDelayed(complaint.id().value(), Case.RECORDED_AT, 1, Case.LAND, until,
                        WithholdingGround.OPEN_PROCEEDINGS, "NĐ124 29"));

        Instant lastMoment = Days.endOf(until).minus(Duration.ofMillis(1));
        assertThat(shown(timeline, lastMoment).toString()).contains("Công khai sau ngày " + until)
                .doesNotContain("40 m2");
        assertThat(shown(timeline, Days.endOf(until)).toString()).contains("40 m2").doesNotContain("NĐ124 29");
        assertThat(ShownEntry.all(timeline, OrganisationChart.EMPTY, Days.endOf(until)).getLast().updated())
                .isEqualTo(Days.endOf(until));
    }

    @Test
    void no_decision_makes_public_what_the_fact_keeps_internal() {
        TimelineDocument timeline = after(one.received(),
                new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát"), withheld(one.id().value(), 1),
                published(one.id().value(), 1));

        assertThat(shown(timeline).entries()).hasSize(1);
        assertThat(shown(after(one.received(), new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát"),
                withheld(one.id().value(), 1))).entries()).as("nor says that there is something").hasSize(1);
    }

    @Test
    void publishing_an_entry_does_not_publish_a_case_that_is_withheld() {
        DenunciationCase hidden = DenunciationCase.number(3);
        TimelineDocument timeline = after(hidden.received(), hidden.accepted(), published(hidden.id().value(), 1));

        assertThat(timeline.withheld()).isTrue();
        assertThat(timeline.entries()).allMatch(entry -> entry.publicIn() == null);
        assertThat(timeline.withdrawn()).as("the public never knew").isNull();
    }

    @Test
    void how_a_denouncer_is_afterwards_is_not_told_when_the_conclusion_is_public() {
        DenunciationCase public_ = DenunciationCase.number(4);
        TermArmed checkIn = Term.arm(TermId.of(public_.id().value(), 1), Case.RECORDED_AT, Law.first(),
                TermFamily.CHECK_IN, "FIRST", TODAY);
        TimelineDocument timeline = after(public_.received(), public_.concluded(), public_.published(), checkIn,
                withheld(public_.id().value(), 3));

        assertThat(shown(timeline).terms()).isEmpty();
        assertThat(shown(timeline).entries()).hasSize(1);
        assertThat(timeline.terms()).as("of staff").hasSize(1);
    }

    @Test
    void a_term_is_told_by_its_step_in_both_languages() {
        TermArmed armed = complaint.armed(1, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 2));
        Term term = Term.of(armed);
        var extended = term.extend(Case.RECORDED_AT, null, "bà Sen ốm", Law.first());
        var paused = new TermPaused(term.id(), Case.RECORDED_AT, term.rule(), TODAY, PauseGround.FORCE_MAJEURE,
                "LKN 11a");
        var resumed = new TermResumed(term.id(), Case.RECORDED_AT, term.rule(), TODAY.plusDays(2), 1, extended.due(),
                extended.warnFrom());
        var breached = new TermBreached(term.id(), Case.RECORDED_AT, term.rule(), extended.due(), Case.LAND,
                new OfficerId("ha"));
        var urged = new CaseUrged(complaint.id().value(), Case.RECORDED_AT, 1, Case.ROADS, Case.LAND, term.rule(),
                Personal.of(Case.WORDS, "Bà Sen đã chờ lâu"));

        PublicTimeline timeline = shown(after(complaint.received(), armed, extended, paused, resumed, breached, urged));

        assertThat(timeline.entries().subList(1, 7)).allSatisfy(entry -> {
            assertThat(entry.told().vi()).contains(armed.step().vi());
            assertThat(entry.told().en()).contains(armed.step().en());
        });
        assertThat(timeline.entries()).extracting(entry -> entry.told().en())
                .satisfiesExactly(_ -> {}, begins -> assertThat(begins).startsWith("A term begins: "),
                        longer -> assertThat(longer).startsWith("Extended (no. 1, under " + extended.citation()),
                        still -> assertThat(still).startsWith("The clock stands still: ").contains("LKN 11a"),
                        on -> assertThat(on).startsWith("The clock goes on: "),
                        out -> assertThat(out).startsWith("The term ran out: ").contains("land-office"),
                        urging -> assertThat(urging).startsWith("road-office urged land-office"));
        assertThat(timeline.toString()).doesNotContain("Sen");
    }

    @Test
    void how_much_later_something_was_recorded_is_told_in_words() {
        assertThat(shown(after(one.received(), one.accepted())).entries()).extracting(PublicEntry::recordedLater)
                .containsExactly(new Phrase("ghi nhận sau 3 ngày", "recorded 3 days later"), null);
        assertThat(TimelineWords.recordedLater(1).en()).isEqualTo("recorded 1 day later");
    }

    @Test
    void a_posting_is_followed_from_its_first_day_to_its_end() {
        var posted = new ComplaintDecisionPublished(complaint.id(), Case.RECORDED_AT, PublicationManner.POSTING,
                "Trụ sở UBND xã", null, false);
        var met = new ComplaintDecisionPublished(complaint.id(), Case.RECORDED_AT, PublicationManner.MEETING,
                "Hội trường", TODAY, false);
        TimelineDocument running = after(complaint.received(), complaint.decided(), met, posted);

        ToldPosting posting = shown(running).postings().getFirst();
        assertThat(shown(running).postings()).as("a meeting lasts no days").hasSize(1);
        assertThat(posting.where()).isEqualTo("Trụ sở UBND xã");
        assertThat(posting.from()).isEqualTo(TODAY);
        assertThat(posting.days()).isEqualTo(15);
        assertThat(posting.state()).isEqualTo(ToldPosting.State.RUNNING);
        Instant later = Days.endOf(posting.until());
        assertThat(shown(running, later).postings().getFirst().state()).isEqualTo(ToldPosting.State.LONG_ENOUGH);
        assertThat(ended(later).state()).isEqualTo(ToldPosting.State.ENDED);
        assertThat(ended(Days.startOf(posting.until())).state()).isEqualTo(ToldPosting.State.ENDED_EARLY);
        assertThat(shown(
                after(complaint.received(), complaint.decided(), met, posted, withheld(complaint.id().value(), 3)))
                .postings()).isEmpty();
    }

    private ToldPosting ended(Instant at) {
        var posted = new ComplaintDecisionPublished(complaint.id(), Case.RECORDED_AT, PublicationManner.POSTING,
                "Trụ sở UBND xã", null, false);
        return shown(after(complaint.received(), complaint.decided(), posted,
                new ComplaintPublicationEnded(complaint.id(), at, PublicationManner.POSTING)), at).postings()
                .getFirst();
    }

    @Test
    void each_procedure_has_its_own_time_of_posting() {
        DenunciationCase concluded = DenunciationCase.number(5);
        assertThat(shown(after(concluded.received(), concluded.concluded(), concluded.published())).postings())
                .extracting(ToldPosting::days)
                .containsExactly(15);
        var violation = new ViolationConclusionPublished(ViolationId.of(complaint.code()), Case.RECORDED_AT,
                ConclusionManner.POSTING, "Nhà văn hóa thôn");
        List<Posting> postings = Posting.after(List.of(), violation, 4, Case.LAND);
        assertThat(
                ToldPosting.all(postings, CaseKind.VIOLATION, Law.first(), OrganisationChart.EMPTY, Case.RECORDED_AT))
                .extracting(ToldPosting::days)
                .containsExactly(30);
    }
}
