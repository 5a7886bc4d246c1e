package vn.danbiet.command.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats that are taken into evidence: what offices scan, write, photograph and record. None of them runs. */
public enum EvidenceFormat {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", List.of("png"), Set.of("image/png")),
    TIFF("image/tiff", List.of("tif", "tiff"), Set.of("image/tiff")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"),
            Set.of("application/x-tika-ooxml")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of("application/vnd.oasis.opendocument.text")),
    /** Letters typed into a file often look like a mail, and no plain text is any more dangerous for that. */
    TEXT("text/plain", List.of("txt"), Set.of("text/plain", "message/rfc822")),
    MP3("audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    M4A("audio/mp4", List.of("m4a"), Set.of("audio/mp4", "application/mp4", "video/mp4", "video/quicktime")),
    MP4("video/mp4", List.of("mp4", "m4v"),
            Set.of("video/mp4", "application/mp4", "video/x-m4v", "video/quicktime", "video/3gpp"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> detectedAs;

    EvidenceFormat(String mediaType, List<String> extensions, Set<String> detectedAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.detectedAs = detectedAs;
    }

    /** The format that is declared, whatever its parameters. */
    public static Optional<EvidenceFormat> of(String type, String subtype) {
        String declared = (type + "/" + subtype).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(declared)).findFirst();
    }

    /** All of them, for people to choose from. */
    public static String list() {
        return Arrays.stream(values()).map(EvidenceFormat::mediaType).distinct().collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    List<String> extensions() {
        return extensions;
    }

    /** Whether a content that is detected as this can be of this format. */
    boolean canBeDetectedAs(String detected) {
        return detectedAs.contains(detected);
    }

    boolean isArchive() {
        return this == DOCX || this == ODT;
    }
}
