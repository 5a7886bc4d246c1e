package vn.danbiet.command.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.danbiet.command.evidence.EvidenceFormat;
import vn.danbiet.command.evidence.Inspection;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.evidence.EvidenceSettings;
import vn.danbiet.platform.evidence.Places;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * Reads a file that is the body of a request: as it is, under its own media type, its name as Content-Disposition. As many
 * at once as there are places, since each is in memory as a whole.
 */
@Component
public class Uploads {
    /** What the description of the API says about such a body. */
    public static final String DESCRIPTION = "The body is the file itself, Content-Type what it is. Its name comes as"
            + " Content-Disposition: attachment; filename*=UTF-8''…";

    private final EvidenceSettings settings;
    private final Places places;

    Uploads(EvidenceSettings settings) {
        this.settings = settings;
        this.places = new Places(settings);
    }

    /** A file that was looked at: it is what it says it is, and only that. */
    public record Uploaded(EvidenceFormat format, String name, byte[] content) {
        @Override
        public String toString() {
            return "Uploaded[withheld]";
        }
    }

    /**
     * Reads the file and goes on with it while it has its place.
     *
     * @param contentType and {@code disposition} the headers of these names
     */
    public <T> T take(@Nullable String contentType, @Nullable String disposition, HttpServletRequest request,
            Function<Uploaded, T> further) throws IOException {
        EvidenceFormat format = format(contentType);
        try (Places.Place _ = places.take()) {
            byte[] content = read(request);
            String name = Inspection.check(format, name(disposition), content);
            return further.apply(new Uploaded(format, name, content));
        }
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        int most = Math.toIntExact(settings.largestFile().toBytes());
        byte[] content = request.getInputStream().readNBytes(most + 1);
        if (content.length > most) {
            throw new Problem(ProblemType.TOO_LARGE,
                    Phrase.of("Tệp tối đa %d byte.", "A file may have %d bytes.", most)).asException();
        }
        return content;
    }

    private static EvidenceFormat format(@Nullable String contentType) {
        try {
            MediaType declared = MediaType.parseMediaType(contentType == null ? "" : contentType);
            return EvidenceFormat.of(declared.getType(), declared.getSubtype()).orElseThrow(Uploads::unsupported);
        } catch (InvalidMediaTypeException e) {
            throw unsupported();
        }
    }

    private static RuntimeException unsupported() {
        return new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, Phrase.of("Chứng cứ nhận các định dạng: %s.",
                "Evidence is taken in these formats: %s.", EvidenceFormat.list())).asException();
    }

    /** Names tell people apart, so they never stand in an address. */
    private static @Nullable String name(@Nullable String disposition) {
        try {
            return disposition == null ? null : ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
