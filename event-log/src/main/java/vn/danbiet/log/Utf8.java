package vn.danbiet.log;

/** Strict UTF-8: Java and the driver silently replace what is not well-formed, an evidence log must not. */
final class Utf8 {
    private Utf8() {}

    /**
     * The number of bytes.
     *
     * @throws IllegalArgumentException for an unpaired surrogate
     */
    static long length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes += 1;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                throw new IllegalArgumentException("Text is not well-formed Unicode: unpaired surrogate at " + i);
            }
        }
        return bytes;
    }
}
