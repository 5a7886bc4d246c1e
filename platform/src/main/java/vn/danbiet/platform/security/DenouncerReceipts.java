package vn.danbiet.platform.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * The receipts that denouncers hold. With an {@code Idempotency-Key} a receipt follows from the key, from all that was
 * sent and from the secret of the installation: the same order that comes twice gets the same one, another one never, and
 * nobody else can compute it. Without a key it is drawn.
 */
@Component
public class DenouncerReceipts {
    /** The header in which denouncers send it. */
    public static final String HEADER = "Denouncer-Receipt";

    /** A key that could be guessed would be one half of a receipt that could be. */
    private static final int LEAST_KEY = 20;

    private static final int RANDOM_BYTES = 32;

    private final InstallationSecret secret;
    private final SecureRandom random = new SecureRandom();

    DenouncerReceipts(InstallationSecret secret) {
        this.secret = secret;
    }

    /**
     * The receipt for an order that opens a case.
     *
     * @param sent all that came with the order, who denounces and the originals included
     */
    public DenouncerReceipt issue(@Nullable String idempotencyKey, byte[] sent) {
        if (idempotencyKey == null) {
            byte[] drawn = new byte[RANDOM_BYTES];
            random.nextBytes(drawn);
            return DenouncerReceipt.of(drawn);
        }
        if (idempotencyKey.length() < LEAST_KEY) {
            throw new Problem(ProblemType.MALFORMED_REQUEST,
                    "Idempotency-Key cần từ 20 ký tự không đoán được, ví dụ một UUID: biên nhận được tính từ khóa này.",
                    "Idempotency-Key needs 20 characters or more that nobody can guess, for example a UUID: the receipt"
                            + " follows from it.")
                    .asException();
        }
        return DenouncerReceipt
                .of(secret.sign("denouncer-receipt", idempotencyKey + "\n" + Base64.getEncoder().encodeToString(sent)));
    }

    /** What came in the header; nothing where it is no receipt, which is told like one that leads nowhere. */
    public static Optional<DenouncerReceipt> read(@Nullable String header) {
        return header == null ? Optional.empty() : DenouncerReceipt.parse(header);
    }
}
