package vn.danbiet.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiptCodeTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVXYZ";

    private static Stream<ReceiptCode> codes() {
        var random = new SplittableRandom(20261123);
        return Stream.generate(() -> ReceiptCode.draw(random)).limit(200);
    }

    @Test
    void is_read_in_threes_and_without_characters_that_are_confused() {
        assertThat(codes()).allSatisfy(code -> assertThat(code.value())
                .matches("[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}"));
    }

    @Test
    void every_single_wrong_character_is_found() {
        codes().limit(20).map(ReceiptCode::value).forEach(code -> {
            for (int place = 0; place < code.length(); place++) {
                for (char wrong : ALPHABET.toCharArray()) {
                    if (code.charAt(place) != '-' && code.charAt(place) != wrong) {
                        String misread = code.substring(0, place) + wrong + code.substring(place + 1);
                        assertThat(ReceiptCode.parse(misread)).as(misread).isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void every_two_characters_of_the_payload_that_changed_places_are_found() {
        codes().map(code -> code.value().replace("-", "")).forEach(code -> {
            for (int a = 0; a < 8; a++) {
                for (int b = a + 1; b < 8; b++) {
                    if (code.charAt(a) != code.charAt(b)) {
                        var swapped = new StringBuilder(code);
                        swapped.setCharAt(a, code.charAt(b));
                        swapped.setCharAt(b, code.charAt(a));
                        assertThat(ReceiptCode.parse(swapped.toString())).isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void is_understood_in_any_case_and_with_any_separators() {
        ReceiptCode code = codes().findFirst().orElseThrow();
        String bare = code.value().replace("-", "");
        assertThat(Stream.of(bare, bare.toLowerCase(java.util.Locale.ROOT), " " + code.value() + " ",
                code.value().replace('-', ' '), code.value().replace('-', '.')))
                .allSatisfy(typed -> assertThat(ReceiptCode.parse(typed)).contains(code));
    }

    @Test
    void nonsense_is_no_code() {
        assertThat(Stream.of("", "-", "0O1-IL0-000", "ABC", "đâyl-àgì-vậy", "A".repeat(10_000)))
                .allSatisfy(typed -> assertThat(ReceiptCode.parse(typed)).isEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptCode("222-222-223"));
    }

    @Test
    void two_draws_differ() {
        assertThat(codes()).doesNotHaveDuplicates();
    }
}
