package vn.danbiet.log.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.log.tool.ExitCode;
import vn.danbiet.log.tool.LogTool;
import vn.danbiet.log.tool.Terminal;

class MasterKeyTest {
    private static final String SUBJECT = "subject";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("master-key.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_key_file_is_the_owners_alone_also_after_a_change() throws Exception {
        MasterKey master = MasterKey.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        master.add();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_file_is_a_plain_keyset_of_tink() throws Exception {
        MasterKey master = MasterKey.create(file);
        Aead aead = TinkJsonProtoKeysetFormat
                .parseKeyset(Files.readString(file), TinkConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(TinkConfig2026.get(), Aead.class);
        StoredKey wrapped = master.wrap(SUBJECT, SubjectKeys.newKey());
        assertThat(
                TinkProtoKeysetFormat
                        .parseEncryptedKeyset(wrapped.wrapped(), aead, SUBJECT.getBytes(StandardCharsets.UTF_8),
                                TinkConfig2026.get())
                        .size())
                .isOne();
    }

    @Test
    void a_key_file_is_never_overwritten() throws Exception {
        MasterKey.create(file);
        String before = Files.readString(file);
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.create(file));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void a_missing_file_is_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.read(file))
                .withMessageContaining(file.toString());
    }

    @Test
    void what_cannot_be_read_is_not_quoted() throws Exception {
        Files.writeString(file, "{\"primaryKeyId\": 1, \"key\": [{\"keyData\": {\"value\": \"c2VjcmV0\"}, \"oops\"");
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.read(file))
                .withMessageNotContaining("c2VjcmV0")
                .withNoCause();
    }

    @Test
    void an_added_key_unwraps_but_does_not_wrap_until_it_is_promoted() {
        MasterKey master = MasterKey.create(file);
        String first = master.primary();
        StoredKey wrapped = master.wrap(SUBJECT, SubjectKeys.newKey());

        master.add();
        assertThat(master.primary()).isEqualTo(first);
        assertThat(master.ids()).hasSize(2);
        master.promoteLast();
        assertThat(master.primary()).isNotEqualTo(first);
        assertThat(master.unwrap(wrapped).size()).isOne();
        master.removeOthers();
        assertThat(master.ids()).containsExactly(master.primary());
        assertThatExceptionOfType(MasterKeyMismatch.class).isThrownBy(() -> master.unwrap(wrapped))
                .withMessageContaining(first);
    }

    @Test
    void a_key_added_to_the_file_is_taken_up_when_it_is_needed() {
        MasterKey running = MasterKey.create(file);
        MasterKey other = MasterKey.read(file);
        other.add();
        other.promoteLast();
        StoredKey wrapped = other.wrap(SUBJECT, SubjectKeys.newKey());

        assertThat(running.unwrap(wrapped).size()).isOne();
        assertThat(running.primary()).isEqualTo(other.primary());
    }

    @Test
    void a_file_that_is_gone_for_a_while_does_not_stop_a_running_process() throws Exception {
        MasterKey running = MasterKey.create(file);
        String primary = running.primary();
        Files.delete(file);
        running.refresh();
        assertThat(running.unwrap(running.wrap(SUBJECT, SubjectKeys.newKey())).size()).isOne();
        assertThat(running.primary()).isEqualTo(primary);
    }

    @Test
    void a_file_encrypted_by_a_kms_opens_with_that_kms_only() throws Exception {
        MasterKey master = MasterKey.create(file, TestKms.URI);
        StoredKey wrapped = master.wrap(SUBJECT, SubjectKeys.newKey());

        assertThat(Files.readString(file)).contains("encryptedKeyset");
        assertThat(MasterKey.read(file, TestKms.URI).unwrap(wrapped).size()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.read(file))
                .withMessageContaining("in the clear");
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.read(file, "other-kms://key"))
                .withMessageContaining("other-kms://key");
    }

    @Test
    void a_file_in_the_clear_is_not_accepted_where_a_kms_is_named() {
        MasterKey.create(file);
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.read(file, TestKms.URI));
    }

    @Test
    void a_kms_is_asked_once_for_a_version_of_the_file() {
        MasterKey master = MasterKey.create(file, TestKms.URI);
        long before = TestKms.questions();
        for (int i = 0; i < 10; i++) {
            master.refresh();
            master.unwrap(master.wrap(SUBJECT, SubjectKeys.newKey()));
        }
        assertThat(TestKms.questions()).isEqualTo(before);
    }

    @Test
    void operators_are_told_ids_and_no_secrets() throws Exception {
        String said = command("create", file.toString());
        MasterKey master = MasterKey.read(file);
        String secret = Files.readString(file).replaceAll("(?s).*\"value\":\\s*\"([^\"]+)\".*", "$1");

        assertThat(said).startsWith("DONE ").contains(master.primary()).doesNotContain(secret);
        assertThat(master.toString()).contains(master.primary()).doesNotContain(secret);
        assertThat(secret.length()).isBetween(40, 80);
        assertThat(Set.of(master.primary())).isEqualTo(master.ids());
    }

    @Test
    void operators_are_told_what_is_in_the_way() {
        MasterKey.create(file);
        assertThat(command("create", file.toString())).startsWith("TROUBLE " + file + " is there already");
        assertThat(command("add", folder.resolve("none").toString())).startsWith("TROUBLE There is no master key file");
        assertThat(command("rotate", file.toString())).startsWith("TROUBLE Name the server: --mongodb-uri");
        assertThat(command("destroy", file.toString())).startsWith("TROUBLE A master key is created")
                .contains("Usage:");
        assertThat(command("create")).startsWith("TROUBLE Say what to do").contains("Usage:");
    }

    private static String command(String... arguments) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        ExitCode code = LogTool.run(Stream.concat(Stream.of("log", "master-key"), Stream.of(arguments)).toList(),
                Map.of(), new Terminal(InputStream.nullInputStream(), out, out, false, () -> 0), () -> false);
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
