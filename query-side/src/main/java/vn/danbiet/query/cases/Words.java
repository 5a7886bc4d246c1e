package vn.danbiet.query.cases;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danbiet.events.ReceiptCode;

/**
 * Words to search by. Each word of a text is kept twice: as it is written, in small letters and composed (NFC), and
 * without any marks. So a word typed with its marks finds just that word, and one typed without finds them all.
 */
final class Words {
    /** Letters, digits and the marks on them; everything else is between words. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** No word is longer; what is, is no word, and would only make the index large. */
    private static final int LONGEST = 40;

    private Words() {}

    /** The words under which texts are found. */
    static List<String> of(Collection<String> texts) {
        var words = new TreeSet<String>();
        texts.stream().flatMap(Words::split).forEach(word -> {
            words.add(word);
            words.add(bare(word));
        });
        return List.copyOf(words);
    }

    /** The words under which a petition is found; its code also when typed without separators. */
    static List<String> of(ReceiptCode code, String subject, String content) {
        return of(List.of(code.value(), code.value().replace("-", ""), subject, content));
    }

    /** What somebody typed, word by word. */
    static List<String> typed(String text) {
        return split(text).distinct().toList();
    }

    private static Stream<String> split(String text) {
        String composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return BETWEEN.splitAsStream(composed)
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST));
    }

    /** The letter đ is a letter of its own, not a d with a mark. */
    private static String bare(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
