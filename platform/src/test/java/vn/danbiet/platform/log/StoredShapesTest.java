package vn.danbiet.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Fact;
import vn.danbiet.log.EventSerializer;
import vn.danbiet.platform.personal.TestKeys;

/**
 * An event that was ever stored can be read for ever. {@code stored-events} holds one of each type and revision, as it
 * lies in the log; what is sealed there is in clear here, since a shape inside a seal is a shape as well.
 *
 * <p>
 * A change of a stored shape fails here until the event has the next revision, an upcaster leads there from the one
 * before, and {@code -Ddanbiet.golden.update=true} has added the new file. Files that are there are never changed.
 */
class StoredShapesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "stored-events");
    private static final Path DIGESTS = FOLDER.resolve("SHA256SUMS");
    private static final Path CLOSED_LISTS = FOLDER.resolve("CLOSED_LISTS");

    /** In the files, in the place of the data subject that is drawn for a test run. */
    private static final String SUBJECT = "the-subject";

    private static final boolean UPDATE = Boolean.getBoolean("danbiet.golden.update");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    static Path folder;

    private static TestKeys keys;
    private static EventSerializer serializer;

    @BeforeAll
    static void open() {
        keys = TestKeys.in(folder);
        serializer = new EventSerializer(PublishedLanguage.types(), keys.module().forEvents());
    }

    @AfterAll
    static void close() {
        keys.close();
    }

    static Stream<Class<? extends Fact>> types() {
        return PublishedLanguage.events();
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_written_in_the_shape_of_its_revision(Class<? extends Fact> type) throws IOException {
        EventType name = type.getAnnotation(EventType.class);
        Path file = FOLDER.resolve(name.value() + "." + name.revision() + ".json");
        String written = written(new Samples(keys.subject()).of(type));
        if (Files.notExists(file)) {
            if (!UPDATE) {
                fail("There is no %s. A new event, or a new revision of one: add the file with -Ddanbiet.golden.update=true",
                        file);
            }
            Files.writeString(file, written);
        }
        assertThat(written).as("%s is stored in another shape than %s says. Give it the next revision and write an"
                + " upcaster from this one", type.getSimpleName(), file).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_event_of_any_revision_is_read_as_what_it_is_today(String file) throws IOException {
        String type = file.replaceFirst("\\.\\d+\\.json$", "");
        String revision = file.substring(type.length() + 1, file.length() - ".json".length());

        Object today = read(type, revision, Files.readString(FOLDER.resolve(file)));

        assertThat(today.getClass().getAnnotation(EventType.class).value()).isEqualTo(type);
        assertThat(shape(JSON.readTree(written(today))))
                .isEqualTo(shape(JSON.readTree(written(new Samples(keys.subject()).of(today.getClass())))));
    }

    /** A constant that was renamed or removed would make events unreadable whose shape is the same as ever. */
    @Test
    void every_constant_that_can_be_stored_can_be_read() throws IOException {
        var known = new TreeMap<String, Set<String>>();
        types().forEach(type -> closedLists(type, known));
        if (UPDATE && Files.notExists(CLOSED_LISTS)) {
            Files.writeString(CLOSED_LISTS, lines(known));
        }
        var stored = new TreeMap<String, Set<String>>();
        for (String line : Files.readAllLines(CLOSED_LISTS)) {
            List<String> words = List.of(line.split(" "));
            stored.put(words.getFirst(), new TreeSet<>(words.subList(1, words.size())));
        }
        assertThat(lines(known))
                .as("the closed lists that events use, against %s: add what is new there, and remove" + " nothing",
                        CLOSED_LISTS)
                .isEqualTo(lines(stored));
    }

    private static void closedLists(Type type, Map<String, Set<String>> found) {
        switch (type) {
            case ParameterizedType generic ->
                Stream.of(generic.getActualTypeArguments()).forEach(argument -> closedLists(argument, found));
            case Class<?> list when list.isEnum() -> found.put(list.getSimpleName(),
                    Stream.of(list.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.toCollection(TreeSet::new)));
            case Class<?> fields when fields.isRecord() -> Stream.of(fields.getRecordComponents())
                    .forEach(component -> closedLists(component.getGenericType(), found));
            default -> {
                // Stored as itself.
            }
        }
    }

    private static String lines(Map<String, Set<String>> lists) {
        return lists.entrySet()
                .stream()
                .map(list -> list.getKey() + " " + String.join(" ", list.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** What was stored once cannot be changed by changing this folder. */
    @Test
    void no_file_was_changed_or_removed() throws IOException {
        var expected = new TreeMap<String, String>();
        for (String line : Files.exists(DIGESTS) ? Files.readAllLines(DIGESTS) : List.<String>of()) {
            expected.put(line.substring(66), line.substring(0, 64));
        }
        var found = new TreeMap<String, String>();
        for (String file : files()) {
            found.put(file, sha256(Files.readAllBytes(FOLDER.resolve(file))));
        }
        if (UPDATE) {
            found.forEach(expected::putIfAbsent);
            Files.writeString(DIGESTS,
                    expected.entrySet()
                            .stream()
                            .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                            .collect(Collectors.joining()));
        }
        assertThat(found).as("files in %s, against %s; -Ddanbiet.golden.update=true adds new ones", FOLDER, DIGESTS)
                .isEqualTo(expected);
    }

    private static String written(Object event) {
        String stored = serializer.serialize(event, String.class).getData();
        return (JSON.writeValueAsString(keys.opened(JSON.readTree(stored))) + "\n").replace(keys.subject().value(),
                SUBJECT);
    }

    private static Object read(String type, String revision, String golden) {
        String stored = keys.closed(JSON.readTree(golden.replace(SUBJECT, keys.subject().value()))).toString();
        var data = new GenericDomainEventEntry<>("petition", "a-case", 0, "an-event", "2026-11-23T01:00:00Z", type,
                revision, stored, "{}");
        var upcast = PublishedLanguage.upcasters()
                .upcast(Stream.of(new InitialEventRepresentation(data, serializer)))
                .toList();
        assertThat(upcast).hasSize(1);
        return serializer.deserialize(upcast.getFirst().getData());
    }

    /** The fields, and of what kind each is. */
    private static Object shape(JsonNode node) {
        return switch (node) {
            case ObjectNode fields -> {
                var shape = new TreeMap<String, Object>();
                fields.properties().forEach(field -> shape.put(field.getKey(), shape(field.getValue())));
                yield shape;
            }
            case ArrayNode several -> several.valueStream().map(StoredShapesTest::shape).distinct().toList();
            default -> node.getNodeType();
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
