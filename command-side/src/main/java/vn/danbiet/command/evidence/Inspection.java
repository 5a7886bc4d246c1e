package vn.danbiet.command.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;

/**
 * Looks at a file before it is kept: whether it is what it says it is, and only that. What is in it is never opened,
 * unpacked or shown.
 */
public final class Inspection {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** Readers look for the mark at the end of a PDF within so many bytes. */
    private static final int PDF_TAIL = 1024;

    /** Browsers look no further for what a file might be. */
    private static final int MARKUP_WITHIN = 1445;

    private static final byte[] PDF_END = ascii("%%EOF");
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final String[] RUNS = {"vbaproject.bin", "vbadata.xml", ".exe", ".dll", ".js", ".vbs", ".jar",
            "basic/", "scripts/"};

    private Inspection() {}

    /**
     * The name to keep.
     *
     * @param declared what the file is said to be
     * @throws Refusal when name or content say otherwise
     */
    public static String check(EvidenceFormat declared, @Nullable String name, byte[] content) {
        String checked = FileName.checked(name, declared);
        if (content.length == 0) {
            throw new Refusal(EvidenceRule.EMPTY);
        }
        String detected = detected(content);
        if (!declared.canBeDetectedAs(detected) || !isWhole(declared, content)) {
            throw new Refusal(EvidenceRule.CONTENT_BELIES_TYPE, declared.mediaType(), detected);
        }
        if (!declared.isArchive() && ZipDirectory.endsIn(content)) {
            throw new Refusal(EvidenceRule.TWO_FILES_IN_ONE, declared.mediaType());
        }
        return checked;
    }

    private static String detected(byte[] content) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(content), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a format's own beginning and end have to be: a file that is two things at once fails one of them. */
    private static boolean isWhole(EvidenceFormat format, byte[] content) {
        return switch (format) {
            case PDF -> startsWith(content, ascii("%PDF-")) && contains(content, PDF_END, content.length - PDF_TAIL);
            case JPEG -> startsWith(content, new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
            case PNG -> contains(content, PNG_END, content.length - PNG_END.length);
            case DOCX -> isDocument(content, "[Content_Types].xml", "word/document.xml");
            case ODT -> isDocument(content, "mimetype", "content.xml");
            case TEXT -> isPlainText(content);
            case M4A, MP4 -> contains(Arrays.copyOf(content, 8), ascii("ftyp"), 4);
            case TIFF, MP3 -> true;
        };
    }

    private static boolean isDocument(byte[] content, String first, String second) {
        ZipDirectory directory = ZipDirectory.of(content).orElse(null);
        if (directory == null || !directory.contains(first) || !directory.contains(second)) {
            return false;
        }
        boolean runs = directory.names()
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> Arrays.stream(RUNS).anyMatch(part -> name.startsWith(part) || name.endsWith(part)));
        if (runs) {
            throw new Refusal(EvidenceRule.HAS_MACROS);
        }
        if (directory.swells()) {
            throw new Refusal(EvidenceRule.SWELLS, ZipDirectory.LARGEST, ZipDirectory.MOST_TIMES);
        }
        return true;
    }

    /** What begins like a page or a drawing would be one wherever somebody opens it. */
    private static boolean isPlainText(byte[] content) {
        if (new String(content, 0, Math.min(content.length, MARKUP_WITHIN), StandardCharsets.UTF_8).stripLeading()
                .startsWith("<")) {
            return false;
        }
        try {
            boolean plain = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(c -> c == '\n' || c == '\r' || c == '\t' || c == '\f' || !Character.isISOControl(c));
            if (plain) {
                return true;
            }
        } catch (CharacterCodingException _) {
            // Told below.
        }
        throw new Refusal(EvidenceRule.NOT_PLAIN_TEXT);
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Whether it occurs at this place or behind it. */
    private static boolean contains(byte[] content, byte[] part, int from) {
        for (int at = Math.max(0, from); at + part.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
