package vn.danbiet.log;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Writes events as plain JSON under the stable names of {@link EventTypes}, and Axon's own classes (tracking tokens,
 * meta data) under their class names. Anything else is refused with a {@link SerializationException}, in writing and in
 * reading: an event that nobody knows is an error, never skipped.
 * <p>
 * The same value always gives the same text: properties and map keys in alphabetical order, nulls written, times in ISO
 * 8601 to the last digit. Events are read strictly: a property too many or too few means that a shape was changed
 * without a new revision.
 */
public final class EventSerializer extends Jackson3Serializer {
    private static final String AXON = "org.axonframework.";

    /** A replay token names the classes of the tokens inside it and of the context of the reset, a text if any. */
    private static final PolymorphicTypeValidator INSIDE_TOKENS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType(AXON)
            .allowIfSubType(String.class)
            .build();

    private final EventTypes types;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /**
     * A serializer for these event types.
     *
     * @param modules how values that Jackson does not know by itself are written and read
     */
    public EventSerializer(EventTypes types, JacksonModule... modules) {
        super(new Builder().jsonMapperBuilderCustomizer(mapper -> configure(mapper, modules)));
        this.types = types;
    }

    private static void configure(JsonMapper.Builder mapper, JacksonModule... modules) {
        mapper.addModules(modules)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                // Whoever seals says for themselves what is in the way, and whether trying again helps.
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .polymorphicTypeValidator(INSIDE_TOKENS);
    }

    /** The event types this serializer knows. */
    public EventTypes types() {
        return types;
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, this::reader);
    }

    private ObjectReader reader(Class<?> type) {
        ObjectReader reader = super.getReader(type);
        return types.nameOf(type).isEmpty()
                ? reader
                : reader.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** As inherited, but reads an event from its text as it is, without making bytes of it first. */
    @Override
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (!(serialized.getData() instanceof String json) || serialized.getType().getRevision() == null) {
            return super.deserialize(serialized);
        }
        try {
            return getReader(classForType(serialized.getType())).readValue(json);
        } catch (JacksonException e) {
            throw new SerializationException("Cannot read an event of type " + serialized.getType().getName()
                    + " revision " + serialized.getType().getRevision(), e);
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SimpleSerializedType.emptyType();
        }
        Class<?> known = type;
        return types.nameOf(known)
                .<SerializedType>map(name -> new SimpleSerializedType(name.name(), name.revision()))
                .or(() -> known.getName().startsWith(AXON) ? Optional.of(super.typeForClass(known)) : Optional.empty())
                .orElseThrow(() -> new SerializationException(known.getName() + " is not a registered event type"));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (type.getRevision() != null) {
            EventTypes.Name name = new EventTypes.Name(type.getName(), type.getRevision());
            return types.classFor(name)
                    .orElseThrow(() -> new SerializationException(
                            "No event type is registered, and no upcaster leads to one, for " + name));
        }
        Class<?> found = type.getName().startsWith(AXON) ? super.classForType(type) : UnknownSerializedType.class;
        if (found == UnknownSerializedType.class) {
            throw new SerializationException(type.getName() + " is neither an event type with a revision nor Axon's");
        }
        return found;
    }
}
