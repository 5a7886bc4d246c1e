package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;

/** Documents as the bytes of BSON, which begin with their own length. */
final class Bson {

    private Bson() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static void write(WriteBuffer target, Document document) {
        target.put(encode(document));
    }

    static Document read(ByteBuffer source) {
        ByteBuf buffer = Unpooled.wrappedBuffer(source);
        Document document = BsonDecoder.decodeBson(buffer);
        source.position(source.position() + buffer.readerIndex());
        return document;
    }

    /** About how many bytes a value takes in memory, and no less than it takes encoded if it is mostly ASCII. */
    static int estimateSize(Object value) {
        return switch (value) {
            case String text -> 40 + text.length();
            case Map<?, ?> map -> map.entrySet()
                    .stream()
                    .mapToInt(entry -> 40 + estimateSize(entry.getKey()) + estimateSize(entry.getValue()))
                    .sum() + 80;
            case Collection<?> values -> values.stream().mapToInt(Bson::estimateSize).sum() + 40;
            case BinData binary -> 32 + binary.getData().length;
            case null, default -> 24;
        };
    }
}
