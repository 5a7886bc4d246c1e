package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Single BSON values as keys or values of a map: ids, which are also the positions indexes point to. */
final class ValueType extends BasicDataType<Object> {

    @Override
    public int compare(Object a, Object b) {
        return ValueOrder.INSTANCE.compare(a, b);
    }

    @Override
    public int getMemory(Object value) {
        return Bson.estimateSize(value);
    }

    @Override
    public void write(WriteBuffer target, Object value) {
        Bson.write(target, new Document("", value instanceof Missing ? null : value));
    }

    @Override
    public Object read(ByteBuffer source) {
        return Missing.ofNullable(Bson.read(source).get(""));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
