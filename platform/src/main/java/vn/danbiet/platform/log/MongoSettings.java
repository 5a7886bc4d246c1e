package vn.danbiet.platform.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log and the views are kept.
 *
 * @param uri a MongoDB connection string; real use wants a replica set of MongoDB 7 or later
 * @param database the database's name
 */
@ConfigurationProperties("danbiet.mongodb")
public record MongoSettings(String uri, @DefaultValue("danbiet") String database) {
    public MongoSettings {
        if (uri == null || uri.isBlank()) {
            throw new IllegalArgumentException(
                    "danbiet.mongodb.uri is missing: set DANBIET_MONGODB_URI to the connection string of a replica set");
        }
    }

    /** A connection string may hold a password. */
    @Override
    public String toString() {
        return "MongoSettings[database=" + database + "]";
    }
}
