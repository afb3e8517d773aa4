package daily8.web.guard;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/// The part of an address that tells homes apart, not the devices in one: /24 of IPv4, /64 of IPv6.
final class Networks {
    private static final int V4_BYTES = 3;
    private static final int V6_BYTES = 8;

    private Networks() {}

    /// `203.0.113.0/24`; a text that is no address as it is.
    static String of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            boolean isV4 = parsed instanceof Inet4Address;
            byte[] home =
                    Arrays.copyOf(Arrays.copyOf(bytes, isV4 ? V4_BYTES : V6_BYTES), bytes.length);
            return isV4
                    ? InetAddress.getByAddress(home).getHostAddress() + "/24"
                    : HexFormat.ofDelimiter(":").formatHex(home, 0, V6_BYTES) + "/64";
        } catch (IllegalArgumentException | UnknownHostException e) {
            return address;
        }
    }
}
