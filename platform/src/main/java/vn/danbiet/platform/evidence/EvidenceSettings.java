package vn.danbiet.platform.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds for files of evidence.
 *
 * @param largestFile at most this many bytes each, at least one byte and at most 200 MB
 * @param mostFiles at most this many in one case; those that were withdrawn count as well
 * @param atOnce how many may be on their way in, and as many on their way out, in one process: each is in memory as a
 *        whole, because nothing of it may go on before all of it was checked
 */
@ConfigurationProperties("danbiet.evidence")
public record EvidenceSettings(
        @DefaultValue("20MB") DataSize largestFile,
        @DefaultValue("50") int mostFiles,
        @DefaultValue("8") int atOnce) {
    private static final DataSize BOUND = DataSize.ofMegabytes(200);

    public EvidenceSettings {
        if (largestFile.toBytes() < 1 || largestFile.compareTo(BOUND) > 0) {
            throw new IllegalArgumentException("danbiet.evidence.largest-file is between 1 B and " + BOUND);
        }
        if (mostFiles < 0 || atOnce < 1) {
            throw new IllegalArgumentException("danbiet.evidence.most-files is not negative, at-once at least 1");
        }
    }
}
