package vn.danbiet.events.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DenouncerReceiptTest {
    private static DenouncerReceipt receipt(long seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return DenouncerReceipt.of(bytes);
    }

    @Test
    void is_read_as_people_type_it() {
        DenouncerReceipt receipt = receipt(1);
        assertThat(receipt.value()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        String typed = receipt.value().toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        assertThat(DenouncerReceipt.parse(typed)).hasValue(receipt);
        assertThat(DenouncerReceipt.parse(receipt.value().substring(1))).isEmpty();
        assertThat(DenouncerReceipt.parse("U".repeat(28))).isEmpty();
        assertThat(DenouncerReceipt.parse("0".repeat(1_000))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DenouncerReceipt(receipt.value().toLowerCase()))
                .withMessageNotContaining(receipt.value().toLowerCase());
    }

    @Test
    void leads_to_its_case_and_says_nothing_by_accident() {
        DenouncerReceipt receipt = receipt(2);
        assertThat(receipt.caseId()).isEqualTo(receipt(2).caseId())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab].+");
        assertThat(receipt).hasToString("DenouncerReceipt[withheld]");
        assertThat(receipt.caseId()).doesNotContainIgnoringCase(receipt.value().substring(0, 4));
    }

    @Test
    void no_two_are_the_same() {
        assertThat(IntStream.range(0, 10_000).mapToObj(seed -> receipt(seed).caseId())).doesNotHaveDuplicates();
    }
}
