package vn.danbiet.platform.personal;

import java.lang.reflect.Type;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;

/** How {@link Personal} is kept in a view: sealed, as in the log, so that a view holds nothing that would outlive a key. */
public class PersonalCodecs implements CodecProvider {
    private final Seal seal;

    public PersonalCodecs(Seal seal) {
        this.seal = seal;
    }

    @Override
    public <C> @Nullable Codec<C> get(Class<C> type, CodecRegistry registry) {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // C is Personal
    public <C> @Nullable Codec<C> get(Class<C> type, List<Type> arguments, CodecRegistry registry) {
        return type == Personal.class && arguments.size() == 1
                ? (Codec<C>) new PersonalCodec(seal, seal.type(arguments.getFirst()), registry.get(Document.class))
                : null;
    }

    private record PersonalCodec(Seal seal, JavaType content, Codec<Document> documents) implements Codec<Personal<?>> {
        @Override
        public void encode(BsonWriter writer, Personal<?> personal, EncoderContext context) {
            Document stored = personal instanceof InClear<?> old
                    ? new Document(StoredPersonal.CLEAR, old.clear().toString())
                    : new Document(StoredPersonal.SEALED, seal.text(personal));
            documents.encode(writer, stored.append(StoredPersonal.SUBJECT, personal.subject().value()), context);
        }

        @Override
        public Personal<?> decode(BsonReader reader, DecoderContext context) {
            Document stored = documents.decode(reader, context);
            String clear = stored.getString(StoredPersonal.CLEAR);
            return clear == null
                    ? seal.sealed(new DataSubject(stored.getString(StoredPersonal.SUBJECT)),
                            stored.getString(StoredPersonal.SEALED), content)
                    : seal.inClear(seal.tree(clear), content);
        }

        @Override
        @SuppressWarnings("unchecked") // there is no other class object for it
        public Class<Personal<?>> getEncoderClass() {
            return (Class<Personal<?>>) (Class<?>) Personal.class;
        }
    }
}
