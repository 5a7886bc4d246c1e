package vn.danbiet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;

/** Bodies in which words and people stand say neither when they are printed, as frameworks do that log what they read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithheldBodiesTest {
    private static final String WORD = "wombatia";

    static List<Class<?>> bodies() throws ClassNotFoundException {
        var bodies = Stream.<Class<?>>builder();
        for (String body : List.of("casefile.CasefileBody", "casefile.DisputeBody", "casefile.DisputeController",
                "casefile.TermBody", "denunciation.DenunciationBody", "denunciation.DenunciationLetter",
                "identity.Identity", "identity.IdentityBody", "protection.DenouncerBody", "protection.ProtectionBody",
                "violation.ViolationBody")) {
            Class<?> type = Class.forName("vn.danbiet.command." + body);
            bodies.add(type);
            Arrays.stream(type.getDeclaredClasses()).forEach(bodies::add);
        }
        return bodies.build().filter(Class::isRecord).toList();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void say_nothing(Class<?> body) throws ReflectiveOperationException {
        Constructor<?> constructor = body.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object filled = constructor.newInstance(Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(WithheldBodiesTest::filled)
                .toArray());
        assertThat(filled.toString()).doesNotContain(WORD);
    }

    private static @Nullable Object filled(Type type) {
        return switch (type) {
            case ParameterizedType many when many.getRawType() == List.class ->
                Stream.ofNullable(filled(many.getActualTypeArguments()[0])).toList();
            case ParameterizedType many when many.getRawType() == Set.class -> Set.of();
            case Class<?> one when one == String.class -> WORD;
            case Class<?> one when one == OfficerId.class -> new OfficerId(WORD);
            case Class<?> one when one == DataSubject.class -> new DataSubject(WORD);
            case Class<?> one when one == boolean.class -> false;
            case Class<?> one when one == int.class -> 0;
            default -> null;
        };
    }
}
