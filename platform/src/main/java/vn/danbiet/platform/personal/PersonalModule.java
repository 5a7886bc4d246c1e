package vn.danbiet.platform.personal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;

/**
 * How {@link Personal} is written into the log: {@code {"sealed": …, "subject": …}}. What was read is written as it was,
 * so an event that goes through an upcaster or lies aside as a dead letter stays the same, and readable or not.
 */
@Component
public class PersonalModule {
    private final Seal seal;

    PersonalModule(Seal seal) {
        this.seal = seal;
    }

    /** For the mapper of events, and for no other: an answer to a caller has no use for sealed text. */
    public SimpleModule forEvents() {
        return new SimpleModule("personal data").addSerializer(new Writer(seal))
                .addDeserializer(Personal.class, new Reader(seal, null));
    }

    private static final class Writer extends StdSerializer<Personal<?>> {
        private final Seal seal;

        Writer(Seal seal) {
            super(Personal.class);
            this.seal = seal;
        }

        @Override
        public void serialize(Personal<?> personal, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            if (personal instanceof InClear<?> old) {
                json.writePOJOProperty(StoredPersonal.CLEAR, old.clear());
            } else {
                json.writeStringProperty(StoredPersonal.SEALED, seal.text(personal));
            }
            json.writeStringProperty(StoredPersonal.SUBJECT, personal.subject().value());
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Personal<?>> {
        private final Seal seal;
        private final @Nullable JavaType content;

        Reader(Seal seal, @Nullable JavaType content) {
            super(Personal.class);
            this.seal = seal;
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(seal, context.getContextualType().containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
            JsonNode stored = context.readTree(json);
            String subject = stored.path(StoredPersonal.SUBJECT).stringValue(null);
            String text = stored.path(StoredPersonal.SEALED).stringValue(null);
            JsonNode clear = stored.get(StoredPersonal.CLEAR);
            if (content == null || subject == null || stored.size() != 2 || text == null && clear == null) {
                return context.reportInputMismatch(this, "Neither sealed nor recorded in clear");
            }
            if (text != null) {
                return seal.sealed(new DataSubject(subject), text, content);
            }
            if (!subject.equals(DataSubject.RECORDED_IN_CLEAR.value())) {
                return context.reportInputMismatch(this, "Recorded in clear, but about a subject with a key");
            }
            return seal.inClear(clear, content);
        }
    }
}
