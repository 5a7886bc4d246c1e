package vn.danbiet.query.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Forgetting;
import vn.danbiet.events.PersonalData;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.platform.log.PublishedLanguage;
import vn.danbiet.platform.personal.StoredPersonal;

/** The facts of a stream's events, with a mark in the place of whatever is personal. Nothing is opened for it. */
final class AuditFacts {
    /** Numbers as they are written, none of them rounded. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> FORGETTING = PublishedLanguage.events()
            .filter(Forgetting.class::isAssignableFrom)
            .map(event -> event.getAnnotation(EventType.class).value())
            .collect(Collectors.toSet());

    /** The position of the event by which each data subject was forgotten. */
    private final Map<String, Long> forgotten;

    private AuditFacts(Map<String, Long> forgotten) {
        this.forgotten = forgotten;
    }

    static AuditFacts of(EventLog log, String stream) {
        var forgotten = new HashMap<String, Long>();
        try (Stream<LogDocument> documents = log.readStream(stream, 0)) {
            documents.forEach(document -> {
                for (int i = 0; i < document.count(); i++) {
                    LogEvent event = document.events().get(i);
                    long position = document.position() + i;
                    if (FORGETTING.contains(event.type())) {
                        JSON.readTree(event.payload())
                                .path("forgotten")
                                .forEach(subject -> forgotten.putIfAbsent(subject.asString(), position));
                    }
                }
            });
        }
        return new AuditFacts(forgotten);
    }

    JsonNode of(LogEvent event) {
        JsonNode facts = JSON.readTree(event.payload());
        // Before there were seals, the persons were all that was marked.
        if (facts instanceof ObjectNode payload && facts.path(PersonalData.COMPONENT)
                .path("petitioners")
                .valueStream()
                .anyMatch(person -> !person.has(StoredPersonal.SEALED))) {
            payload.putObject(PersonalData.COMPONENT).put("withheld", true);
        }
        return marked(facts);
    }

    private JsonNode marked(JsonNode facts) {
        return switch (facts) {
            case ObjectNode sealed when sealed.has(StoredPersonal.SEALED) ->
                mark(sealed.path(StoredPersonal.SUBJECT).asString());
            case ObjectNode fields -> {
                fields.properties().forEach(field -> field.setValue(marked(field.getValue())));
                yield fields;
            }
            case ArrayNode several -> {
                for (int i = 0; i < several.size(); i++) {
                    several.set(i, marked(several.get(i)));
                }
                yield several;
            }
            default -> facts;
        };
    }

    private ObjectNode mark(String subject) {
        ObjectNode mark = JSON.createObjectNode().put(StoredPersonal.SUBJECT, subject);
        Long position = forgotten.get(subject);
        return position == null ? mark.put("withheld", true) : mark.put("forgottenAtPosition", position);
    }
}
