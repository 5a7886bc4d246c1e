package vn.danbiet.log;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bson.BsonArray;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** One message of MongoDB's wire protocol. Those of the kind OP_MSG can be taken apart and put together. */
public record WireMessage(byte[] bytes) {
    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int BODY = 0;
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    static WireMessage read(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length < 4) {
            throw new EOFException();
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = Arrays.copyOf(length, size);
        in.readFully(message, 4, size - 4);
        return new WireMessage(message);
    }

    /** Whether this is such a command for the collection of the log. */
    boolean isForTheLog(String command) {
        ByteBuffer in = buffer();
        if (in.getInt(12) != OP_MSG || in.get(HEADER + 4) != BODY) {
            return false;
        }
        int begin = HEADER + 5;
        RawBsonDocument body = new RawBsonDocument(bytes, begin, in.getInt(begin));
        return body.getFirstKey().equals(command) && body.get(command.equals("getMore") ? "collection" : command)
                .asString()
                .getValue()
                .equals(LogCollection.NAME);
    }

    /** The command or answer with everything that belongs to it, as one document that can be changed. */
    BsonDocument document() {
        ByteBuffer in = buffer();
        BsonDocument document = new BsonDocument();
        in.position(HEADER + 4);
        while (in.hasRemaining()) {
            if (in.get() == BODY) {
                document.putAll(next(in));
            } else {
                int end = in.position() + in.getInt();
                StringBuilder name = new StringBuilder();
                for (byte c = in.get(); c != 0; c = in.get()) {
                    name.append((char) c);
                }
                BsonArray documents = new BsonArray();
                while (in.position() < end) {
                    int size = in.getInt(in.position());
                    documents.add(new RawBsonDocument(bytes, in.position(), size));
                    in.position(in.position() + size);
                }
                document.put(name.toString(), documents);
            }
        }
        return document;
    }

    private static BsonDocument next(ByteBuffer in) {
        ByteBuffer document = in.slice(in.position(), in.getInt(in.position())).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + document.remaining());
        try (BsonBinaryReader reader = new BsonBinaryReader(document)) {
            return CODEC.decode(reader, DecoderContext.builder().build());
        }
    }

    /** This message with another content. */
    WireMessage with(BsonDocument content) {
        return message(buffer().getInt(4), buffer().getInt(8), content);
    }

    /** An answer to this request. */
    WireMessage answer(BsonDocument content) {
        int request = buffer().getInt(4);
        return message(request, request, content);
    }

    private static WireMessage message(int id, int answerTo, BsonDocument content) {
        BasicOutputBuffer body = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(body)) {
            CODEC.encode(writer, content, EncoderContext.builder().build());
        }
        ByteBuffer out = ByteBuffer.allocate(HEADER + 5 + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(out.capacity()).putInt(id).putInt(answerTo).putInt(OP_MSG).putInt(0).put((byte) BODY);
        out.put(body.toByteArray());
        return new WireMessage(out.array());
    }

    private ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
