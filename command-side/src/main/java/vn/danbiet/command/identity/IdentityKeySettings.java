package vn.danbiet.command.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The master key that wraps the keys of what is sealed apart from the log; see {@code docs/forgetting.md}. Only the command
 * side has it.
 *
 * @param masterFile the key file, another one than that of personal data in the log
 * @param kmsKeyUri the key of a KMS by which the file is encrypted; null when it is in the clear
 */
@ConfigurationProperties("danbiet.identity-keys")
record IdentityKeySettings(Path masterFile, @Nullable String kmsKeyUri) {
    IdentityKeySettings {
        if (masterFile == null || masterFile.toString().isBlank()) {
            throw new IllegalArgumentException("danbiet.identity-keys.master-file is missing: make a second master key"
                    + " once, for the command side alone, and name it in DANBIET_IDENTITY_KEYS_MASTER_FILE; see"
                    + " docs/forgetting.md");
        }
    }
}
