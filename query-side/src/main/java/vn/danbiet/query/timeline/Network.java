package vn.danbiet.query.timeline;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one address: whoever has one of IPv6 has all that begin with the same 64 bits. */
final class Network {
    private static final int BYTES_OF_A_NETWORK = 8;

    private Network() {}

    /** @param address as the server or the proxy tells it; one that is none stands for itself */
    static String of(String address) {
        try {
            // An interface of this machine is no part of whoever calls.
            return InetAddress.ofLiteral(address.split("%", 2)[0]) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_NETWORK))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
