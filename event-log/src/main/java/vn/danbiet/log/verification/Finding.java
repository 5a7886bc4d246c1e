package vn.danbiet.log.verification;

import org.jspecify.annotations.Nullable;

/**
 * The first document that breaks a rule.
 *
 * @param position of the document; where it cannot be read, the position that was due
 * @param stream of the document, where it can be read
 * @param line of the export at which the document begins or the line is wrong, counted from 1; 0 when it is not an export
 * @param rule that is broken
 * @param expected what the rule asks for, where that is a value
 * @param found what is there instead, or the place inside the document
 */
public record Finding(
        long position,
        @Nullable String stream,
        long line,
        Rule rule,
        @Nullable String expected,
        @Nullable String found) {

    /** In Vietnamese, in two or three sentences. */
    public String vi() {
        String text = (line > 0 ? "Dòng " + line + ", vị" : "Vị") + " trí " + position
                + (stream == null ? "" : ", chuỗi " + stream) + ": trái quy tắc: " + rule.vi();
        return text + (expected == null ? "" : " Phải là " + expected + ".")
                + (found == null ? "" : " Thực tế: " + found + ".");
    }

    /** In English, in two or three sentences. */
    public String en() {
        String text = (line > 0 ? "Line " + line + ", position " : "Position ") + position
                + (stream == null ? "" : ", stream " + stream) + " breaks the rule: " + rule.en();
        return text + (expected == null ? "" : " Expected " + expected + ".")
                + (found == null ? "" : " Found: " + found + ".");
    }
}
