package vn.danbiet.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KeySettingsTest {
    @Test
    void are_read_from_the_documented_environment_variables() {
        KeySettings settings = given(Map.of("DANBIET_KEYS_MASTER_FILE", "/keys/master-key.json",
                "DANBIET_KEYS_KMS_KEY_URI", "gcp-kms://projects/p/locations/l/keyRings/r/cryptoKeys/k"));

        assertThat(settings.masterFile()).isEqualTo(Path.of("/keys/master-key.json"));
        assertThat(settings.kmsKeyUri()).isEqualTo("gcp-kms://projects/p/locations/l/keyRings/r/cryptoKeys/k");
    }

    @Test
    void nobody_starts_without_a_master_key() {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> given(Map.of()))
                .havingRootCause()
                .withMessageContaining("DANBIET_KEYS_MASTER_FILE");
    }

    private static KeySettings given(Map<String, Object> environment) {
        return new Binder(ConfigurationPropertySources.from(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)))
                .bindOrCreate("danbiet.keys", KeySettings.class);
    }
}
