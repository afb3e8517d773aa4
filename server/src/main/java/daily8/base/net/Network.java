package daily8.base.net;

import java.net.InetAddress;

/// A block of addresses, as `10.0.0.0/8` or `fd00::/8` write it; a bare address is a block of one.
/// IPv4 and IPv6 never match each other.
@SuppressWarnings("ArrayRecordComponent") // private by use: only [#contains] reads the prefix
record Network(byte[] prefix, int bits) {
    static Network parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        try {
            byte[] prefix = InetAddress.ofLiteral(address).getAddress();
            int bits = slash < 0 ? prefix.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > prefix.length * 8) {
                throw new IllegalArgumentException("no such prefix length");
            }
            return new Network(prefix, bits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a network is written as 10.0.0.0/8 or fd00::/8, not " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != prefix.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        int rest = 8 - bits % 8;
        return rest == 8 || (bytes[whole] & 0xff) >> rest == (prefix[whole] & 0xff) >> rest;
    }
}
