package vn.danbiet.log.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.testing.FormatPage;
import vn.danbiet.log.testing.SampleLog;

/** What no server hands out of its own accord: bytes that are nearly a document. */
class StoredDocumentReaderTest {
    private final StoredDocumentReader reader = new StoredDocumentReader();

    @Test
    void the_vectors_have_the_hashes_they_claim() {
        for (FormatPage.Vector vector : FormatPage.read().vectors()) {
            DocumentFacts facts = reader.read(raw(vector.document()));

            assertThat(facts.computed()).isEqualTo(facts.hash()).isEqualTo(vector.document().hash());
            assertThat(facts.events()).isEqualTo(facts.count()).isEqualTo(vector.count());
        }
    }

    @Test
    void the_order_of_fields_does_not_matter() {
        Document stored = SampleLog.stored(SampleLog.documents().getFirst());
        Document reversed = new Document();
        stored.keySet().stream().toList().reversed().forEach(name -> reversed.append(name, stored.get(name)));

        DocumentFacts facts = reader.read(new RawBsonDocument(reversed, new DocumentCodec()));

        assertThat(facts.computed()).isEqualTo(facts.hash());
    }

    @Test
    void a_field_that_is_there_twice_is_refused() {
        byte[] bytes = bytes(raw(SampleLog.documents().getFirst()));
        for (String name : new String[]{"stream", "hash", "_id"}) {
            BsonDocument one = raw(SampleLog.documents().getFirst());
            BsonDocument only = new BsonDocument(name, one.get(name));
            byte[] element = bytes(new RawBsonDocument(only, new BsonDocumentCodec()));
            ByteArrayOutputStream twice = new ByteArrayOutputStream();
            twice.write(bytes, 0, bytes.length - 1);
            twice.write(element, 4, element.length - 4);
            byte[] document = twice.toByteArray();
            ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).putInt(document.length);

            assertMalformed(document, name);
        }
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        byte[] bytes = bytes(raw(SampleLog.documents().getFirst()));
        int text = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("text");
        bytes[text] = (byte) 0xff;

        assertMalformed(bytes, "payload");
    }

    @Test
    void no_byte_can_be_changed_without_being_noticed() {
        LogDocument document = FormatPage.read().vectors().get(1).document();
        byte[] bytes = bytes(raw(document));
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << bit);
                assertThat(isRight(changed)).as("bit %d of byte %d", bit, i).isFalse();
            }
        }
        for (int length = 5; length < bytes.length; length++) {
            assertThat(isRight(Arrays.copyOf(bytes, length))).isFalse();
        }
    }

    private boolean isRight(byte[] bytes) {
        try {
            DocumentFacts facts = reader.read(new RawBsonDocument(bytes));
            return facts.count() == facts.events() && facts.computed().equals(facts.hash());
        } catch (Malformed e) {
            return false;
        }
    }

    private void assertMalformed(byte[] bytes, String place) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> reader.read(new RawBsonDocument(bytes)))
                .withMessageContaining(place);
    }

    private static RawBsonDocument raw(LogDocument document) {
        return new RawBsonDocument(SampleLog.stored(document), new DocumentCodec());
    }

    private static byte[] bytes(RawBsonDocument document) {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
