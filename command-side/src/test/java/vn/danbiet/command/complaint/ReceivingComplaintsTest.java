package vn.danbiet.command.complaint;

import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.UNIT;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.refused;
import static vn.danbiet.command.complaint.Story.terms;
import static vn.danbiet.command.complaint.Story.words;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.letter.LetterRule;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.petition.WithholdingGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceivingComplaintsTest {
    @Test
    void a_signed_letter_is_entered_and_its_acceptance_is_due_in_ten_working_days_before_2026_07_01() {
        terms(first("2026-03-02").received(), "armed C-ACC1 DEFAULT until 2026-03-16");
    }

    @Test
    void and_in_seven_since() {
        terms(first("2026-07-06").received(), "armed C-ACC2 DEFAULT until 2026-07-15");
    }

    @Test
    void what_was_received_is_on_record() {
        Story story = first("2026-07-06").forwardedBy("Thanh tra tỉnh").fromRemoteArea().received();
        story.whenLast()
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(
                        Matchers.sequenceOf(Matchers.<ComplaintReceived>predicate(received -> received.remote()
                                && "Thanh tra tỉnh".equals(received.forwardedBy())
                                && received.instance() == Instance.FIRST && received.contested().issuer().equals(UNIT)
                                && received.unit().equals(UNIT)))));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLINE", "PHONE"})
    void online_and_by_phone_is_no_form_of_the_law(Channel channel) {
        refused(ComplaintRule.NOT_STATUTORY_FORM, first("2026-07-06").by(channel).received());
    }

    @Test
    void nobody_enters_one_for_another_unit() {
        Story other = first("2026-07-06");
        refused(CaseRule.OTHER_UNIT,
                other.order(OFFICER, act -> withActor(other, Offices.officer("officer-b", Story.DEPARTMENT))));
    }

    private static ReceiveComplaint withActor(Story story, Actor actor) {
        return new ReceiveComplaint(ID, story.act(actor), Story.CODE, UNIT, Instance.FIRST, Channel.POST,
                new ContestedAct(ContestedKind.ADMINISTRATIVE_ACT, "Không cấp phép", UNIT, List.of(), story.day()),
                "Không cấp phép", new Letter(words("Tôi"), PetitionerFacts.of(Story.people(1, 0)), PersonalData.NONE),
                1, true, false, null, null, null, false, null, null);
    }

    @Test
    void nothing_was_a_complaint_under_this_law_before_2012_07_01() {
        refused(ComplaintRule.TIME_BEFORE_THE_LAW, first("2012-06-29").knownOn("2012-06-01").received());
    }

    @Test
    void nobody_complains_about_what_they_learn_of_later() {
        refused(ComplaintRule.KNOWN_AFTER_RECEIPT, first("2026-07-06").knownOn("2026-07-07").received());
    }

    @Test
    void only_a_second_complaint_has_a_first() {
        refused(ComplaintRule.ONLY_A_SECOND_HAS_A_FIRST, first("2026-07-06").linked().received());
    }

    @Test
    void a_group_is_no_smaller_than_those_named() {
        refused(LetterRule.GROUP_SMALLER_THAN_NAMED, first("2026-07-06").of(1, Story.people(2, 0)).received());
    }

    @Test
    void a_part_of_a_withheld_letter_is_withheld() {
        Story story = first("2026-07-06");
        var withholding = new Withholding(WithholdingGround.STATE_SECRET, "Điều 7");
        ReceiveComplaint plain = withActor(story, OFFICER);
        story.order(OFFICER,
                act -> new ReceiveComplaint(ID, act, Story.CODE, UNIT, Instance.FIRST, Channel.POST, plain.contested(),
                        plain.subject(), plain.letter(), 1, true, false, null, null, null, false, null, withholding));
        story.whenLast()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(
                        events -> events.stream().anyMatch(event -> event.getPayload() instanceof ComplaintWithheld)));
    }
}
