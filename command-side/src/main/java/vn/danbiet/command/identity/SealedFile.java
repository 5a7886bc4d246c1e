package vn.danbiet.command.identity;

/**
 * A file as it was handed in.
 *
 * @param name as it was handed in, never a path
 * @param mediaType as the content shows
 */
public record SealedFile(String name, String mediaType, byte[] content) {

    /** Stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "SealedFile[withheld]";
    }
}
