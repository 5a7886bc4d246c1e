package vn.danbiet.events.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a denouncer holds: 28 characters that lead to the case, while nothing in the case, the log or the database leads
 * to them. 32 characters to choose from make 140 bits, too many to try.
 *
 * <p>
 * It is stored nowhere and stands in no address. The id of the case is a hash of it.
 */
public record DenouncerReceipt(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int LONGEST_TYPED = 64;

    public DenouncerReceipt {
        if (!read(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("Not a denouncer's receipt");
        }
    }

    /** @param random at least 28 bytes that nobody can guess */
    public static DenouncerReceipt of(byte[] random) {
        var characters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(random[i] & 31));
        }
        return new DenouncerReceipt(inFours(characters));
    }

    /** Reads what a person typed: any case, with or without separators. Empty when it is none. */
    public static Optional<DenouncerReceipt> parse(String typed) {
        return typed.length() > LONGEST_TYPED ? Optional.empty() : read(typed).map(DenouncerReceipt::new);
    }

    /** The id of the case that it leads to. */
    public String caseId() {
        byte[] hash = sha256("denunciation\n" + value);
        hash[6] = (byte) (hash[6] & 0x0f | 0x80);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = high << 8 | hash[i] & 0xff;
            low = low << 8 | hash[i + 8] & 0xff;
        }
        return new UUID(high, low).toString();
    }

    private static Optional<String> read(String typed) {
        String characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return characters.length() == LENGTH && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(inFours(characters))
                : Optional.empty();
    }

    private static String inFours(CharSequence characters) {
        return String.join("-", characters.toString().split("(?<=\\G.{4})"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever holds it can read the case: it stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "DenouncerReceipt[withheld]";
    }
}
