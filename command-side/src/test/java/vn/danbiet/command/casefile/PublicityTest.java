package vn.danbiet.command.casefile;

import static vn.danbiet.command.casefile.CasefileFixture.CASE;
import static vn.danbiet.command.casefile.CasefileFixture.COMMUNE;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD_OF_PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.LETTER;
import static vn.danbiet.command.casefile.CasefileFixture.NOW;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER;
import static vn.danbiet.command.casefile.CasefileFixture.by;
import static vn.danbiet.command.casefile.CasefileFixture.given;
import static vn.danbiet.command.casefile.CasefileFixture.noticeTerm;
import static vn.danbiet.command.casefile.CasefileFixture.order;
import static vn.danbiet.command.casefile.CasefileFixture.received;
import static vn.danbiet.command.casefile.CasefileFixture.refused;
import static vn.danbiet.command.casefile.CasefileFixture.sealed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.DelayEntry;
import vn.danbiet.command.casefile.CaseCommand.PublishEntry;
import vn.danbiet.command.casefile.CaseCommand.WithholdEntry;
import vn.danbiet.events.casefile.EntryDelayed;
import vn.danbiet.events.casefile.EntryPublished;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.law.Days;

/** What the public is told of a case is decided entry by entry. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicityTest {
    private static final String ARTICLE = "Luật 91/2025/QH15 Điều 16";
    private static final LocalDate TODAY = Days.of(NOW);
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    private static WithholdEntry withhold(Actor actor, long entry) {
        return new WithholdEntry(CASE, by(actor), entry, WithholdingGround.PERSONAL_DATA, ARTICLE);
    }

    private static DelayEntry delay(LocalDate until) {
        return new DelayEntry(CASE, by(HEAD), 0, until, WithholdingGround.OPEN_PROCEEDINGS, "NĐ124 29");
    }

    private static PublishEntry publish() {
        return new PublishEntry(CASE, by(HEAD), 0);
    }

    private static EntryWithheld withheld() {
        return new EntryWithheld(CASE, NOW, 0, COMMUNE, WithholdingGround.PERSONAL_DATA, ARTICLE);
    }

    private static EntryDelayed delayed(LocalDate until) {
        return new EntryDelayed(CASE, NOW, 0, COMMUNE, until, WithholdingGround.OPEN_PROCEEDINGS, "NĐ124 29");
    }

    @Test
    void the_head_withholds_an_entry_on_a_ground_of_the_law() {
        given(received()).when(order(withhold(HEAD, 0))).expectEvents(withheld());
    }

    @Test
    void nobody_but_the_head_of_the_unit_in_charge_decides_it() {
        for (Actor actor : List.of(OFFICER, Actor.PETITIONER, Actor.SYSTEM)) {
            refused(CaseRule.NOT_YOURS_TO_DO, given(received()).when(order(withhold(actor, 0))));
        }
        refused(CaseRule.OTHER_UNIT, given(received()).when(order(withhold(HEAD_OF_PROVINCE, 0))));
    }

    @Test
    void what_is_internal_is_not_made_public_by_publishing_it() {
        var history = new Object[]{received(), new NoteAdded(CASE, NOW, sealed("note", "Hỏi lại ông Tư"))};
        refused(CaseRule.ENTRY_IS_INTERNAL, given(history).when(order(new PublishEntry(CASE, by(HEAD), 1))));
        refused(CaseRule.ENTRY_IS_INTERNAL, given(history).when(order(withhold(HEAD, 1))));
    }

    @Test
    void terms_are_not_kept_back_entry_by_entry() {
        refused(CaseRule.ENTRY_HOLDS_TO_ACCOUNT, given(received(), noticeTerm()).when(order(withhold(HEAD, 1))));
    }

    @Test
    void there_must_be_such_an_entry() {
        refused(CaseRule.NO_SUCH_ENTRY, given(received()).when(order(withhold(HEAD, 1))));
        refused(CaseRule.NO_SUCH_ENTRY, given(received()).when(order(withhold(HEAD, -1))));
    }

    @Test
    void a_delay_ends_on_a_day_to_come_and_not_after_a_year() {
        given(received()).when(order(delay(NEXT_WEEK))).expectEvents(delayed(NEXT_WEEK));
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(1), TODAY.plusDays(367))) {
            refused(CaseRule.DELAY_IS_A_TIME, given(received()).when(order(delay(day))));
        }
    }

    @Test
    void what_was_kept_back_is_published_and_nothing_else() {
        var published = new EntryPublished(CASE, NOW, 0, COMMUNE);
        given(received(), withheld()).when(order(publish())).expectEvents(published);
        given(received(), delayed(NEXT_WEEK)).when(order(publish())).expectEvents(published);
        refused(CaseRule.ENTRY_NOT_KEPT_BACK, given(received()).when(order(publish())));
        refused(CaseRule.ENTRY_NOT_KEPT_BACK, given(received(), withheld(), published).when(order(publish())));
        refused(CaseRule.ENTRY_NOT_KEPT_BACK, given(received(), delayed(TODAY.minusDays(1))).when(order(publish())));
    }

    @Test
    void what_is_withheld_can_be_delayed_instead_but_not_withheld_again() {
        refused(CaseRule.ENTRY_WITHHELD_ALREADY, given(received(), withheld()).when(order(withhold(HEAD, 0))));
        given(received(), withheld()).when(order(delay(NEXT_WEEK))).expectEvents(delayed(NEXT_WEEK));
        given(received(), delayed(NEXT_WEEK)).when(order(withhold(HEAD, 0))).expectEvents(withheld());
    }

    @Test
    void it_is_decided_of_a_case_that_has_ended_as_well() {
        given(received(), new PetitionFiled(LETTER, NOW, FilingReason.CONTENT_UNCLEAR)).when(order(withhold(HEAD, 0)))
                .expectEvents(withheld());
    }
}
