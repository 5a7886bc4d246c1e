package vn.danbiet.platform.view;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.TermFamily;

/** Stores a value that is but a text with rules as that text. */
record TextCodec<T>(Class<T> type, Function<String, T> read, Function<T, String> write) implements Codec<T> {
    static final CodecRegistry VALUES = CodecRegistries.fromCodecs(
            new TextCodec<>(DataSubject.class, DataSubject::new, DataSubject::value),
            new TextCodec<>(UnitId.class, UnitId::new, UnitId::value),
            new TextCodec<>(OfficerId.class, OfficerId::new, OfficerId::value),
            new TextCodec<>(PetitionId.class, PetitionId::new, PetitionId::value),
            new TextCodec<>(ComplaintId.class, ComplaintId::new, ComplaintId::value),
            new TextCodec<>(ReceiptCode.class, ReceiptCode::new, ReceiptCode::value),
            new TextCodec<>(TermId.class, TermId::new, TermId::value),
            new TextCodec<>(TermFamily.class, TermFamily::new, TermFamily::id));

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return read.apply(reader.readString());
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(write.apply(value));
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
