package vn.danbiet.log.tool;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What a subcommand was called with, and what surrounds it.
 *
 * @param operands what is no option, in order
 * @param options by name
 * @param environment the variables of the process
 * @param stop whether somebody wants it to end
 */
record Call(
        List<String> operands,
        Map<String, String> options,
        Map<String, String> environment,
        Terminal terminal,
        BooleanSupplier stop) {
    /** Names the server when {@value #URI} does not; other users of the machine cannot see it there. */
    static final String URI_VARIABLE = "DANBIET_MONGODB_URI";

    /** Names the database when the option does not. */
    static final String DATABASE_VARIABLE = "DANBIET_MONGODB_DATABASE";

    private static final String URI = "--mongodb-uri";
    private static final String USUAL_DATABASE = "danbiet";

    static Call of(List<String> arguments, Set<String> known, Map<String, String> environment, Terminal terminal,
            BooleanSupplier stop) {
        List<String> operands = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                operands.add(argument);
            } else if (!known.contains(argument)) {
                throw new Trouble("Unknown option " + argument.replaceFirst("=.*", "")
                        + "; a value follows its option after a space");
            } else if (i + 1 == arguments.size()) {
                throw new Trouble(argument + " needs a value");
            } else if (options.put(argument, arguments.get(++i)) != null) {
                throw new Trouble(argument + " is there twice");
            }
        }
        return new Call(List.copyOf(operands), Map.copyOf(options), environment, terminal, stop);
    }

    /** The value of an option. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The value of an option that is a position, 0 when it is not there. */
    long position(String name) {
        try {
            long position = Long.parseLong(option(name).orElse("0"));
            if (position >= 0 && position < Long.MAX_VALUE) {
                return position;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new Trouble(name + " is a position: a whole number from 0 on");
    }

    /** The one operand there has to be. */
    String operand(String what) {
        if (operands.size() != 1) {
            throw new Trouble("Name one " + what);
        }
        return operands.getFirst();
    }

    /** The name of the database, by the option or as for the applications. */
    String database() {
        String name = option("--database").orElseGet(() -> environment.getOrDefault(DATABASE_VARIABLE, USUAL_DATABASE));
        try {
            MongoNamespace.checkDatabaseNameValidity(name);
            return name;
        } catch (IllegalArgumentException e) {
            throw new Trouble("The name of the database is not one that a server takes");
        }
    }

    /** A connection to the server that was named; the caller closes it. */
    MongoClient connect() {
        String uri = option(URI).or(() -> Optional.ofNullable(environment.get(URI_VARIABLE)))
                .orElseThrow(() -> new Trouble("Name the server: " + URI + ", or the variable " + URI_VARIABLE));
        try {
            return MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(uri))
                    .applicationName("danbiet-log")
                    .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                    .build());
        } catch (IllegalArgumentException e) {
            // Its message may repeat the password.
            throw new Trouble("The connection string of the server is not valid");
        }
    }
}
