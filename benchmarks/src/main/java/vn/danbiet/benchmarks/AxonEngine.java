package vn.danbiet.benchmarks;

import com.mongodb.client.MongoDatabase;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;

/** Axon's own engine for MongoDB as its guide sets it up, with the log's serializer and the durability of the database. */
final class AxonEngine {
    private AxonEngine() {}

    static MongoEventStorageEngine in(MongoDatabase database) {
        return MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .storageStrategy(new DocumentPerEventStorageStrategy())
                .eventSerializer(Letters.SERIALIZER)
                .snapshotSerializer(Letters.SERIALIZER)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }
}
