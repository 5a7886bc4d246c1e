package vn.danbiet.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The code on a receipt: eight characters and a check character, read in threes ({@code K7M-2QX-9TA}).
 *
 * <p>
 * The 29 characters leave out what is confused when read or heard (0 O, 1 I L, U V W kept apart by dropping U and W).
 * Because 29 is a prime and each place has another weight, the check character finds every single wrong character and
 * every two that changed places.
 */
public record ReceiptCode(@JsonValue String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVXYZ";
    private static final int PAYLOAD = 8;

    @JsonCreator
    public ReceiptCode {
        if (read(value).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("Not a receipt code");
        }
    }

    /** A new code; whether it is taken is for the log to say. */
    public static ReceiptCode draw(RandomGenerator random) {
        var characters = new StringBuilder();
        for (int i = 0; i < PAYLOAD; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        characters.append(checkCharacter(characters));
        return new ReceiptCode(inThrees(characters));
    }

    /**
     * The id of the case that the code belongs to, whatever its kind: a code is given out once. The salt is as old as the
     * first petition and stays.
     */
    public String caseId() {
        return UUID.nameUUIDFromBytes(("petition:" + value).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Reads what a person typed: any case, with or without separators. Empty when it is not a code. */
    public static Optional<ReceiptCode> parse(String typed) {
        return typed.length() > 32 ? Optional.empty() : read(typed).map(ReceiptCode::new);
    }

    private static Optional<String> read(String typed) {
        String characters = typed.toUpperCase(Locale.ROOT).replaceAll("[-\\s.]", "");
        boolean wellFormed = characters.length() == PAYLOAD + 1
                && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && checkCharacter(characters.substring(0, PAYLOAD)) == characters.charAt(PAYLOAD);
        return wellFormed ? Optional.of(inThrees(characters)) : Optional.empty();
    }

    private static char checkCharacter(CharSequence payload) {
        int sum = 0;
        for (int i = 0; i < PAYLOAD; i++) {
            sum += (i + 2) * ALPHABET.indexOf(payload.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static String inThrees(CharSequence characters) {
        return characters.subSequence(0, 3) + "-" + characters.subSequence(3, 6) + "-" + characters.subSequence(6, 9);
    }

    @Override
    public String toString() {
        return value;
    }
}
