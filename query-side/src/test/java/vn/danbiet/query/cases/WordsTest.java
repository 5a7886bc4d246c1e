package vn.danbiet.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danbiet.query.Case;

class WordsTest {
    @Test
    void a_word_is_kept_with_and_without_its_marks() {
        assertThat(Words.of(List.of("Đường LẦY lội, hỏng!"))).containsExactlyInAnyOrder("đường", "duong", "lầy", "lay",
                "lội", "loi", "hỏng", "hong");
    }

    @Test
    void decomposed_text_gives_the_same_words_as_composed() {
        String text = "Đường trường học Nguyễn Huệ";
        assertThat(Words.of(List.of(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(Words.of(List.of(text)));
        assertThat(Words.typed(Normalizer.normalize("ĐƯỜNG", Normalizer.Form.NFD))).containsExactly("đường");
    }

    @Test
    void a_word_with_marks_is_not_found_by_others() {
        assertThat(Words.of(List.of("đường"))).doesNotContain("dương", "dường");
    }

    @Test
    void a_receipt_code_is_found_with_and_without_separators() {
        var code = Case.number(1).code();
        List<String> words = Words.of(code, "a", "b");
        assertThat(words).containsAll(Words.typed(code.value()))
                .containsAll(Words.typed(code.value().replace("-", "").toLowerCase(Locale.ROOT)));
    }

    @Test
    void what_has_no_letter_or_digit_has_no_words() {
        assertThat(Words.typed(" … !? ")).isEmpty();
    }
}
