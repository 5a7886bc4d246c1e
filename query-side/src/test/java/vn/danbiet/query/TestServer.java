package vn.danbiet.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.personal.MasterKey;

/** A server and a master key for as long as the application runs. */
@TestConfiguration(proxyBeanMethods = false)
class TestServer {
    @Bean(destroyMethod = "close")
    EmbeddedMongo server() {
        return EmbeddedMongo.inMemory();
    }

    @Bean
    DynamicPropertyRegistrar settings(EmbeddedMongo server) throws IOException {
        Path folder = Files.createTempDirectory("danbiet");
        folder.toFile().deleteOnExit();
        Path masterKey = folder.resolve("master-key.json");
        MasterKey.create(masterKey);
        masterKey.toFile().deleteOnExit();
        return properties -> {
            properties.add("danbiet.mongodb.uri", server::connectionString);
            properties.add("danbiet.keys.master-file", masterKey::toString);
        };
    }
}
