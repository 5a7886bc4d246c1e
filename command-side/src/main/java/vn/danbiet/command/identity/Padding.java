package vn.danbiet.command.identity;

import java.nio.ByteBuffer;

/**
 * Hides how long something is: it is filled up to one of a few sizes, 16 KiB, 64 KiB, 256 KiB, 1 MiB and from there on
 * doubled each time. An identity and a letter of a few pages are of the same size.
 */
final class Padding {
    private static final int SMALLEST = 1 << 14;
    private static final int DOUBLED_FROM = 1 << 20;

    private Padding() {}

    /** The length, the content, zeros. */
    static byte[] pad(byte[] content) {
        return ByteBuffer.allocate(bucket(Math.addExact(content.length, Integer.BYTES)))
                .putInt(content.length)
                .put(content)
                .array();
    }

    static byte[] unpad(byte[] padded) {
        var buffer = ByteBuffer.wrap(padded);
        byte[] content = new byte[buffer.getInt()];
        buffer.get(content);
        return content;
    }

    private static int bucket(int length) {
        int bucket = SMALLEST;
        while (bucket < length) {
            bucket = Math.multiplyExact(bucket, bucket < DOUBLED_FROM ? 4 : 2);
        }
        return bucket;
    }
}
