package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HashTest {
    @Test
    void is_written_as_64_hexadecimal_digits_and_read_back() {
        String hex = "0123456789abcdef".repeat(4);
        assertThat(Hash.parse(hex)).hasToString(hex).isEqualTo(Hash.parse(hex)).isNotEqualTo(Hash.NONE);
        assertThat(Hash.NONE).hasToString("0".repeat(64));
    }

    @Test
    void does_not_change_with_the_array_it_was_made_of() {
        byte[] bytes = new byte[32];
        Hash hash = Hash.of(bytes);
        bytes[0] = 1;
        hash.bytes()[1] = 1;
        assertThat(hash).isEqualTo(Hash.NONE);
    }

    @Test
    void refuses_any_other_length() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse("00"));
    }
}
