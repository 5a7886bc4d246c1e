package vn.danbiet.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

    private static final List<String> COMPARISONS = List.of("$eq", "$gt", "$gte", "$lt", "$lte");

    /** Two collections with the same documents: one has indexes, in the other even the id is a field like any other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void an_index_finds_what_a_scan_finds(long seed) {
        var random = new Random(seed);
        long idKind = seed % 3;
        try (EmbeddedMongo server = EmbeddedMongo.inMemory();
                MongoClient client = MongoClients.create(server.connectionString())) {
            var indexed = client.getDatabase("test").getCollection("indexed");
            var plain = client.getDatabase("test").getCollection("plain");
            indexed.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true).sparse(true));
            indexed.createIndex(Indexes.ascending("b", "c"), new IndexOptions().unique(true));
            for (int i = 0; i < 600; i++) {
                change(random, idKind, indexed, plain);
            }
            assertThat(plain.countDocuments()).isGreaterThan(40);
            for (int i = 0; i < 600; i++) {
                if (i % 20 == 0) {
                    change(random, idKind, indexed, plain);
                }
                compare(random, idKind, indexed, plain);
            }
        }
    }

    private static void change(Random random, long idKind, MongoCollection<Document> indexed,
            MongoCollection<Document> plain) {
        Object id = id(random, idKind);
        Document document = new Document();
        Stream.of("a", "b", "c", "d")
                .filter(_ -> random.nextInt(8) > 0)
                .forEach(field -> document.append(field, value(random, true)));
        try {
            switch (random.nextInt(10)) {
                case 0 -> {
                    indexed.deleteOne(new Document("_id", id));
                    plain.deleteOne(new Document("k", id));
                }
                case 1, 2 -> {
                    indexed.updateOne(new Document("_id", id), new Document("$set", document.append("u", 1)));
                    plain.updateOne(new Document("k", id), new Document("$set", document));
                }
                default -> {
                    document.append("k", id);
                    indexed.insertOne(new Document(document).append("_id", id));
                    plain.insertOne(document);
                }
            }
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCode()).isIn(11000, 171); // refused by an index: duplicate, or two arrays
        }
    }

    private static void compare(Random random, long idKind, MongoCollection<Document> indexed,
            MongoCollection<Document> plain) {
        List<Document> conditions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            conditions.add(condition(random, idKind));
        }
        Document query = new Document("$and", conditions);
        if (random.nextBoolean()) {
            query = new Document();
            conditions.forEach(query::putAll);
        }
        FindIterable<Document> byIndex = indexed.find(query);
        FindIterable<Document> byScan = plain.find(Document.parse(query.toJson().replace("\"_id\"", "\"k\"")));
        int order = random.nextInt(4);
        if (order > 1) {
            int direction = order == 2 ? 1 : -1;
            int skip = random.nextInt(3);
            int limit = random.nextInt(6);
            byIndex.sort(new Document("_id", direction)).skip(skip).limit(limit);
            byScan.sort(new Document("k", direction)).skip(skip).limit(limit);
            assertThat(keys(byIndex)).as(query.toJson()).isEqualTo(keys(byScan));
        } else {
            assertThat(keys(byIndex)).as(query.toJson()).containsExactlyInAnyOrderElementsOf(keys(byScan));
        }
        assertThat(indexed.countDocuments(query)).isEqualTo(keys(indexed.find(query)).size());
    }

    private static List<Object> keys(FindIterable<Document> found) {
        return found.projection(new Document("k", 1))
                .batchSize(7)
                .map(document -> document.get("k"))
                .into(new ArrayList<>());
    }

    private static Document condition(Random random, long idKind) {
        String field = List.of("_id", "a", "b", "c", "d").get(random.nextInt(5));
        return new Document(field, switch (random.nextInt(6)) {
            case 0 -> new Document("$in", List.of(plainValue(random), plainValue(random), plainValue(random)));
            case 1, 2 -> new Document(COMPARISONS.get(random.nextInt(5)), operand(random, field, idKind));
            case 3 -> new Document(random.nextBoolean() ? "$gt" : "$gte", operand(random, field, idKind))
                    .append(random.nextBoolean() ? "$lt" : "$lte", operand(random, field, idKind));
            default -> operand(random, field, idKind);
        });
    }

    private static Object operand(Random random, String field, long idKind) {
        return field.equals("_id") ? id(random, idKind) : plainValue(random);
    }

    private static Object id(Random random, long kind) {
        return kind == 0
                ? plainValue(random)
                : kind == 1 ? (Object) (long) random.nextInt(200) : "t" + random.nextInt(200);
    }

    private static Object value(Random random, boolean lists) {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> lists ? List.of(plainValue(random), plainValue(random)) : null;
            default -> plainValue(random);
        };
    }

    private static Object plainValue(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(30);
            case 1, 2 -> (long) random.nextInt(30);
            case 3 -> random.nextInt(30) / 2.0;
            case 4 -> (1L << 60) + random.nextInt(10);
            default -> "t" + random.nextInt(30);
        };
    }

    @Test
    void a_query_with_further_conditions_is_served_by_the_index() {
        var id = index("_id");
        assertThat(id.findsExactly(conditions("{_id: 1, position: 7}"))).isTrue();
        assertThat(id.findsExactly(conditions("{$and: [{x: 1}, {_id: {$in: [1, 2]}}]}"))).isTrue();
        assertThat(id.selectivity(conditions("{_id: {$gt: 1}}"))).isPositive();
        assertThat(id.selectivity(conditions("{_id: {$ne: 1}}"))).isZero();

        var stream = index("stream", "version");
        assertThat(stream.findsExactly(conditions("{stream: 's', version: 1, x: 1}"))).isTrue();
        assertThat(stream.selectivity(conditions("{stream: 's', version: {$gte: 1}}")))
                .isGreaterThan(stream.selectivity(conditions("{stream: 's'}")));
        assertThat(stream.selectivity(conditions("{stream: 's'}"))).isPositive();
        assertThat(stream.selectivity(conditions("{version: 1}"))).isZero();
        assertThat(stream.selectivity(conditions("{$or: [{stream: 's'}]}"))).isZero();
    }

    private static StoredUniqueIndex index(String... keys) {
        MVMap<KeyValue, Object> map = MVStore.open(null)
                .openMap("index", new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()));
        return new StoredUniqueIndex(map, "index", Stream.of(keys).map(key -> new IndexKey(key, true)).toList(), false);
    }

    private static Conditions conditions(String json) {
        return new Conditions((de.bwaldvogel.mongo.bson.Document) converted(Document.parse(json)));
    }

    private static Object converted(Object value) {
        return switch (value) {
            case Document document -> {
                var result = new de.bwaldvogel.mongo.bson.Document();
                document.forEach((key, part) -> result.put(key, converted(part)));
                yield result;
            }
            case List<?> list -> list.stream().map(IndexTest::converted).toList();
            default -> value;
        };
    }
}
