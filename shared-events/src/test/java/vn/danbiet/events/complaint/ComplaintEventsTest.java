package vn.danbiet.events.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintEventsTest {
    private static Stream<Class<?>> events() {
        return Arrays.stream(ComplaintEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("complaint\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void personal_data_sits_in_one_component_of_one_name() {
        assertThat(events().flatMap(event -> Arrays.stream(event.getRecordComponents())))
                .filteredOn(component -> component.getType() == PersonalData.class)
                .extracting(RecordComponent::getName)
                .isNotEmpty()
                .containsOnly(PersonalData.COMPONENT);
    }

    /**
     * A text that is new here has to be decided on: what complainants write, what was found about them and what was decided
     * at length are {@link Personal}; what officers write for the course of the procedure is not, and names no complainant.
     */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(ComplaintEventsTest::clearTexts).distinct()).containsExactlyInAnyOrder(
                "ComplainantsForgotten.citation", "ComplaintAppealed.subject", "ComplaintClassified.note",
                "ComplaintCourtRuled.ruling", "ComplaintDecided.number", "ComplaintDecided.operative",
                "ComplaintDecisionPublished.where", "ComplaintDecisionReturned.reason",
                "ComplaintDialogueSummoned.place", "ComplaintEnforced.result", "ComplaintEnforcementBegun.measure",
                "ComplaintEnforcementProgressed.step", "ComplaintFirstSettlerSanctioned.citation",
                "ComplaintFirstSettlerSanctioned.measure", "ComplaintGuided.competentBody", "ComplaintGuided.guidance",
                "ComplaintReassigned.reason", "ComplaintReceived.forwardedBy", "ComplaintReceived.subject",
                "ComplaintStayLifted.reason", "ComplaintStayOrdered.reason", "ComplaintSuspended.reason",
                "ComplaintTakenToCourt.court", "ComplaintTakenToCourt.suit", "ComplaintTransferDeclined.reason",
                "ComplaintTransferOffered.reason", "ComplaintTransferRecalled.reason", "ComplaintWithheld.citation",
                "ContestedAct.title", "Withholding.citation");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            Class<?> what = component.getType();
            if (what == String.class) {
                return Stream.of(type.getSimpleName() + "." + component.getName());
            }
            boolean fields = what.isRecord() && what != Personal.class && what != PersonalData.class
                    && what.getRecordComponents().length > 1;
            return fields ? clearTexts(what) : Stream.empty();
        });
    }
}
