package vn.danbiet.platform.log;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.danbiet.events.DataSubject;
import vn.danbiet.platform.personal.StoredPersonal;

/**
 * From revision 1 to 2: personal data is marked and sealed. What was recorded before lies in the log in clear and stays
 * so; it is marked as such, and the facts about the petitioners that rules ask for are read from it.
 */
final class PersonalDataWasSealed extends SingleEventUpcaster {
    private static final Map<String, UnaryOperator<ObjectNode>> CHANGES = Map.of("petition.received",
            event -> people(marked(event, "content")), "petition.split", event -> {
                event.path("parts").forEach(part -> marked((ObjectNode) part, "content"));
                return people(event);
            }, "petition.petitioner-replied", event -> marked(event, "reply"), "petition.rated",
            event -> marked(event, "comment"), "petition.withdrawn", event -> marked(event, "reason"));

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        SerializedType type = event.getType();
        return "1".equals(type.getRevision()) && CHANGES.containsKey(type.getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        String name = event.getType().getName();
        return event.upcastPayload(new SimpleSerializedType(name, "2"), JsonNode.class,
                payload -> CHANGES.get(name).apply((ObjectNode) payload));
    }

    private static ObjectNode marked(ObjectNode fields, String name) {
        JsonNode value = fields.path(name);
        if (!value.isNull()) {
            fields.set(name, inClear(value));
        }
        return fields;
    }

    private static ObjectNode inClear(JsonNode value) {
        ObjectNode marked = JsonNodeFactory.instance.objectNode();
        marked.set(StoredPersonal.CLEAR, value);
        return marked.put(StoredPersonal.SUBJECT, DataSubject.RECORDED_IN_CLEAR.value());
    }

    private static ObjectNode people(ObjectNode event) {
        var people = event.path("personal").path("petitioners");
        var facts = event.putObject("facts");
        facts.put("named", people.size());
        facts.put("representatives",
                people.valueStream().filter(one -> one.path("representative").asBoolean()).count());
        facts.put("anyAddress", people.valueStream().anyMatch(one -> one.hasNonNull("address")));
        facts.put("anyPhone", people.valueStream().anyMatch(one -> one.hasNonNull("phone")));
        var marked = event.putObject("personal").putArray("petitioners");
        people.forEach(one -> marked.add(inClear(one)));
        return event;
    }
}
