package vn.danbiet.platform.log;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The master key, which wraps the keys of data subjects; see {@code docs/forgetting.md}.
 *
 * @param masterFile the key file, the same for all processes of an installation
 * @param kmsKeyUri the key of a KMS by which the file is encrypted; null when it is in the clear
 */
@ConfigurationProperties("danbiet.keys")
public record KeySettings(Path masterFile, @Nullable String kmsKeyUri) {
    public KeySettings {
        if (masterFile == null || masterFile.toString().isBlank()) {
            throw new IllegalArgumentException("danbiet.keys.master-file is missing: make a master key once, give every"
                    + " process the same file and name it in DANBIET_KEYS_MASTER_FILE; see docs/forgetting.md");
        }
    }
}
