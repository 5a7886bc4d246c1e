package vn.danbiet.command.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.platform.log.KeySettings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityKeySettings.class)
class IdentityConfiguration {

    /** The other side has the first file: with the same one twice, it could open everything. */
    IdentityConfiguration(IdentityKeySettings apart, KeySettings ofTheLog) {
        if (apart.masterFile()
                .toAbsolutePath()
                .normalize()
                .equals(ofTheLog.masterFile().toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("DANBIET_IDENTITY_KEYS_MASTER_FILE and DANBIET_KEYS_MASTER_FILE name the"
                    + " same file: make another master key for what is sealed apart; see docs/forgetting.md");
        }
    }
}
