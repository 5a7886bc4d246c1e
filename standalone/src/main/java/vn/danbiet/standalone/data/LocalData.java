package vn.danbiet.standalone.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.personal.MasterKey;

/**
 * Gives an application what it was not configured with: a server on a file of the data folder, the secret that
 * petitioners' keys follow from, and the master keys. Does so before any bean is made.
 */
public final class LocalData implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final String MONGODB_URI = "danbiet.mongodb.uri";
    private static final String PETITIONER_SECRET = "danbiet.petitioner-secret";
    private static final String MASTER_KEY_FILE = "danbiet.keys.master-file";
    private static final String IDENTITY_KEY_FILE = "danbiet.identity-keys.master-file";
    private static final int SECRET_BYTES = 32;

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> given = new HashMap<>();
        if (!environment.containsProperty(PETITIONER_SECRET)) {
            given.put(PETITIONER_SECRET, DataFolder.of(environment).kept("petitioner-secret", LocalData::secret));
        }
        if (!environment.containsProperty(MASTER_KEY_FILE)) {
            given.put(MASTER_KEY_FILE, masterKey(DataFolder.of(environment), "master-key.json").toString());
        }
        if (!environment.containsProperty(IDENTITY_KEY_FILE)) {
            given.put(IDENTITY_KEY_FILE, masterKey(DataFolder.of(environment), "identity-master-key.json").toString());
        }
        if (!environment.containsProperty(MONGODB_URI)) {
            EmbeddedMongo server = EmbeddedMongo.at(DataFolder.of(environment).path().resolve("mongodb.mv"));
            // Beans are destroyed in reverse: what is registered before all others goes last, after its clients.
            context.getDefaultListableBeanFactory().registerDisposableBean("embeddedMongo", server::close);
            given.put(MONGODB_URI, server.connectionString());
            // Nobody else can have opened the file, so what a process that was killed held is this one's at once.
            given.put("danbiet.node", "standalone");
        }
        environment.getPropertySources().addLast(new MapPropertySource("localData", given));
    }

    /** Should the file be lost, a new one does no harm: keys that the old one wraps keep the application from starting. */
    private static Path masterKey(DataFolder folder, String name) {
        Path file = folder.path().resolve(name);
        if (!Files.exists(file)) {
            MasterKey.create(file);
        }
        return file;
    }

    private static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
