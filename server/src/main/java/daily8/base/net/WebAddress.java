package daily8.base.net;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// An address read strictly: `host` is an ASCII name, a plain IPv4 or an IPv6 address (without
/// brackets); `target` what the request line asks for.
///
/// Spellings that programs read differently (`127.1`, `0177.0.0.1`, `0x7f.1`, full-width digits, an
/// IPv4 address inside an IPv6 one) are refused whatever they lead to.
public record WebAddress(URI uri, String scheme, String host, int port, String target) {
    private static final int MAX_NAME = 253; // RFC 1035

    /// What reading an address gives.
    public sealed interface Reading {}

    /// An address that may be looked up.
    public record Accepted(WebAddress address) implements Reading {}

    /// Not one that we ask. `reason` in words.
    public record Rejected(String reason) implements Reading {}

    public static Reading read(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Rejected("only http and https addresses are asked");
        }
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return new Rejected("the address names no host");
        }
        if (authority.indexOf('@') >= 0) {
            return new Rejected("an address with a name or password in it is not asked");
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String rawHost = hasPort ? authority.substring(0, colon) : authority;
        int port = port(hasPort ? authority.substring(colon + 1) : "", scheme);
        Optional<String> host = rawHost.startsWith("[") ? ipv6(rawHost) : name(rawHost);
        if (host.isEmpty()) {
            return new Rejected("the host is written in a way that can be read differently");
        }
        return port < 1 || port > 0xffff
                ? new Rejected("there is no such port")
                : new Accepted(new WebAddress(uri, scheme, host.get(), port, target(uri)));
    }

    /// The address itself where the host is one, without asking anybody.
    public static Optional<InetAddress> literal(String host) {
        boolean numbers = host.indexOf(':') >= 0 || endsInNumber(host);
        return numbers ? Optional.of(InetAddress.ofLiteral(host)) : Optional.empty();
    }

    /// Host and port as an address writes them: `[…]` around IPv6, no port where it is the usual.
    public String authority() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return isDefaultPort() ? name : name + ":" + port;
    }

    boolean isDefaultPort() {
        return port == (scheme.equals("https") ? 443 : 80);
    }

    private static int port(String text, String scheme) {
        if (text.isEmpty()) {
            return scheme.equals("https") ? 443 : 80;
        }
        boolean digits = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private static Optional<String> ipv6(String bracketed) {
        if (!bracketed.endsWith("]") || bracketed.indexOf('%') >= 0) {
            return Optional.empty();
        }
        String inner = bracketed.substring(1, bracketed.length() - 1);
        try {
            InetAddress address = InetAddress.ofLiteral(inner);
            boolean plain = address instanceof Inet6Address && inner.indexOf('.') < 0;
            return plain ? Optional.of(address.getHostAddress()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(String raw) {
        String bare = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        String ascii = ascii(bare);
        if (ascii.isEmpty()
                || ascii.length() > MAX_NAME
                || !ascii.chars().allMatch(WebAddress::isHostLetter)) {
            return Optional.empty();
        }
        if (endsInNumber(ascii)) {
            return ascii.equals(raw) && isPlainIpv4(ascii) ? Optional.of(ascii) : Optional.empty();
        }
        return ascii.startsWith(".") || ascii.contains("..")
                ? Optional.empty()
                : Optional.of(ascii);
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// Underscores are in no standard's host names, but in those of real publishers.
    private static boolean isHostLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    }

    /// The rule of the URL standard: a last label of digits or `0x…` makes the host a number.
    private static boolean endsInNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return last.startsWith("0x")
                || (!last.isEmpty() && last.chars().allMatch(Character::isDigit));
    }

    private static boolean isPlainIpv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            boolean plain =
                    !part.isEmpty()
                            && part.length() <= 3
                            && part.chars().allMatch(Character::isDigit)
                            && (part.equals("0") || part.charAt(0) != '0');
            if (!plain || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    private static String target(URI uri) {
        String ascii = uri.toASCIIString();
        int path = ascii.indexOf('/', ascii.indexOf("//") + 2);
        int query = ascii.indexOf('?');
        int start = path < 0 || (query >= 0 && query < path) ? query : path;
        int fragment = ascii.indexOf('#');
        int end = fragment < 0 ? ascii.length() : fragment;
        if (start < 0 || start >= end) {
            return "/";
        }
        String target = ascii.substring(start, end);
        return target.startsWith("?") ? "/" + target : target;
    }
}
