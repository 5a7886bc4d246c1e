package vn.danbiet.log.verification;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Numbers by 64-bit fingerprints, by open addressing: at two thirds full at most, so 12 to 24 bytes per key alone and
 * twice that with a number for each.
 */
final class FingerprintTable {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final long ABSENT = -1;

    /** Odd, so that every slot has its turn. */
    private static final int SCATTER = 0x9E3779B1;

    private final boolean withValues;
    private long[] keys = new long[FIRST_SLOTS];
    private long[] values;
    private int size;

    private FingerprintTable(boolean withValues) {
        this.withValues = withValues;
        this.values = new long[withValues ? FIRST_SLOTS : 0];
    }

    static FingerprintTable ofKeys() {
        return new FingerprintTable(false);
    }

    static FingerprintTable ofValues() {
        return new FingerprintTable(true);
    }

    /** The number, {@code -1} when there is none. */
    long get(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? ABSENT : values[slot];
    }

    boolean contains(long key) {
        return keys[slot(key)] != 0;
    }

    void add(long key) {
        put(key, 0);
    }

    /** @param value not negative */
    void put(long key, long value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (3L * (size + 1) > 2L * keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        if (withValues) {
            values[slot] = value;
        }
    }

    void save(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < keys.length; i++) {
            // In the order of their slots they would all crowd at the beginning of a smaller table while it is loaded.
            int slot = i * SCATTER & keys.length - 1;
            if (keys[slot] != 0) {
                out.writeLong(keys[slot]);
                if (withValues) {
                    out.writeLong(values[slot]);
                }
            }
        }
    }

    void load(DataInput in) throws IOException {
        int entries = in.readInt();
        for (int i = 0; i < entries; i++) {
            long key = in.readLong();
            put(key, withValues ? in.readLong() : 0);
        }
    }

    /** The slot of the key, or the free one where it belongs. Fingerprints are as good as random, so their bits will do. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        if (keys.length == 1 << 30) {
            throw new IllegalStateException("More than " + size + " streams or commands cannot be kept in mind");
        }
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[withValues ? keys.length : 0];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                if (withValues) {
                    values[slot] = oldValues[old];
                }
            }
        }
    }
}
