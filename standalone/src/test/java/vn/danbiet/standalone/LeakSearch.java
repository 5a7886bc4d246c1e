package vn.danbiet.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for words in bytes, whatever these bytes are: text in several encodings, with and without diacritics and
 * capitals, escaped as in JSON and in addresses, in base64 wherever in it the word may begin, in hexadecimal, and as a
 * digest that anybody could compute.
 */
final class LeakSearch {
    private record Form(String word, byte[] bytes) {
        boolean isAt(byte[] in, int place) {
            return place + bytes.length <= in.length
                    && Arrays.equals(in, place, place + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** By their first four bytes, so that one walk looks for all of them. */
    private final Map<Integer, List<Form>> forms;
    private final BitSet beginnings = new BitSet(1 << 16);

    LeakSearch(String... words) {
        forms = Stream.of(words)
                .flatMap(word -> forms(word).map(form -> new Form(word, form.getBytes(ISO_8859_1))))
                .collect(Collectors.groupingBy(form -> beginning(form.bytes, 0)));
        forms.keySet().forEach(beginning -> beginnings.set(mixed(beginning)));
    }

    private static int beginning(byte[] bytes, int place) {
        return bytes[place] << 24 | (bytes[place + 1] & 0xff) << 16 | (bytes[place + 2] & 0xff) << 8
                | bytes[place + 3] & 0xff;
    }

    private static int mixed(int beginning) {
        return beginning * 0x9E3779B1 >>> 16;
    }

    /** Those of the words that are in there. */
    Set<String> foundIn(byte[] bytes) {
        var found = new TreeSet<String>();
        look(bytes, found);
        look(small(bytes), found);
        return found;
    }

    private void look(byte[] bytes, Set<String> found) {
        for (int place = 0; place + 4 <= bytes.length; place++) {
            int beginning = beginning(bytes, place);
            if (beginnings.get(mixed(beginning))) {
                for (Form form : forms.getOrDefault(beginning, List.of())) {
                    if (form.isAt(bytes, place)) {
                        found.add(form.word);
                    }
                }
            }
        }
    }

    Set<String> foundIn(String text) {
        return foundIn(text.getBytes(UTF_8));
    }

    /** None of them is in there. */
    void nothingIn(String where, byte[] bytes) {
        assertThat(foundIn(bytes)).as(where).isEmpty();
    }

    /** None of them is in what was answered, or in its headers. */
    void nothingIn(String where, Answer answer) {
        nothingIn(where, (answer.text() + answer.headers().map()).getBytes(UTF_8));
    }

    private static Stream<String> forms(String word) {
        return Stream.of(word, bare(word))
                .flatMap(form -> Stream.of(form, form.toLowerCase(Locale.ROOT), form.toUpperCase(Locale.ROOT)))
                .distinct()
                .flatMap(LeakSearch::encodings)
                .distinct();
    }

    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static Stream<String> encodings(String word) {
        byte[] utf8 = word.getBytes(UTF_8);
        return Stream.of(
                Stream.of(latin(utf8), latin(word.getBytes(UTF_16LE)), latin(word.getBytes(UTF_16BE)),
                        latin(Normalizer.normalize(word, Normalizer.Form.NFD).getBytes(UTF_8)),
                        URLEncoder.encode(word, UTF_8), escaped(word), HexFormat.of().formatHex(utf8),
                        latin(digest(utf8)), HexFormat.of().formatHex(digest(utf8)), base64(digest(utf8), 0)),
                base64(utf8)).flatMap(form -> form);
    }

    /** Three bytes make four letters: a word looks different by where in them it begins. */
    private static Stream<String> base64(byte[] word) {
        return Stream.of(0, 1, 2).map(begin -> base64(word, begin));
    }

    /** Without the letters that depend on what stands before and after it. */
    private static String base64(byte[] word, int begin) {
        byte[] placed = new byte[begin + word.length];
        System.arraycopy(word, 0, placed, begin, word.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(placed);
        return encoded.substring((begin * 8 + 5) / 6, placed.length * 8 / 6);
    }

    private static String escaped(String word) {
        var escaped = new StringBuilder();
        word.chars().forEach(c -> escaped.append(c < 128 ? Character.toString(c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    private static byte[] digest(byte[] word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    /** Only the letters of ASCII: bytes above are parts of others. */
    private static byte[] small(byte[] bytes) {
        byte[] small = bytes.clone();
        for (int i = 0; i < small.length; i++) {
            if (small[i] >= 'A' && small[i] <= 'Z') {
                small[i] += 32;
            }
        }
        return small;
    }
}
