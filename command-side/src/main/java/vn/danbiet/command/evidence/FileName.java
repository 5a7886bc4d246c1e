package vn.danbiet.command.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;

/** The name of a file: a name and nothing else, fit to be given back to any system. What is not is refused, not mended. */
final class FileName {
    /** In characters; no common file system takes more bytes than these can have in all. */
    private static final int LONGEST = 150;

    private FileName() {}

    /** The name in composed characters. */
    static String checked(@Nullable String given, EvidenceFormat format) {
        if (given == null) {
            throw new Refusal(EvidenceRule.NAME_MISSING);
        }
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST || isEdge(name.charAt(0))
                || isEdge(name.charAt(name.length() - 1)) || !name.codePoints().allMatch(FileName::belongsInAName)) {
            throw new Refusal(EvidenceRule.NAME_NOT_SO, LONGEST);
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (format.extensions().stream().noneMatch(extension -> lowerCase.endsWith("." + extension))) {
            throw new Refusal(EvidenceRule.NAME_BELIES_TYPE, format.mediaType(), "." + format.extensions().getFirst());
        }
        return name;
    }

    private static boolean isEdge(char c) {
        return c == '.' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean belongsInAName(int c) {
        return "/\\:*?\"<>|".indexOf(c) < 0 && switch (Character.getType(c)) {
            // Among the format characters are those that turn the direction of what follows.
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
