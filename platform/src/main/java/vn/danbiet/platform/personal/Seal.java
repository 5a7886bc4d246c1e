package vn.danbiet.platform.personal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.log.personal.SubjectKeys;

/** Seals personal data under the key of its subject, and gives out what opens itself when it is asked for. */
@Component
public class Seal {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SubjectKeys keys;

    Seal(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Loads at once the keys of all data subjects that these events are about, for folds that open what is in them. */
    public void fetchKeys(List<?> events) {
        keys.fetch(events.stream()
                .flatMap(SubjectsOf::event)
                .filter(subject -> !subject.equals(DataSubject.RECORDED_IN_CLEAR))
                .map(DataSubject::value)
                .distinct()
                .toList());
    }

    /** What was sealed before stays as it was, forgotten or not. */
    String text(Personal<?> personal) {
        return personal instanceof Sealed<?> sealed ? sealed.text() : seal(personal);
    }

    private String seal(Personal<?> personal) {
        byte[] clear = JSON.writeValueAsBytes(personal.known().orElseThrow());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.seal(personal.subject().value(), clear));
    }

    <T> Personal<T> sealed(DataSubject subject, String text, JavaType type) {
        return new Sealed<>(subject, text, type, this);
    }

    <T> Personal<T> inClear(JsonNode clear, JavaType type) {
        return new InClear<>(clear, type, this);
    }

    /** Opens it for this one question. */
    <T> Optional<T> open(DataSubject subject, String text, JavaType type) {
        return keys.open(subject.value(), Base64.getUrlDecoder().decode(text))
                .map(clear -> JSON.<T>readValue(clear, type));
    }

    <T> T read(JsonNode clear, JavaType type) {
        return JSON.readValue(JSON.treeAsTokens(clear), type);
    }

    JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    JavaType type(java.lang.reflect.Type type) {
        return JSON.constructType(type);
    }
}
