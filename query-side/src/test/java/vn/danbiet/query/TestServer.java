package vn.danbiet.query;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.danbiet.embeddedmongo.EmbeddedMongo;

/** A server for as long as the application runs. */
@TestConfiguration(proxyBeanMethods = false)
class TestServer {
    @Bean(destroyMethod = "close")
    EmbeddedMongo server() {
        return EmbeddedMongo.inMemory();
    }

    @Bean
    DynamicPropertyRegistrar settings(EmbeddedMongo server) {
        return properties -> properties.add("danbiet.mongodb.uri", server::connectionString);
    }
}
