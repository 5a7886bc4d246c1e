package vn.danbiet.log.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.danbiet.log.testing.SampleLog.chained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.testing.SampleLog;
import vn.danbiet.log.verification.Rule;

/** Ways to spoil an export of {@link SampleLog}: lines 1 / 2 3 4 / 5 / 6 / 7 8 / 9. */
enum Tampering {
    PAYLOAD_CHARACTER(Rule.HASH, 1, edit(1, "Đường", "Đương")),
    PAYLOAD_OF_A_SECOND_EVENT(Rule.HASH, 2, edit(3, "bm90IEpT", "bm90IEpU")),
    METADATA(Rule.HASH, 5, edit(5, "Nguyễn", "Nguyên")),
    EVENT_ID(Rule.HASH, 6, edit(6, "e-3-0", "e-3-9")),
    TYPE(Rule.HASH, 6, edit(6, "petition.received", "petition.refused")),
    REVISION(Rule.HASH, 6, edit(6, "\"revision\":\"1\"", "\"revision\":\"2\"")),
    STREAM(Rule.HASH, 6, edit(6, "petition-3", "petition-4")),
    COMMAND_ID(Rule.HASH, 6, edit(6, "\"c-3\"", "\"c-5\"")),
    COMMAND_REMOVED(Rule.HASH, 6, edit(6, "\"command\":\"c-3\",", "")),
    CHANGED_TIME(Rule.HASH, 6, edit(6, "01:02:06.456Z", "01:02:06.457Z")),
    CHANGED_VERSION(Rule.HASH, 5, edit(5, "\"streamversion\":\"1\"", "\"streamversion\":\"2\"")),
    REFORMATTED_DATA(Rule.HASH, 1, edit(1, "{\"text\":\"", "{\"text\": \"")),
    UNESCAPED_DATA(Rule.HASH, 5, edit(5, "\\ud800", "d800")),
    HASH_DIGIT(Rule.HASH, 1, edit(1, "\"hash\":\"", "\"hash\":\"0", 64)),
    PREV_DIGIT(Rule.PREV, 5, edit(5, "\"prev\":\"", "\"prev\":\"0", 64)),
    SHORTER_DOCUMENT(Rule.HASH, 2, lines -> {
        lines.remove(3);
        lines.set(1, lines.get(1).replace("\"count\":3", "\"count\":2"));
        lines.set(2, lines.get(2).replace("\"count\":3", "\"count\":2"));
    }),
    DROPPED_FIRST_LINE(Rule.POSITION, 1, lines -> lines.removeFirst()),
    DROPPED_DOCUMENT(Rule.POSITION, 5, lines -> lines.remove(4)),
    DROPPED_LINE(Rule.LINE, 3, lines -> lines.remove(2)),
    DROPPED_FIRST_EVENT(Rule.LINE, 2, lines -> lines.remove(1)),
    DROPPED_END(Rule.LINE, 8, lines -> lines.subList(7, 9).clear()),
    REPEATED_DOCUMENT(Rule.POSITION, 6, lines -> lines.add(5, lines.get(4))),
    SWAPPED_LINES(Rule.LINE, 2, lines -> lines.add(1, lines.remove(2))),
    SWAPPED_DOCUMENTS(Rule.POSITION, 5, lines -> lines.add(4, lines.remove(5))),
    OTHER_HASH_IN_ONE_EVENT(Rule.LINE, 3, edit(3, "\"hash\":\"", "\"hash\":\"0", 64)),
    OTHER_SOURCE(Rule.LINE, 6, edit(6, "danbiet/event-log", "danbiet/event-lag")),
    OTHER_TIME_IN_ONE_EVENT(Rule.LINE, 4, edit(4, "04.456Z", "04.457Z")),
    OTHER_VERSION_IN_ONE_EVENT(Rule.LINE, 4, edit(4, "\"streamversion\":\"2\"", "\"streamversion\":\"3\"")),
    TRUNCATED_HASH(Rule.LINE, 6, edit(6, "\"hash\":\"", "\"hash\":\"", 1)),
    CAPITAL_HASH(Rule.LINE, 1, lines -> {
        String hash = SampleLog.documents().getFirst().hash().toString();
        lines.set(0, lines.get(0).replace(hash, hash.toUpperCase(Locale.ROOT)));
    }),
    DUPLICATE_MEMBER(Rule.LINE, 6, edit(6, "\"type\":", "\"id\":\"e-3-0\",\"type\":")),
    DUPLICATE_DATA(Rule.LINE, 1, edit(1, "\"data\":{", "\"data\":{},\"data\":{")),
    UNKNOWN_MEMBER(Rule.LINE, 6, edit(6, "\"type\":", "\"dataschema\":\"x\",\"type\":")),
    MEMBER_AFTER_DATA(Rule.LINE, 1, lines -> lines.set(0, lines.getFirst().replaceFirst("}$", ",\"x\":1}"))),
    NULL_COMMAND(Rule.LINE, 1, edit(1, "\"prev\":", "\"command\":null,\"prev\":")),
    MISSING_MEMBER(Rule.LINE, 6, edit(6, "\"revision\":\"1\",", "")),
    OTHER_ORDER(Rule.LINE, 6, edit(6, "\"index\":0,\"count\":1", "\"count\":1,\"index\":0")),
    SPACE(Rule.LINE, 6, edit(6, "\"index\":0", "\"index\": 0")),
    TRAILING_SPACE(Rule.LINE, 6, lines -> lines.set(5, lines.get(5) + " ")),
    SPACE_AROUND_DATA(Rule.LINE, 1, edit(1, "\"data\":{", "\"data\": {")),
    ESCAPED_LETTER(Rule.LINE, 1, edit(1, "Nguyễn", "Nguy\\u1ec5n")),
    SHORT_ESCAPE(Rule.LINE, 1, edit(1, "\\u000a", "\\n")),
    LONE_SURROGATE(Rule.LINE, 1, edit(1, "Nguyễn", "\\ud800")),
    COUNT_AS_TEXT(Rule.LINE, 6, edit(6, "\"count\":1", "\"count\":\"1\"")),
    COUNT_AS_FRACTION(Rule.LINE, 6, edit(6, "\"count\":1", "\"count\":1.0")),
    COUNT_TOO_LARGE(Rule.LINE, 6, edit(6, "\"count\":1", "\"count\":4294967297")),
    POSITION_AS_NUMBER(Rule.LINE, 6, edit(6, "\"position\":\"6\"", "\"position\":6")),
    LEADING_ZERO(Rule.LINE, 6, edit(6, "\"position\":\"6\"", "\"position\":\"06\"")),
    WRONG_POSITION(Rule.LINE, 6, edit(6, "\"position\":\"6\"", "\"position\":\"7\"")),
    TWO_DECIMALS(Rule.LINE, 6, edit(6, ".456Z", ".45Z")),
    OFFSET(Rule.LINE, 6, edit(6, ".456Z", ".456+00:00")),
    NO_SUCH_DAY(Rule.LINE, 6, edit(6, "2026-03-01", "2026-02-30")),
    MIDNIGHT_AS_24(Rule.LINE, 6, edit(6, "01:02:06", "24:00:00")),
    BASE64_WITHOUT_PADDING(Rule.LINE, 3, edit(3, "=\"}", "\"}")),
    BASE64_WITH_OTHER_BITS(Rule.LINE, 3, edit(3, "AA==\"}", "AB==\"}")),
    BASE64_OF_OTHER_THAN_UTF_8(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data_base64\":\"/w==\"")),
    DATA_IS_NOT_JSON(Rule.LINE, 1, edit(1, "\"}}", "\"]}")),
    DATA_IS_TWO_VALUES(Rule.LINE, 1, edit(1, "\"data\":", "\"data\":1 ")),
    DATA_IS_EMPTY(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data\":")),
    DATA_IS_NAN(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data\":NaN")),
    DATA_WITH_LEADING_ZERO(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data\":01")),
    DATA_WITH_CONTROL_CHARACTER(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data\":\"\u0001\"")),
    DATA_WITH_BAD_ESCAPE(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data\":\"\\x\"")),
    DATA_TOO_DEEP(Rule.LINE, 6, edit(6, "\"data_base64\":\"\"", "\"data\":" + "[".repeat(501) + "]".repeat(501))),
    BLANK_LINE(Rule.LINE, 5, lines -> lines.add(4, "")),
    CARRIAGE_RETURN(Rule.LINE, 1, lines -> lines.replaceAll(line -> line + "\r")),
    BYTE_ORDER_MARK(Rule.LINE, 1, lines -> lines.set(0, "\u00ef\u00bb\u00bf" + lines.get(0))),
    NOT_UTF_8(Rule.LINE, 6, edit(6, "e-3-0", "e-\u00ff-0")),
    GARBAGE(Rule.LINE, 6, lines -> lines.set(5, "garbage")),
    ANOTHER_JSON(Rule.LINE, 6, lines -> lines.set(5, "[]")),
    NO_END_OF_LINE(Rule.LINE, 9, lines -> lines.set(8, lines.get(8) + "NO END")),
    REPEATED_COMMAND(Rule.COMMAND, 7,
            change(4,
                    d -> new LogDocument(d.position(), d.stream(), d.version(), d.at(), "c-1", d.events(), d.prev(),
                            d.hash()))),
    VERSION_GAP(Rule.VERSION, 5, change(2,
            d -> new LogDocument(d.position(), d.stream(), 2, d.at(), d.command(), d.events(), d.prev(), d.hash()))),
    VERSION_AGAIN(Rule.VERSION, 9, change(5,
            d -> new LogDocument(d.position(), d.stream(), 0, d.at(), d.command(), d.events(), d.prev(), d.hash()))),
    NEGATIVE_VERSION(Rule.VERSION, 6, change(3,
            d -> new LogDocument(d.position(), d.stream(), -1, d.at(), d.command(), d.events(), d.prev(), d.hash()))),
    STREAM_WITHOUT_BEGINNING(Rule.VERSION, 9,
            change(5,
                    d -> new LogDocument(d.position(), "petition-4", d.version(), d.at(), d.command(), d.events(),
                            d.prev(), d.hash()))),
    TIME_BACKWARDS(Rule.TIME, 6,
            change(3,
                    d -> new LogDocument(d.position(), d.stream(), d.version(), d.at().minusMillis(1001), d.command(),
                            d.events(), d.prev(), d.hash()))),
    POSITION_GAP(Rule.POSITION, 6,
            change(3,
                    d -> new LogDocument(d.position() + 1, d.stream(), d.version(), d.at(), d.command(), d.events(),
                            d.prev(), d.hash()))),
    OTHER_BEGINNING(Rule.PREV, 1, rewritten(documents -> {
        LogDocument d = documents.getFirst();
        Hash other = Hash.parse("ff".repeat(32));
        documents.set(0, new LogDocument(1, d.stream(), 0, d.at(), null, d.events(), other, d.hash()));
    })),
    REWRITTEN_DOCUMENT(Rule.PREV, 5, lines -> {
        List<LogDocument> documents = SampleLog.documents();
        LogDocument d = documents.get(1);
        LogEvent e = d.events().getFirst();
        List<LogEvent> events = List.of(new LogEvent(e.id(), e.type(), e.revision(), "{}", e.metadata()),
                d.events().get(1), d.events().get(2));
        documents.set(1,
                SampleLog.document(d.position(), d.stream(), d.version(), d.at(), d.command(), events, d.prev()));
        lines.clear();
        lines.addAll(lines(documents));
    });

    final Rule rule;
    final int line;
    private final Consumer<List<String>> change;

    Tampering(Rule rule, int line, Consumer<List<String>> change) {
        this.rule = rule;
        this.line = line;
        this.change = change;
    }

    /** The export with this done to it. */
    byte[] applied() {
        List<String> lines = lines(SampleLog.documents());
        List<String> before = List.copyOf(lines);
        change.accept(lines);
        if (lines.equals(before)) {
            throw new AssertionError(this + " changes nothing");
        }
        return (String.join("\n", lines) + "\n").replace("NO END\n", "").getBytes(ISO_8859_1);
    }

    /** The lines of an export, each byte a character. */
    static List<String> lines(List<LogDocument> documents) {
        List<String> lines = new ArrayList<>();
        for (LogDocument document : documents) {
            IntStream.range(0, document.count())
                    .mapToObj(index -> ExportedEvent.of(Export.SOURCE, document, index).line())
                    .forEach(line -> lines.add(bytes(line)));
        }
        return lines;
    }

    private static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static Consumer<List<String>> edit(int line, String from, String to) {
        return edit(line, from, to, 0);
    }

    /** {@code dropped}: how many characters to leave out at the place, to keep a length or to change it. */
    private static Consumer<List<String>> edit(int line, String from, String to, int dropped) {
        // What is not UTF-8 on purpose is given as it is.
        boolean raw = to.contains("\u00ff");
        return lines -> {
            String text = lines.get(line - 1);
            String wanted = bytes(from);
            int begin = text.indexOf(wanted);
            if (begin < 0) {
                throw new AssertionError(from + " is not in line " + line + ": " + text);
            }
            String rest = text.substring(begin + wanted.length());
            if (dropped == 64) {
                // One digit for another.
                char digit = rest.charAt(0) == '0' ? '1' : '0';
                lines.set(line - 1, text.substring(0, begin) + wanted + digit + rest.substring(1));
            } else {
                lines.set(line - 1, text.substring(0, begin) + (raw ? to : bytes(to)) + rest.substring(dropped));
            }
        };
    }

    private static Consumer<List<String>> change(int document, UnaryOperator<LogDocument> change) {
        return rewritten(documents -> documents.set(document, change.apply(documents.get(document))));
    }

    /** Changed by somebody who can compute hashes. */
    private static Consumer<List<String>> rewritten(Consumer<List<LogDocument>> change) {
        return lines -> {
            List<LogDocument> documents = SampleLog.documents();
            change.accept(documents);
            lines.clear();
            lines.addAll(lines(chained(documents)));
        };
    }
}
