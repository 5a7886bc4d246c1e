package vn.danbiet.query.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** Where a page ends. It goes with one query: the cursor of another one is refused, since its pages would make no sense. */
record Cursor(long position, byte[] query) {
    private static final int DIGEST = 12;

    /** The first page begins before everything. */
    static Cursor of(@Nullable String text, String query) {
        byte[] digest = digest(query);
        if (text == null) {
            return new Cursor(Long.MAX_VALUE, digest);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == Long.BYTES + DIGEST
                    && Arrays.equals(digest, 0, DIGEST, bytes, Long.BYTES, bytes.length)) {
                return new Cursor(ByteBuffer.wrap(bytes).getLong(), digest);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: garbage like any other.
        }
        throw new Problem(ProblemType.MALFORMED_REQUEST,
                "cursor không thuộc truy vấn này; dùng đúng giá trị next với cùng bộ lọc, hoặc bắt đầu lại.",
                "The cursor does not belong to this query; send next as received with the same filters, or start over.")
                .asException();
    }

    Cursor at(long position) {
        return new Cursor(position, query);
    }

    String asText() {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + DIGEST).putLong(position).put(query, 0, DIGEST).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String query) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
