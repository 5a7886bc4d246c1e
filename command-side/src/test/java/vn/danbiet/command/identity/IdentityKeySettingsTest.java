package vn.danbiet.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.danbiet.platform.log.KeySettings;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentityKeySettingsTest {
    @Test
    void are_read_from_the_documented_environment_variables() {
        IdentityKeySettings settings = given(Map.of("DANBIET_IDENTITY_KEYS_MASTER_FILE", "/identity/master-key.json",
                "DANBIET_IDENTITY_KEYS_KMS_KEY_URI", "gcp-kms://projects/p/locations/l/keyRings/r/cryptoKeys/k"));

        assertThat(settings.masterFile()).isEqualTo(Path.of("/identity/master-key.json"));
        assertThat(settings.kmsKeyUri()).isEqualTo("gcp-kms://projects/p/locations/l/keyRings/r/cryptoKeys/k");
    }

    @Test
    void the_command_side_does_not_start_without_a_master_key_of_its_own() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> given(Map.of("DANBIET_KEYS_MASTER_FILE", "/keys/master-key.json")))
                .havingRootCause()
                .withMessageContaining("DANBIET_IDENTITY_KEYS_MASTER_FILE");
    }

    @Test
    void the_command_side_does_not_start_with_the_master_key_of_the_log() {
        var same = new IdentityKeySettings(Path.of("keys/master-key.json"), null);
        assertThatIllegalArgumentException().isThrownBy(
                () -> new IdentityConfiguration(same, new KeySettings(Path.of("keys/../keys/master-key.json"), null)))
                .withMessageContaining("DANBIET_IDENTITY_KEYS_MASTER_FILE");
    }

    private static IdentityKeySettings given(Map<String, Object> environment) {
        return new Binder(ConfigurationPropertySources.from(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)))
                .bindOrCreate("danbiet.identity-keys", IdentityKeySettings.class);
    }
}
