package vn.danbiet.platform.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes that come piece by piece are UTF-8: no overlong forms, no halves of characters. */
final class Utf8Check {
    private static final int LONGEST_CHARACTER = 4;

    /** Refuses what is wrong unless told otherwise. */
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    private final CharBuffer characters = CharBuffer.allocate(1024);

    /** The beginning of a character whose rest is yet to come. */
    private final ByteBuffer begun = ByteBuffer.allocate(2 * LONGEST_CHARACTER).flip();

    boolean goesOn(byte[] bytes, int offset, int length) {
        ByteBuffer piece = ByteBuffer.wrap(bytes, offset, length);
        while (begun.hasRemaining() && piece.hasRemaining()) {
            begun.compact().put(piece.get()).flip();
            if (!decodes(begun, false)) {
                return false;
            }
        }
        if (!decodes(piece, false)) {
            return false;
        }
        if (piece.hasRemaining()) {
            begun.compact().put(piece).flip();
        }
        return true;
    }

    boolean ends() {
        return decodes(begun, true);
    }

    private boolean decodes(ByteBuffer bytes, boolean last) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters.clear(), last);
        } while (result.isOverflow());
        return !result.isError();
    }
}
