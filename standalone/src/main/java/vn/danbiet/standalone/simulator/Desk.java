package vn.danbiet.standalone.simulator;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.danbiet.standalone.issuer.DemoClient;

/**
 * Those who act for a unit.
 *
 * @param officer the client who handles its cases
 * @param head the client who answers for it
 * @param custodian the client who keeps what is sealed apart
 */
record Desk(String unit, String officer, String head, String custodian) {
    /** People of the same unit who try it out find themselves in charge of what was simulated. */
    static Desk of(String unit) {
        return new Desk(unit, client("officer-", unit), client("head-", unit), client("custodian-", unit));
    }

    /** Who comes after the first head. */
    static String next(String head) {
        return head + ".2";
    }

    private static String client(String office, String unit) {
        return Stream.concat(Arrays.stream(DemoClient.values())
                .filter(client -> unit.equals(client.unit()))
                .map(DemoClient::id)
                .filter(id -> id.startsWith(office)), Stream.of(office + unit)).findFirst().orElseThrow();
    }
}
