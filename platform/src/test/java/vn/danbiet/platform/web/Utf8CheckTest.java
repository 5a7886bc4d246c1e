package vn.danbiet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8CheckTest {
    @Test
    void text_passes_in_pieces_of_any_length() {
        byte[] text = "Đường Trần Hưng Đạo 🚜 ".repeat(100).getBytes(StandardCharsets.UTF_8);

        for (int length = 1; length <= text.length; length++) {
            assertThat(isUtf8(text, length)).as("pieces of %d", length).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "e080af", "f08080af", "eda080", "f4908080", "80", "c3", "c328", "e1bb", "f09f9a",
            "ff"})
    void what_is_not_utf_8_is_found_in_pieces_of_any_length(String hex) {
        byte[] text = HexFormat.of().parseHex("7b22" + hex);

        for (int length = 1; length <= text.length; length++) {
            assertThat(isUtf8(text, length)).as("pieces of %d", length).isFalse();
        }
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        var check = new Utf8Check();
        for (int i = 0; i < bytes.length; i += length) {
            if (!check.goesOn(bytes, i, Math.min(length, bytes.length - i))) {
                return false;
            }
        }
        return check.ends();
    }
}
