package vn.danbiet.events.denunciation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DenunciationEventsTest {
    private static Stream<Class<?>> events() {
        return Arrays.stream(DenunciationEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("denunciation\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    /** Who denounced lies sealed apart, and in no event. */
    @Test
    void none_has_a_petitioner() {
        assertThat(events().flatMap(event -> Arrays.stream(event.getRecordComponents())))
                .noneMatch(component -> component.getType() == PersonalData.class);
    }

    /** Before a conclusion is published nobody is told anything; afterwards, of what follows. */
    @Test
    void only_the_publication_is_told_to_the_public() {
        assertThat(events().filter(event -> Arrays.stream(event.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("toldToPublic"))))
                .containsExactlyInAnyOrder(DenunciationConclusionPublished.class, DenunciationPublicationEnded.class);
    }

    @Test
    void nothing_prints_who_is_denounced() {
        assertThat(new Denounced("Trần Văn Hải", "Công chức", "Xã").toString()).isEqualTo("Denounced[withheld]");
    }

    @Test
    void what_is_kept_as_information_has_come_to_its_end() {
        DenunciationId id = new DenunciationId("7f5b2f1e-3c7a-4a5e-9d3a-0d4b6a1c2e3f");
        var kept = new DenunciationKeptAsInformation(id, Instant.EPOCH, InformationGround.ANONYMOUS);
        assertThat(DenunciationStatus.PRECHECKED.after(kept)).isEqualTo(DenunciationStatus.INFORMATION_ONLY);
        assertThat(DenunciationStatus.INFORMATION_ONLY.isEnd()).isTrue();
    }

    /**
     * A text that is new here has to be decided on: what was written and found is {@link Personal}; what officers write for
     * the course of the procedure is not, and names neither denouncer nor denounced.
     */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(DenunciationEventsTest::clearTexts).distinct()).containsExactlyInAnyOrder(
                "DenouncersForgotten.citation", "DenunciationAccepted.number", "DenunciationConcluded.number",
                "DenunciationConcluded.summary", "DenunciationConclusionPublished.text",
                "DenunciationConclusionPublished.where", "DenunciationForwarderAnswered.number",
                "DenunciationPassedToAuthority.authority", "DenunciationPassedToAuthority.citation",
                "DenunciationPassedToInspection.body", "DenunciationPassedToInvestigators.authority",
                "DenunciationPassedToInvestigators.number", "DenunciationReceived.forwardedBy",
                "DenunciationSuspended.number", "DenunciationTerminated.number", "DenunciationTransferDeclined.reason",
                "DenunciationTransferOffered.reason", "DenunciationTransferRecalled.reason",
                "DenunciationWithheld.citation", "SealedIdentity.reference", "SealedPiece.id",
                "SealedPiece.sealedSha256");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            Class<?> what = component.getType();
            if (what == String.class) {
                return Stream.of(type.getSimpleName() + "." + component.getName());
            }
            boolean fields = what.isRecord() && what != Personal.class && what.getRecordComponents().length > 1;
            return fields ? clearTexts(what) : Stream.empty();
        });
    }
}
