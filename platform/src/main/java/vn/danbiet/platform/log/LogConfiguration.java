package vn.danbiet.platform.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;
import vn.danbiet.log.EventSerializer;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.personal.PersonalModule;

/** One connection, one log, one tail of it and one set of keys per process, whichever sides run in it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MongoSettings.class, KeySettings.class})
class LogConfiguration {
    @Bean
    MongoClient mongoClient(MongoSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(settings.uri()))
                .applicationName("danbiet")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    SubjectKeys subjectKeys(MongoDatabase database, KeySettings settings, Clock clock) {
        return SubjectKeys.open(database, MasterKey.read(settings.masterFile(), settings.kmsKeyUri()), clock);
    }

    @Bean
    EventSerializer eventSerializer(PersonalModule personal) {
        return new EventSerializer(PublishedLanguage.types(), personal.forEvents());
    }

    @Bean
    EventLog eventLog(MongoDatabase database, Clock clock) {
        return EventLog.open(database, clock);
    }

    @Bean
    EventLogStorageEngine storageEngine(EventLog log, EventSerializer serializer, Outcomes outcomes,
            Followers followers) {
        return new EventLogStorageEngine(log, serializer, PublishedLanguage.upcasters(), appended -> {
            outcomes.appended(appended);
            followers.appended(appended);
        });
    }

    /** Aggregates read and write through this one; processors follow the {@link LogTail}. */
    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(EventLogStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    LogTail logTail(EventLogStorageEngine engine) {
        return LogTail.open(engine);
    }
}
