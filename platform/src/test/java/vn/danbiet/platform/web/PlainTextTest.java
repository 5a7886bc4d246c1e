package vn.danbiet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainTextTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private record Letter(@PlainText(max = 12) @Nullable String text) {}

    @AfterAll
    static void stop() {
        FACTORY.close();
    }

    private static boolean isTaken(@Nullable String text) {
        return VALIDATOR.validate(new Letter(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u200b", "\u200b\u200c\u200d\u2060\ufeff", "\u00ad", "\ufe0f",
            "\u0301", "\u2800", "\u3164", " \u115f\u1160\uffa0", "\udb40\udc41", "\u2028\u2029"})
    void what_nobody_can_see_is_blank(String text) {
        assertThat(isTaken(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hường", "Hu\u031bo\u031b\u0300ng", "7", "-", "\u200bĐường\u200b", "👨\u200d👩\u200d👧",
            "한글", "\n x"})
    void what_has_something_to_be_seen_is_text_whatever_is_beside_it(String text) {
        assertThat(isTaken(text)).isTrue();
    }

    @Test
    void nothing_at_all_is_valid_and_too_much_is_not() {
        assertThat(isTaken(null)).isTrue();
        assertThat(isTaken("👨".repeat(12))).isTrue();
        assertThat(isTaken("x".repeat(13))).isFalse();
    }
}
