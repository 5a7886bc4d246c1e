package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;

/**
 * A total order of BSON values by which maps are kept. Numbers are in numerical order whatever their type, texts in the
 * order of their UTF-16 units, as the library compares them too; other kinds have some order of their own.
 */
enum ValueOrder implements Comparator<Object> {

    INSTANCE;

    static final int NOTHING = 0;
    static final int NUMBER = 1;
    static final int TEXT = 2;
    private static final int UUIDS = 3;
    private static final int OTHERS = 4;

    /** Values of different kinds are ordered by it. */
    static int kind(Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Missing _ -> NOTHING;
            case Number _ -> NUMBER;
            case String _ -> TEXT;
            case UUID _ -> UUIDS;
            default -> OTHERS + (BsonEncoder.determineType(value) & 0xff);
        };
    }

    @Override
    public int compare(Object a, Object b) {
        int kind = kind(a);
        int byKind = Integer.compare(kind, kind(b));
        return byKind != 0 ? byKind : switch (kind) {
            case NOTHING -> 0;
            case NUMBER -> compareNumbers((Number) a, (Number) b);
            case TEXT -> ((String) a).compareTo((String) b);
            case UUIDS -> ((UUID) a).compareTo((UUID) b);
            default -> compareOthers(kind - OTHERS, a, b);
        };
    }

    /** As long values that no double can tell apart still differ, they decide where doubles do not. */
    private static int compareNumbers(Number a, Number b) {
        int asDoubles = Double.compare(a.doubleValue(), b.doubleValue());
        return asDoubles != 0 ? asDoubles : Long.compare(a.longValue(), b.longValue());
    }

    @SuppressWarnings("unchecked")
    private static int compareOthers(int type, Object a, Object b) {
        if (type == BsonConstants.TYPE_OBJECT_ID || type == BsonConstants.TYPE_UTC_DATETIME) {
            return ((Comparable<Object>) a).compareTo(b);
        }
        return Arrays.compareUnsigned(Bson.encode(new Document("", a)), Bson.encode(new Document("", b)));
    }
}
