package vn.danbiet.events.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PetitionEventsTest {
    private static final String PERSONAL = "Nguyễn Thị Bí Mật";
    private static final DataSubject SUBJECT = new DataSubject("somebody");
    private static final Petitioner PETITIONER = new Petitioner(PERSONAL, PERSONAL, null, null, false);
    private static final ReceiptCode CODE = ReceiptCode.draw(new SplittableRandom(7));

    static Stream<Class<?>> events() {
        return Arrays.stream(PetitionEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("petition\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_is_told_in_both_languages_without_personal_data(Class<?> type) throws ReflectiveOperationException {
        PetitionEvent event = sample(type);
        assertThat(event.told().vi()).isNotBlank().doesNotContain("%", PERSONAL);
        assertThat(event.told().en()).isNotBlank().doesNotContain("%", PERSONAL);
        assertThat(event.toldToPublic().stream()).allSatisfy(words -> {
            assertThat(words.vi()).isNotBlank().doesNotContain("%", PERSONAL);
            assertThat(words.en()).isNotBlank().doesNotContain("%", PERSONAL);
        });
        assertThat(event.toString()).doesNotContain(PERSONAL);
    }

    @Test
    void personal_data_sits_in_one_component_of_one_name() {
        assertThat(events().flatMap(event -> Arrays.stream(event.getRecordComponents())))
                .filteredOn(component -> component.getType() == PersonalData.class)
                .extracting(RecordComponent::getName)
                .isNotEmpty()
                .containsOnly(PersonalData.COMPONENT);
    }

    /** A text that is new here has to be decided on: the petitioners' words are {@link Personal}, officers' are not. */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(PetitionEventsTest::clearTexts)).containsExactlyInAnyOrder(
                "PetitionAnswerPublished.publicAnswer", "PetitionAnswered.answer", "PetitionClassified.note",
                "PetitionGuided.competentBody", "PetitionGuided.guidance", "PetitionHandlingRecorded.step",
                "PetitionReassigned.reason", "PetitionReceived.subject", "PetitionReopened.newFacts",
                "PetitionTransferDeclined.reason", "PetitionTransferOffered.reason", "PetitionTransferRecalled.reason",
                "PetitionWithheld.citation", "PetitionerAsked.question", "PetitionersForgotten.citation",
                "SplitPart.subject", "Withholding.citation");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> switch (component.getGenericType()) {
            case Class<?> text when text == String.class -> Stream.of(type.getSimpleName() + "." + component.getName());
            case Class<?> fields when fields.isRecord() && fields.getRecordComponents().length > 1 ->
                clearTexts(fields);
            case ParameterizedType list when list.getRawType() == List.class
                    && list.getActualTypeArguments()[0] instanceof Class<?> fields && fields == SplitPart.class ->
                clearTexts(fields);
            default -> Stream.empty();
        });
    }

    @Test
    void handling_is_internal() throws ReflectiveOperationException {
        assertThat(sample(PetitionHandlingRecorded.class).toldToPublic()).isEmpty();
        assertThat(sample(PetitionWithheld.class).toldToPublic()).isEmpty();
        assertThat(sample(PetitionReassigned.class).toldToPublic()).isEmpty();
    }

    private static PetitionEvent sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(PetitionEventsTest::value).toArray();
        try {
            return (PetitionEvent) type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName(), e.getCause());
        }
    }

    private static Object value(RecordComponent component) {
        return switch (component.getGenericType().getTypeName().replaceAll(".*\\.(\\w+)>$", "List of $1")) {
            case "List of SplitPart" ->
                List.of(new SplitPart(CaseKind.PETITION, CODE, "a", Personal.of(SUBJECT, PERSONAL)));
            case "List of DataSubject" -> List.of(SUBJECT);
            case "List of PetitionId" -> List.of(PetitionId.of(CODE));
            default -> value(component.getType());
        };
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "PetitionId" -> PetitionId.of(CODE);
            case "ReceiptCode" -> CODE;
            case "UnitId" -> new UnitId("xa-binh-luc");
            case "OfficerId" -> new OfficerId("officer-a");
            case "Instant" -> Instant.parse("2026-11-20T01:00:00Z");
            case "String" -> "chữ";
            case "int" -> 3;
            case "boolean" -> true;
            case "Withholding" -> new Withholding(WithholdingGround.STATE_SECRET, "Điều 7");
            case "Personal" -> Personal.of(SUBJECT, PERSONAL);
            case "PersonalData" -> new PersonalData(List.of(Personal.of(SUBJECT, PETITIONER)));
            case "PetitionerFacts" -> PetitionerFacts.of(List.of(PETITIONER));
            default -> throw new AssertionError("no sample for " + type);
        };
    }
}
