package vn.danbiet.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.log.personal.SealBroken;
import vn.danbiet.log.personal.SubjectForgotten;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalModuleTest {
    private static final Petitioner PETITIONER = new Petitioner("Nguyễn Thị Hường 🌾", "Thôn Đoài", null, null, true);

    @TempDir
    Path folder;

    private TestKeys keys;
    private JsonMapper json;

    /** Something with personal data at two depths. */
    record Facts(Personal<String> words, PersonalData personal) {}

    @BeforeEach
    void open() {
        keys = TestKeys.in(folder);
        json = JsonMapper.builder().addModule(keys.module().forEvents()).build();
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private Facts facts() {
        return new Facts(Personal.of(keys.subject(), "Đường hỏng"),
                new PersonalData(List.of(Personal.of(keys.subject(), PETITIONER))));
    }

    @Test
    void what_is_written_is_sealed_and_says_whom_it_is_about() {
        String written = json.writeValueAsString(facts());

        assertThat(written).doesNotContain("Đường", "Hường", "Đoài");
        assertThat(json.readTree(written).at("/words/subject").asString()).isEqualTo(keys.subject().value());
        assertThat(json.readTree(written).at("/personal/petitioners/0/sealed").asString()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void what_is_read_is_known_and_written_again_as_it_was() {
        String written = json.writeValueAsString(facts());

        Facts read = json.readValue(written, Facts.class);

        assertThat(read.words().known()).contains("Đường hỏng");
        assertThat(read.personal().petitioners().getFirst().known()).contains(PETITIONER);
        assertThat(json.writeValueAsString(read)).isEqualTo(written);
        assertThat(json.readValue(written, Facts.class)).isEqualTo(read);
    }

    @Test
    void once_the_subject_is_forgotten_it_is_not_known_any_more_and_still_written_as_it_was() {
        String written = json.writeValueAsString(facts());
        Facts readBefore = json.readValue(written, Facts.class);
        assertThat(readBefore.words().known()).isPresent();

        keys.keys().forget(List.of(keys.subject().value()));

        assertThat(readBefore.words().known()).as("nothing of it was kept").isEmpty();
        assertThat(json.writeValueAsString(readBefore)).isEqualTo(written);
        assertThat(json.readValue(written, Facts.class).personal().petitioners().getFirst().known()).isEmpty();
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.writeValueAsString(facts()))
                .withCauseInstanceOf(SubjectForgotten.class);
    }

    @Test
    void what_was_recorded_in_clear_is_known_and_written_again_as_it_was() {
        String written = """
                {"personal":{"petitioners":[{"clear":{"name":"A","address":null,"phone":null,"identityNumber":null,\
                "representative":false},"subject":"recorded-in-clear"}]},"words":{"clear":"Đường hỏng",\
                "subject":"recorded-in-clear"}}""";

        Facts read = json.readValue(written, Facts.class);

        assertThat(read.words().known()).contains("Đường hỏng");
        assertThat(read.words().subject()).isEqualTo(DataSubject.RECORDED_IN_CLEAR);
        assertThat(read.personal().petitioners().getFirst().known())
                .contains(new Petitioner("A", null, null, null, false));
        assertThat(json.readTree(json.writeValueAsString(read))).isEqualTo(json.readTree(written));
    }

    @Test
    void nothing_new_is_written_in_clear() {
        Personal<String> words = Personal.of(DataSubject.RECORDED_IN_CLEAR, "Đường hỏng");

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.writeValueAsString(new Facts(words, PersonalData.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Đường hỏng\"", "{}", "{\"subject\":\"x\"}", "{\"sealed\":\"x\"}",
            "{\"sealed\":\"x\",\"subject\":\"y\",\"more\":1}", "{\"clear\":\"Đường hỏng\",\"subject\":\"x\"}",
            "{\"sealed\":\"x\",\"subject\":\"not an id\"}", "{\"sealed\":1,\"subject\":\"x\"}", "[]"})
    void what_is_neither_is_an_error(String words) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(
                () -> json.readValue("{\"words\":" + words + ",\"personal\":{\"petitioners\":[]}}", Facts.class));
    }

    @Test
    void a_seal_holds_for_its_subject_alone() {
        var other = new DataSubject(keys.keys().draw());
        String moved = json.writeValueAsString(facts()).replace(keys.subject().value(), other.value());

        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> json.readValue(moved, Facts.class).words().known());
    }

    @Test
    void nothing_tells_the_value_by_accident() {
        Facts read = json.readValue(json.writeValueAsString(facts()), Facts.class);

        assertThat(List.of(facts(), read).toString()).doesNotContain("Đường", "Hường", "Đoài");
    }
}
