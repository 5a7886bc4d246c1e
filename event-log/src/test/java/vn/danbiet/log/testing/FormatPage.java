package vn.danbiet.log.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;

/** {@code FORMAT.md}, for tests of the module it belongs to. */
public record FormatPage(String text) {
    /** A test vector; {@code canonical} in hexadecimal. */
    public record Vector(LogDocument document, int count, String canonical) {}

    public static FormatPage read() {
        try {
            return new FormatPage(Files.readString(Path.of("FORMAT.md")));
        } catch (IOException e) {
            throw new AssertionError("The tests run in the directory of their module", e);
        }
    }

    /** The content of the first code block in this language. */
    public String block(String language) {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        if (!block.find()) {
            throw new AssertionError("FORMAT.md has no block of " + language);
        }
        return block.group(1);
    }

    public List<Vector> vectors() {
        List<Vector> vectors = new ArrayList<>();
        for (JsonNode vector : JsonMapper.builder().build().readTree(block("json"))) {
            JsonNode document = vector.get("document");
            List<LogEvent> events = new ArrayList<>();
            for (JsonNode event : document.get("events")) {
                events.add(new LogEvent(event.get("id").asString(), event.get("type").asString(),
                        event.get("revision").asString(), event.get("payload").asString(),
                        event.get("metadata").asString()));
            }
            vectors.add(new Vector(
                    new LogDocument(document.get("_id").asLong(), document.get("stream").asString(),
                            document.get("version").asLong(), Instant.ofEpochMilli(document.get("at").asLong()),
                            document.has("command") ? document.get("command").asString() : null, events,
                            Hash.parse(document.get("prev").asString()), Hash.parse(document.get("hash").asString())),
                    document.get("count").asInt(), vector.get("canonical").asString()));
        }
        return vectors;
    }
}
