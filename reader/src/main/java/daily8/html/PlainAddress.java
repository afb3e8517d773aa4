package daily8.html;

/// Web addresses that are already written in the one way that resolving and cleaning would give
/// them: most of those on real pages, told in one pass.
public final class PlainAddress {
    private PlainAddress() {}

    /// Whether it is an absolute `http` or `https` address with a plain host in lower case, and
    /// neither dots to resolve nor characters to escape.
    public static boolean is(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : 0;
        int path = host;
        while (path < address.length() && isOfHost(address.charAt(path))) {
            path++;
        }
        boolean ends = path == address.length() || "/?#".indexOf(address.charAt(path)) >= 0;
        return host > 0 && path > host && ends && isPlain(address, path);
    }

    /// Whether it is a path from the root of a site, `/politics/page`, written as plainly.
    public static boolean isPath(String address) {
        return address.startsWith("/") && !address.startsWith("//") && isPlain(address, 0);
    }

    /// The part of a plain address that names the site: scheme and host.
    public static String site(String address) {
        int end = address.indexOf("://") + 3;
        while (end < address.length() && isOfHost(address.charAt(end))) {
            end++;
        }
        return address.substring(0, end);
    }

    /// Characters that stay as they are, and no segment that starts with a dot.
    private static boolean isPlain(String address, int from) {
        char before = ' ';
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!staysInPath(c) || (c == '.' && before == '/')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isOfHost(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    /// ASCII that an address holds as it is.
    static boolean staysInPath(char c) {
        return switch (c) {
            case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> false;
            default -> c > ' ' && c < 0x7f;
        };
    }
}
