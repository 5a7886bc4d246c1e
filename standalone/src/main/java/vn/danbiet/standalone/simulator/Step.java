package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.util.Map;

/**
 * One act in the life of a petition.
 *
 * @param at when it is its turn
 * @param by a demo client, or {@link #PETITIONER}
 * @param path below the petition; empty for the act that opens it
 */
record Step(Instant at, String by, String path, Map<String, Object> body) {
    static final String PETITIONER = "petitioner";
}
