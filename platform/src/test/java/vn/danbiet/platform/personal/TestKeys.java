package vn.danbiet.platform.personal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.events.DataSubject;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.SubjectKeys;

/** The keys of one data subject on a server of their own, and stored events with their seals opened and closed. */
public final class TestKeys implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private final SubjectKeys keys;
    private final DataSubject subject;

    private TestKeys(Path folder) {
        keys = SubjectKeys.open(client.getDatabase("test"), MasterKey.create(folder.resolve("master.json")),
                Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));
        subject = new DataSubject(keys.draw());
    }

    public static TestKeys in(Path folder) {
        return new TestKeys(folder);
    }

    public SubjectKeys keys() {
        return keys;
    }

    public DataSubject subject() {
        return subject;
    }

    public PersonalModule module() {
        return new PersonalModule(new Seal(keys));
    }

    /** Puts what is in a seal, in JSON, in the place of the sealed text; marked as sealed, however it was stored. */
    public JsonNode opened(JsonNode stored) {
        return switch (stored) {
            case ObjectNode sealed when sealed
                    .has(StoredPersonal.SEALED) ->
                marked(sealed,
                        JSON.readTree(keys
                                .open(sealed.path(StoredPersonal.SUBJECT).asString(),
                                        Base64.getUrlDecoder().decode(sealed.path(StoredPersonal.SEALED).asString()))
                                .orElseThrow()));
            case ObjectNode clear when clear.has(StoredPersonal.CLEAR) ->
                marked(clear, clear.path(StoredPersonal.CLEAR));
            case ObjectNode fields -> {
                ObjectNode opened = JSON.createObjectNode();
                fields.properties().forEach(field -> opened.set(field.getKey(), opened(field.getValue())));
                yield opened;
            }
            case ArrayNode several -> {
                ArrayNode opened = JSON.createArrayNode();
                several.forEach(one -> opened.add(opened(one)));
                yield opened;
            }
            default -> stored;
        };
    }

    private static ObjectNode marked(ObjectNode stored, JsonNode content) {
        ObjectNode opened = JSON.createObjectNode();
        opened.set(StoredPersonal.SEALED, content);
        opened.set(StoredPersonal.SUBJECT, stored.path(StoredPersonal.SUBJECT));
        return opened;
    }

    /** The other way round: what {@link #opened} opened is sealed again. */
    public JsonNode closed(JsonNode opened) {
        return switch (opened) {
            case ObjectNode marked when marked.has(StoredPersonal.SEALED) -> {
                byte[] clear = JSON.writeValueAsBytes(marked.path(StoredPersonal.SEALED));
                String name = marked.path(StoredPersonal.SUBJECT).asString();
                yield JSON.createObjectNode()
                        .put(StoredPersonal.SEALED,
                                Base64.getUrlEncoder().withoutPadding().encodeToString(keys.seal(name, clear)))
                        .put(StoredPersonal.SUBJECT, name);
            }
            case ObjectNode fields -> {
                ObjectNode closed = JSON.createObjectNode();
                fields.properties().forEach(field -> closed.set(field.getKey(), closed(field.getValue())));
                yield closed;
            }
            case ArrayNode several -> {
                ArrayNode closed = JSON.createArrayNode();
                several.forEach(one -> closed.add(closed(one)));
                yield closed;
            }
            default -> opened;
        };
    }

    @Override
    public void close() {
        keys.close();
        client.close();
        server.close();
    }
}
