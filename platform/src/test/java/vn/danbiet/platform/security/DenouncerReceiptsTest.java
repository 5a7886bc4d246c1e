package vn.danbiet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.platform.problem.ProblemException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DenouncerReceiptsTest {
    private static final String KEY = "6d1f0a9e-5c1d-4c8e-9a51-5c2b2f1f2f11";
    private static final byte[] SENT = "Tôi tố cáo ông X".getBytes(StandardCharsets.UTF_8);

    private final DenouncerReceipts receipts = new DenouncerReceipts(new InstallationSecret("s".repeat(32)));

    @Test
    void the_same_order_that_comes_twice_gets_the_same_receipt() {
        assertThat(receipts.issue(KEY, SENT)).isEqualTo(receipts.issue(KEY, SENT.clone()));
        assertThat(receipts.issue(null, SENT)).isNotEqualTo(receipts.issue(null, SENT));
    }

    /** Also of people whose program sends the same key for all of them: none is handed the receipt of another. */
    @Test
    void another_key_another_letter_and_another_installation_get_another_one() {
        var elsewhere = new DenouncerReceipts(new InstallationSecret("t".repeat(32)));
        assertThat(Stream.of(receipts.issue(KEY, SENT), receipts.issue(KEY.replace('6', '7'), SENT),
                receipts.issue(KEY, "Tôi tố cáo ông Y".getBytes(StandardCharsets.UTF_8)), elsewhere.issue(KEY, SENT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> receipts.issue("1234567890123456789", SENT));
    }

    @Test
    void what_is_no_receipt_leads_nowhere() {
        DenouncerReceipt receipt = receipts.issue(KEY, SENT);
        assertThat(DenouncerReceipts.read(receipt.value())).hasValue(receipt);
        assertThat(DenouncerReceipts.read(null)).isEmpty();
        assertThat(DenouncerReceipts.read("")).isEmpty();
        assertThat(DenouncerReceipts.read("K7M-2QX-9TA")).isEmpty();
    }
}
