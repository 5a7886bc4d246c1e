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

/**
 * Where a page ends. It goes with one query: the cursor of another one is refused, since its pages would make no sense.
 *
 * @param rank of the last case, in lists that are not in the order of positions alone
 * @param position of the last case, by which those of one rank are told apart
 */
public record Cursor(long rank, long position, byte[] query) {
    private static final int DIGEST = 12;
    private static final int PLACE = 2 * Long.BYTES;

    /** The first page begins before everything. */
    public static Cursor of(@Nullable String text, String query) {
        byte[] digest = digest(query);
        if (text == null) {
            return new Cursor(0, Long.MAX_VALUE, digest);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == PLACE + DIGEST && Arrays.equals(digest, 0, DIGEST, bytes, PLACE, bytes.length)) {
                ByteBuffer place = ByteBuffer.wrap(bytes);
                return new Cursor(place.getLong(), place.getLong(), digest);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: garbage like any other.
        }
        throw new Problem(ProblemType.MALFORMED_REQUEST,
                "cursor không thuộc truy vấn này; dùng đúng giá trị next với cùng bộ lọc, hoặc bắt đầu lại.",
                "The cursor does not belong to this query; send next as received with the same filters, or start over.")
                .asException();
    }

    public boolean isFirst() {
        return position == Long.MAX_VALUE;
    }

    public Cursor at(long position) {
        return at(0, position);
    }

    public Cursor at(long rank, long position) {
        return new Cursor(rank, position, query);
    }

    public String asText() {
        byte[] bytes = ByteBuffer.allocate(PLACE + DIGEST)
                .putLong(rank)
                .putLong(position)
                .put(query, 0, DIGEST)
                .array();
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
