package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import vn.danbiet.log.testing.FormatPage;

/** The page that third parties rely on, {@code FORMAT.md}, against the code. */
class FormatTest {
    private final FormatPage format = FormatPage.read();
    private final String page = format.text();
    private final List<FormatPage.Vector> vectors = format.vectors();

    @Test
    void the_test_vectors_have_the_canonical_bytes_and_hashes_of_the_code() {
        assertThat(vectors).hasSize(3).allSatisfy(vector -> {
            assertThat(HexFormat.of().formatHex(CanonicalForm.encode(vector.document()))).isEqualTo(vector.canonical());
            assertThat(vector.document().recomputedHash()).isEqualTo(vector.document().hash());
            assertThat(vector.document().count()).isEqualTo(vector.count());
        });
    }

    @Test
    void the_test_vectors_form_a_log() {
        Head head = Head.EMPTY;
        for (FormatPage.Vector vector : vectors) {
            head.requireFollowedBy(vector.document());
            head = Head.after(vector.document());
        }
    }

    @Test
    void the_worked_example_is_the_first_test_vector() {
        String example = page.substring(page.indexOf("## 4."), page.indexOf("## 5."));
        Matcher parts = Pattern.compile("(?m)^\\|.*\\| `([0-9a-f]+)` \\|$").matcher(example);
        StringBuilder bytes = new StringBuilder();
        while (parts.find()) {
            bytes.append(parts.group(1));
        }
        assertThat(bytes).hasToString(vectors.getFirst().canonical());
        assertThat(example).contains(vectors.getFirst().document().hash().toString());
    }

    @Test
    void every_field_but_the_hash_changes_the_hash() {
        LogDocument d = vectors.get(1).document();
        LogEvent e = d.events().getFirst();
        List<LogEvent> events = d.events();
        List<LogDocument> changed = List
                .of(new LogDocument(3, d.stream(), d.version(), d.at(), d.command(), events, d.prev(), d.hash()),
                        new LogDocument(2, "x", d.version(), d.at(), d.command(), events, d.prev(), d.hash()),
                        new LogDocument(2, d.stream(), 1, d.at(), d.command(), events, d.prev(), d.hash()),
                        new LogDocument(2, d.stream(), 0, d.at().plusMillis(1), d.command(), events, d.prev(),
                                d.hash()),
                        new LogDocument(2, d.stream(), 0, d.at(), null, events, d.prev(), d.hash()),
                        new LogDocument(2, d.stream(), 0, d.at(), d.command(), events.reversed(), d.prev(), d.hash()),
                        new LogDocument(2, d.stream(), 0, d.at(), d.command(), List.of(e), d.prev(), d.hash()),
                        new LogDocument(2, d.stream(), 0, d.at(), d.command(), events, Hash.NONE, d.hash()),
                        with(d, new LogEvent("x", e.type(), e.revision(), e.payload(), e.metadata())),
                        with(d, new LogEvent(e.id(), "x", e.revision(), e.payload(), e.metadata())),
                        with(d, new LogEvent(e.id(), e.type(), "x", e.payload(), e.metadata())),
                        with(d, new LogEvent(e.id(), e.type(), e.revision(), "x", e.metadata())),
                        with(d, new LogEvent(e.id(), e.type(), e.revision(), e.payload(), "x")),
                        // the same characters, divided otherwise
                        with(d, new LogEvent(e.id() + e.type(), "", e.revision(), e.payload(), e.metadata())));
        assertThat(changed).extracting(LogDocument::recomputedHash).doesNotContain(d.hash()).doesNotHaveDuplicates();
    }

    @Test
    void a_document_survives_its_stored_form() {
        LogDocumentCodec codec = new LogDocumentCodec();
        for (FormatPage.Vector vector : vectors) {
            assertThat(new RawBsonDocument(vector.document(), codec).decode(codec)).isEqualTo(vector.document());
        }
    }

    private static LogDocument with(LogDocument d, LogEvent first) {
        return new LogDocument(d.position(), d.stream(), d.version(), d.at(), d.command(),
                List.of(first, d.events().get(1)), d.prev(), d.hash());
    }
}
