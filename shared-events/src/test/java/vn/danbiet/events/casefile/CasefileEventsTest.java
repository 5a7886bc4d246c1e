package vn.danbiet.events.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.SealedPiece;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasefileEventsTest {
    private static final String PERSONAL = "Nguyễn Thị Bí Mật";
    private static final DataSubject SUBJECT = new DataSubject("somebody");

    static Stream<Class<?>> events() {
        return Arrays.stream(CasefileEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("case\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_is_told_in_both_languages_without_what_officers_wrote(Class<?> type) throws ReflectiveOperationException {
        CasefileEvent event = sample(type);
        assertThat(Stream.concat(Stream.of(event.told()), event.toldToPublic().stream())).allSatisfy(words -> {
            assertThat(words.vi()).isNotBlank().doesNotContain("%", PERSONAL);
            assertThat(words.en()).isNotBlank().doesNotContain("%", PERSONAL);
        });
        assertThat(event.toString()).doesNotContain(PERSONAL);
    }

    @Test
    void the_public_is_told_who_answers_for_a_case_and_who_was_urged_and_nothing_else() {
        assertThat(events().filter(type -> isPublic(type))).extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("CaseUrged", "UrgingAnswered", "CasePassedToSuperior", "PassedToSuccessor",
                        "EntryDisputed", "DisputeAnswered");
    }

    private static boolean isPublic(Class<?> type) {
        try {
            return sample(type).toldToPublic().isPresent();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A text that is new here has to be decided on: what officers write freely is {@link Personal}. */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(type -> Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == String.class && !component.getName().equals("caseId"))
                .map(component -> type.getSimpleName() + "." + component.getName())))
                .containsExactlyInAnyOrder("EvidenceAdded.mediaType", "EvidenceAdded.sealedSha256", "CaseUrged.rule",
                        "LetterLinked.other", "EntryWithheld.citation", "EntryDelayed.citation");
    }

    @Test
    void a_link_is_told_from_both_ends() {
        var duplicate = new LetterLinked("a", Instant.EPOCH, "b", LetterLink.DUPLICATE, false);
        var counterpart = new LetterLinked("b", Instant.EPOCH, "a", LetterLink.DUPLICATE, true);
        assertThat(duplicate.told().en()).isEqualTo("This letter is a duplicate of letter b");
        assertThat(counterpart.told().en()).isEqualTo("This letter has as a duplicate letter a");
        assertThat(counterpart.told().vi()).isEqualTo("Đơn này có đơn trùng a");
    }

    private static CasefileEvent sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(CasefileEventsTest::value).toArray();
        try {
            return (CasefileEvent) type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName(), e.getCause());
        }
    }

    private static Object value(RecordComponent component) {
        return switch (component.getGenericType().getTypeName().replaceAll("(\\w+\\.)+", "")) {
            case "Personal<EvidenceLabel>" -> Personal.of(SUBJECT, new EvidenceLabel(PERSONAL, PERSONAL));
            case "Personal<String>" -> Personal.of(SUBJECT, PERSONAL);
            case "List<OfficerId>" -> List.of(new OfficerId("officer-a"));
            case "List<UnitId>" -> List.of(new UnitId("xa-binh-luc"));
            case "UnitId" -> new UnitId("xa-binh-luc");
            case "DataSubject" -> SUBJECT;
            case "LocalDate" -> LocalDate.of(2026, 12, 31);
            case "Instant" -> Instant.parse("2026-11-20T01:00:00Z");
            case "String" -> "chữ";
            case "Original" -> new Original(new SealedPiece("0123456789abcdefghijkl", "0".repeat(64)),
                    OriginalKind.TEXT, OriginalSource.values()[0]);
            case "int" -> 3;
            case "long" -> 4L;
            case "boolean" -> true;
            case String _ when component.getType().isEnum() -> component.getType().getEnumConstants()[0];
            case String other -> throw new AssertionError("no sample for " + other);
        };
    }
}
