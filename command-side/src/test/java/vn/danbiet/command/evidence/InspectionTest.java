package vn.danbiet.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectionTest {
    private static final byte[] PDF = text("%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n");
    private static final byte[] PNG = joined(hex("89504e470d0a1a0a0000000d49484452"), new byte[40],
            hex("0000000049454e44ae426082"));
    private static final byte[] JPEG = joined(hex("ffd8ffe000104a4649460001"), new byte[40], hex("ffd9"));

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                byte[] content = text(name.equals("mimetype") ? EvidenceFormat.ODT.mediaType() : "<x/>");
                var entry = new ZipEntry(name);
                if (name.equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] docxWith(byte[] picture) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "word/document.xml", "word/media/image1.bmp")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith(".bmp") ? picture : text("<x/>"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String... more) {
        return zip(Stream.concat(Stream.of("[Content_Types].xml", "word/document.xml"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static byte[] mp4(String brand) {
        return joined(hex("00000018"), text("ftyp" + brand), new byte[40]);
    }

    static Stream<Arguments> whole() {
        return Stream.of(Arguments.of(EvidenceFormat.PDF, PDF), Arguments.of(EvidenceFormat.PNG, PNG),
                Arguments.of(EvidenceFormat.JPEG, JPEG),
                Arguments.of(EvidenceFormat.TIFF, joined(hex("49492a0008000000"), new byte[40])),
                Arguments.of(EvidenceFormat.TIFF, joined(hex("4d4d002a00000008"), new byte[40])),
                Arguments.of(EvidenceFormat.DOCX, docx()),
                Arguments.of(EvidenceFormat.ODT, zip("mimetype", "content.xml", "META-INF/manifest.xml")),
                Arguments.of(EvidenceFormat.TEXT, text("Kính gửi Ủy ban nhân dân xã\r\n\tTôi tên là Hường")),
                Arguments.of(EvidenceFormat.TEXT, text("From: hường@example.vn\nSubject: đơn\n\nKính gửi")),
                Arguments.of(EvidenceFormat.MP3, joined(hex("49443303000000000000"), new byte[40])),
                Arguments.of(EvidenceFormat.MP3, joined(hex("fffb9000"), new byte[40])),
                Arguments.of(EvidenceFormat.M4A, mp4("M4A ")), Arguments.of(EvidenceFormat.MP4, mp4("mp42")),
                Arguments.of(EvidenceFormat.MP4, mp4("isom")));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_file_that_is_what_it_says_is_taken(EvidenceFormat format, byte[] content) {
        String name = "Đơn của bà Hường." + format.extensions().getFirst();
        assertThat(Inspection.check(format, name, content)).isEqualTo(name);
    }

    /** Each kind of content, declared as each of the others. */
    @ParameterizedTest
    @MethodSource("whole")
    void a_file_that_says_it_is_something_else_is_refused(EvidenceFormat format, byte[] content) {
        assertThat(Arrays.stream(EvidenceFormat.values())
                .filter(other -> other != format && !(isVideo(other) && isVideo(format))))
                .allSatisfy(other -> assertThatThrownBy(
                        () -> Inspection.check(other, "a." + other.extensions().getFirst(), content))
                        .isInstanceOf(Refusal.class));
    }

    private static boolean isVideo(EvidenceFormat format) {
        return format == EvidenceFormat.MP4 || format == EvidenceFormat.M4A;
    }

    static Stream<Arguments> belied() {
        byte[] html = text("<html><script>alert(1)</script></html>");
        return Stream.of(Arguments.of("a page as a picture", EvidenceFormat.PNG, html),
                Arguments.of("a page as text", EvidenceFormat.TEXT, html),
                Arguments.of("a drawing with a script as text", EvidenceFormat.TEXT, text("<svg onload='x'/>")),
                Arguments.of("a program as a letter", EvidenceFormat.PDF, joined(text("MZ"), new byte[100])),
                Arguments.of("a program as text", EvidenceFormat.TEXT, text("#!/bin/sh\nrm -rf ~\n")),
                Arguments.of("a letter behind a page", EvidenceFormat.PDF, joined(html, PDF)),
                Arguments.of("a letter that breaks off", EvidenceFormat.PDF, Arrays.copyOf(PDF, 20)),
                Arguments.of("a picture with a page behind it", EvidenceFormat.PNG, joined(PNG, html)),
                Arguments.of("any archive as a document", EvidenceFormat.DOCX, zip("a.txt")),
                Arguments.of("a spreadsheet as a document", EvidenceFormat.DOCX,
                        zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of("a document with something before it", EvidenceFormat.DOCX, joined(text("MZ"), docx())),
                Arguments.of("a document with something behind it", EvidenceFormat.DOCX, joined(docx(), html)),
                Arguments.of("a document that breaks off", EvidenceFormat.DOCX, Arrays.copyOf(docx(), 60)),
                Arguments.of("another ODF as a document", EvidenceFormat.ODT, zip("content.xml", "mimetype.txt")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("belied")
    void a_content_that_belies_its_type_is_refused(String what, EvidenceFormat format, byte[] content) {
        refused(EvidenceRule.CONTENT_BELIES_TYPE, format, "a." + format.extensions().getFirst(), content);
    }

    @Test
    void a_file_that_is_an_archive_as_well_is_refused() {
        byte[] both = joined(PDF, docx());
        refused(EvidenceRule.TWO_FILES_IN_ONE, EvidenceFormat.JPEG, "a.jpg", joined(JPEG, docx()));
        assertThatThrownBy(() -> Inspection.check(EvidenceFormat.PDF, "a.pdf", both)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_document_that_runs_something_is_refused() {
        refused(EvidenceRule.HAS_MACROS, EvidenceFormat.DOCX, "a.docx", docx("word/vbaProject.bin"));
        refused(EvidenceRule.HAS_MACROS, EvidenceFormat.DOCX, "a.docx", docx("word/embeddings/x.EXE"));
        refused(EvidenceRule.HAS_MACROS, EvidenceFormat.ODT, "a.odt",
                zip("mimetype", "content.xml", "Basic/Standard/Module1.xml"));
    }

    /** The directory's own word for how large the last entry is, packed and unpacked, in bytes. */
    private static byte[] saying(byte[] archive, int stored, int unpacked) {
        byte[] changed = archive.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int last = changed.length - 4;
        while (bytes.getInt(last) != 0x02014b50) {
            last--;
        }
        bytes.putInt(last + 20, stored).putInt(last + 24, unpacked);
        return changed;
    }

    @Test
    void a_document_that_would_overwhelm_whoever_opens_it_is_refused() {
        int megabyte = 1 << 20;
        byte[] padded = docxWith(new byte[2 * megabyte]);
        refused(EvidenceRule.SWELLS, EvidenceFormat.DOCX, "a.docx", padded);
        refused(EvidenceRule.SWELLS, EvidenceFormat.DOCX, "a.docx", saying(docx(), 20, -1));
        refused(EvidenceRule.SWELLS, EvidenceFormat.DOCX, "a.docx", saying(docx(), 0, 2 * megabyte));
        refused(EvidenceRule.SWELLS, EvidenceFormat.DOCX, "a.docx", saying(docx(), megabyte, megabyte));
        refused(EvidenceRule.SWELLS, EvidenceFormat.ODT, "a.odt",
                saying(zip("mimetype", "content.xml"), 20, 300 * megabyte));
    }

    @Test
    void a_document_that_shrank_well_is_taken() {
        byte[] fewBlanks = docxWith(new byte[1 << 20]);
        assertThat(Inspection.check(EvidenceFormat.DOCX, "a.docx", fewBlanks)).isEqualTo("a.docx");
    }

    @Test
    void text_is_utf_8_and_nothing_but_text() {
        refused(EvidenceRule.CONTENT_BELIES_TYPE, EvidenceFormat.TEXT, "a.txt", hex("00010203"));
        refused(EvidenceRule.NOT_PLAIN_TEXT, EvidenceFormat.TEXT, "a.txt",
                joined(text("Kính gửi Ủy ban nhân dân xã "), hex("c3"), text(" rồi")));
        refused(EvidenceRule.NOT_PLAIN_TEXT, EvidenceFormat.TEXT, "a.txt", text("Kính gửi \u001b[2J ủy ban"));
    }

    @Test
    void an_empty_file_is_refused_whatever_it_says() {
        assertThat(EvidenceFormat.values()).allSatisfy(
                format -> refused(EvidenceRule.EMPTY, format, "a." + format.extensions().getFirst(), new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.pdf", "..\\a.pdf", "C:\\a.pdf", "/a.pdf", ".a.pdf", " a.pdf", "a.pdf ",
            "a\u0000.pdf", "a\n.pdf", "a\u202efdp.pdf", "a\u200b.pdf", "a<b>.pdf", "a|b.pdf", "\ud800.pdf", "", "."})
    void a_name_that_is_more_than_a_name_is_refused(String name) {
        refused(EvidenceRule.NAME_NOT_SO, EvidenceFormat.PDF, name, PDF);
    }

    @Test
    void a_name_has_a_bound_and_the_ending_of_its_format() {
        refused(EvidenceRule.NAME_MISSING, EvidenceFormat.PDF, null, PDF);
        refused(EvidenceRule.NAME_NOT_SO, EvidenceFormat.PDF, "ơ".repeat(147) + ".pdf", PDF);
        assertThat(Inspection.check(EvidenceFormat.PDF, "ơ".repeat(146) + ".PDF", PDF)).hasSize(150);
        for (String name : new String[]{"a.exe", "a.pdf.exe", "a", "pdf", "a.docx"}) {
            refused(EvidenceRule.NAME_BELIES_TYPE, EvidenceFormat.PDF, name, PDF);
        }
    }

    private static void refused(Rule rule, EvidenceFormat format, String name, byte[] content) {
        assertThatThrownBy(() -> Inspection.check(format, name, content)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
