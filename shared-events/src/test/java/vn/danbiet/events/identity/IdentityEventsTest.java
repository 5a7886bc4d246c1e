package vn.danbiet.events.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentityEventsTest {
    private static final String PERSONAL = "Nguyễn Thị Bí Mật";
    private static final DataSubject SUBJECT = new DataSubject("somebody");
    private static final SealedPiece PIECE = new SealedPiece("A".repeat(22), "0".repeat(64));

    static Stream<Class<?>> events() {
        return Arrays.stream(IdentityEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("identity\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_is_told_in_both_languages_and_to_staff_alone(Class<?> type) throws ReflectiveOperationException {
        IdentityEvent event = sample(type);
        assertThat(event.told().vi()).isNotBlank().doesNotContain("%", PERSONAL, PIECE.id());
        assertThat(event.told().en()).isNotBlank().doesNotContain("%", PERSONAL, PIECE.id());
        assertThat(event.toldToPublic()).isEmpty();
        assertThat(event.toString()).doesNotContain(PERSONAL);
    }

    /** A text that is new here has to be decided on: nothing that anybody wrote is among them. */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(IdentityEventsTest::clearTexts)).containsExactlyInAnyOrder("FileCleared.original",
                "IdentityDestroyed.citation", "IdentityDestroyed.pieces", "OriginalRead.original",
                "TextCleared.original", "SealedPiece.id", "SealedPiece.sealedSha256");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("caseId"))
                .flatMap(component -> switch (component.getGenericType().getTypeName()) {
                    case "java.lang.String", "java.util.List<java.lang.String>" ->
                        Stream.of(type.getSimpleName() + "." + component.getName());
                    default -> component.getType().isRecord() && component.getType().getRecordComponents().length > 1
                            ? clearTexts(component.getType())
                            : Stream.empty();
                });
    }

    @Test
    void what_is_sealed_apart_is_told_by_the_fact_that_sealed_it() {
        var message = new MessageSealed("a-case", Instant.EPOCH,
                new Original(PIECE, OriginalKind.FILE, OriginalSource.PETITIONER));
        assertThat(message.sealed().orElseThrow().pieces()).containsExactly(PIECE);
        assertThat(events().filter(type -> type != MessageSealed.class).map(IdentityEventsTest::unchecked))
                .allSatisfy(event -> assertThat(event.sealed()).isEmpty());
    }

    @Test
    void a_name_that_is_kept_off_the_system_lies_nowhere_in_it() {
        var apart = SealedApart.identity(IdentityOf.DENOUNCER, SealedIdentity.offSystem("MẬT-12/2026"));
        assertThat(apart.pieces()).isEmpty();
        assertThat(apart.identities()).hasSize(1);
    }

    private static IdentityEvent unchecked(Class<?> type) {
        try {
            return sample(type);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static IdentityEvent sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(IdentityEventsTest::value).toArray();
        try {
            return (IdentityEvent) type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName(), e.getCause());
        }
    }

    private static Object value(RecordComponent component) {
        return switch (component.getGenericType().getTypeName().replaceAll("(\\w+\\.)+", "")) {
            case "Personal<String>" -> Personal.of(SUBJECT, PERSONAL);
            case "Original" -> new Original(PIECE, OriginalKind.TEXT, OriginalSource.OFFICE);
            case "List<DataSubject>" -> List.of(SUBJECT);
            case "List<String>" -> List.of(PIECE.id());
            case "DataSubject" -> SUBJECT;
            case "OfficerId" -> new OfficerId("custodian-a");
            case "Instant" -> Instant.parse("2026-11-20T01:00:00Z");
            case "String" -> "chữ";
            case "int" -> 3;
            case String _ when component.getType().isEnum() -> component.getType().getEnumConstants()[0];
            case String other -> throw new AssertionError("no sample for " + other);
        };
    }
}
