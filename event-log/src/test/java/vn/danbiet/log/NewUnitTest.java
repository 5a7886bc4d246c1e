package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danbiet.log.Units.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class NewUnitTest {
    private static final List<LogEvent> ONE = List.of(event("{}"));

    @Test
    void refuses_what_cannot_be_stored() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewUnit(" ", 0, null, ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewUnit("a".repeat(1025), 0, null, ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewUnit("a", 0, "", ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewUnit("a", -1, null, ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewUnit("a", 0, null, List.of()));
    }

    @Test
    void refuses_text_that_would_not_come_back_as_it_went_in() {
        for (String text : List.of("\ud83c", "\udf3e", "\ud83c!", "\udf3e\ud83c")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new NewUnit("a", 0, null, List.of(event(text))))
                    .withMessageContaining("surrogate");
        }
    }

    @Test
    void counts_bytes_as_utf8_has_them() {
        for (String text : List.of("", "abc", "đơn thư", "Ủy ban", "🌾", "\u0000\u007f\u0080\u07ff\u0800\uffff")) {
            assertThat(Utf8.length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void never_takes_more_bytes_than_it_says() {
        for (int count : new int[]{1, 10, 1000, 50_000}) {
            NewUnit unit = Units.unit("ơ".repeat(512), Long.MAX_VALUE - 100_000, "ệ".repeat(341), count);
            LogDocument document = new LogDocument(1, unit.stream(), unit.version(), TestClock.START, unit.command(),
                    unit.events(), Hash.NONE, Hash.NONE);
            assertThat(unit.size()).isGreaterThanOrEqualTo(
                    new RawBsonDocument(document, new LogDocumentCodec()).getByteBuffer().remaining());
        }
    }
}
