package vn.danbiet.command.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names in a zip archive, as its directory tells them: nothing is unpacked, and no more is believed than can be
 * checked. The whole of the bytes has to be the archive, from the first to the last.
 *
 * @param swells whether it is made to overwhelm whoever unpacks it: more than {@value #LARGEST} MB by its own word, an
 *        entry that is more than {@value #MOST_TIMES} times what is stored of it, or entries that share their bytes
 */
record ZipDirectory(Set<String> names, boolean swells) {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** No document of an office comes near. */
    private static final int MOST_ENTRIES = 10_000;

    /** Unpacked and taken together, in megabytes. */
    static final int LARGEST = 256;

    /** Text shrinks to a tenth or so. */
    static final int MOST_TIMES = 200;

    private static final long MEGABYTE = 1 << 20;

    /** The directory; nothing when this is not a whole, plain archive in which every name occurs once. */
    static Optional<ZipDirectory> of(byte[] bytes) {
        ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        if (end < 0 || archive.getInt(0) != LOCAL_HEADER) {
            return Optional.empty();
        }
        int count = Short.toUnsignedInt(archive.getShort(end + 10));
        long size = Integer.toUnsignedLong(archive.getInt(end + 12));
        long start = Integer.toUnsignedLong(archive.getInt(end + 16));
        // An archive with something before it, or in many parts, does not add up.
        if (start + size != end || count == 0 || count > MOST_ENTRIES) {
            return Optional.empty();
        }
        var names = new HashSet<String>();
        long allStored = 0;
        long allUnpacked = 0;
        boolean swells = false;
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > end || archive.getInt(at) != ENTRY) {
                return Optional.empty();
            }
            int name = Short.toUnsignedInt(archive.getShort(at + 28));
            int rest = Short.toUnsignedInt(archive.getShort(at + 30)) + Short.toUnsignedInt(archive.getShort(at + 32));
            if (at + ENTRY_LENGTH + name + rest > end
                    || !names.add(new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8))) {
                return Optional.empty();
            }
            // Where a size does not fit, all its bits are set: a large number, as it should be.
            long stored = Integer.toUnsignedLong(archive.getInt(at + 20));
            long unpacked = Integer.toUnsignedLong(archive.getInt(at + 24));
            allStored += stored;
            allUnpacked += unpacked;
            // What is small stays harmless, however well it shrinks.
            swells |= unpacked > MEGABYTE && unpacked > stored * MOST_TIMES;
            at += ENTRY_LENGTH + name + rest;
        }
        swells |= allUnpacked > LARGEST * MEGABYTE || allStored > start;
        return at == end ? Optional.of(new ZipDirectory(Set.copyOf(names), swells)) : Optional.empty();
    }

    /** Whether an archive ends where these bytes end, whatever they begin with. */
    static boolean endsIn(byte[] bytes) {
        return end(bytes) >= 0;
    }

    /** Where the record is that ends an archive, together with its comment, just where the bytes end; -1 for nowhere. */
    private static int end(byte[] bytes) {
        ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (archive.getInt(at) == END
                    && at + END_LENGTH + Short.toUnsignedInt(archive.getShort(at + 20)) == bytes.length) {
                return at;
            }
        }
        return -1;
    }

    boolean contains(String name) {
        return names.contains(name);
    }
}
