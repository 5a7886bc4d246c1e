package vn.danbiet.standalone;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeakSearchTest {
    private static final String WORD = "Lò Đức Wombatia";

    private final LeakSearch search = new LeakSearch(WORD);

    @Test
    void finds_a_word_in_every_form_it_can_hide_in() throws Exception {
        byte[] utf8 = WORD.getBytes(UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8);
        var forms = List.of(utf8, WORD.getBytes(UTF_16LE), WORD.getBytes(UTF_16BE), WORD.toUpperCase().getBytes(UTF_8),
                "LO DUC WOMBATIA".getBytes(UTF_8), "lo duc wombatia".getBytes(UTF_8),
                URLEncoder.encode(WORD, UTF_8).getBytes(UTF_8), "L\\u00f2 \\u0110\\u1ee9c Wombatia".getBytes(UTF_8),
                HexFormat.of().formatHex(utf8).getBytes(UTF_8), digest,
                HexFormat.of().formatHex(digest).getBytes(UTF_8), Base64.getEncoder().encode(digest));
        assertThat(forms).allSatisfy(form -> {
            assertThat(search.foundIn(form)).containsExactly(WORD);
            assertThat(search.foundIn(between(form))).containsExactly(WORD);
        });
    }

    @Test
    void finds_it_in_base64_wherever_it_begins() {
        for (String before : List.of("", "x", "xy", "xyz", "đơn của ông ")) {
            String encoded = Base64.getEncoder().encodeToString((before + WORD + " ở bản trên").getBytes(UTF_8));
            assertThat(search.foundIn(encoded)).as(before).containsExactly(WORD);
        }
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(search.foundIn("Lò Đức Wombat, Lo Duc, 0912 000 111")).isEmpty();
    }

    private static byte[] between(byte[] form) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[]{0, -1, 17});
        bytes.writeBytes(form);
        bytes.writeBytes(new byte[]{-128, 3});
        return bytes.toByteArray();
    }
}
