package daily8.html;

import java.util.Locale;

/// Turns the addresses of a publisher's HTML into absolute ones that are safe to follow.
///
/// In: what stands in `href` or `src`, with all the liberties that browsers allow. Out: an `http`,
/// `https` or `mailto` address in one spelling (cleaning it again changes nothing), or the empty
/// text. User names are left out: `https://bank.example@evil.example` is a trap, not an address.
/// Thread-safe.
final class WebAddress {
    /// As long as servers commonly accept a request line (8 kB).
    private static final int MAX_LENGTH = 8_000;

    private final String scheme;
    private final String authority;
    private final String directory;
    private final String page;

    /// `base` may be empty: then relative addresses lead nowhere.
    WebAddress(String base) {
        String clean = absolute(strip(base));
        int host = clean.indexOf("://") + 3;
        if (host < 3) {
            scheme = authority = directory = page = "";
            return;
        }
        int path = firstOf(clean, host, "/?#");
        int query = firstOf(clean, path, "?#");
        scheme = clean.substring(0, host - 3);
        authority = clean.substring(host, path);
        String file = clean.substring(path, query);
        page = file.isEmpty() ? "/" : file;
        directory = page.substring(0, page.lastIndexOf('/') + 1);
    }

    String clean(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return "";
        }
        if (PlainAddress.is(raw)) {
            return raw;
        }
        String address = strip(raw);
        String clean =
                address.isEmpty() || schemeEnd(address) > 0 ? absolute(address) : resolve(address);
        return clean.length() > MAX_LENGTH ? "" : clean; // escaped, it may be three times as long
    }

    private String resolve(String address) {
        if (scheme.isEmpty()) {
            return "";
        }
        if (isSlash(address, 0)) {
            return isSlash(address, 1)
                    ? web(scheme, address)
                    : join(withoutDots(address.replace('\\', '/')));
        }
        char first = address.charAt(0);
        boolean samePage = first == '?' || first == '#';
        return join(samePage ? page + address : withoutDots(directory + address));
    }

    private String join(String path) {
        return scheme + "://" + authority + encode(path);
    }

    private static String absolute(String address) {
        int end = schemeEnd(address);
        if (end <= 0) {
            return "";
        }
        String rest = address.substring(end + 1);
        return switch (address.substring(0, end).toLowerCase(Locale.ROOT)) {
            case "http" -> web("http", rest);
            case "https" -> web("https", rest);
            case "mailto" -> rest.isEmpty() ? "" : "mailto:" + encode(rest);
            default -> "";
        };
    }

    /// What follows the scheme, be it behind two slashes, one, seven, or backslashes.
    private static String web(String scheme, String rest) {
        int start = 0;
        while (isSlash(rest, start)) {
            start++;
        }
        int end = firstOf(rest, start, "/\\?#");
        String authority = rest.substring(start, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        boolean odd =
                host.chars().anyMatch(c -> c <= ' ' || c == 0x7f || "\"'<>^`{|}%".indexOf(c) >= 0);
        if (host.isEmpty() || odd) {
            return "";
        }
        int query = firstOf(rest, end, "?#");
        String path = rest.substring(end, query).replace('\\', '/');
        return scheme + "://" + host + encode(path + rest.substring(query));
    }

    /// Position of the colon behind a scheme; 0 or less where there is none.
    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(i > 0 && other)) {
                return -1;
            }
        }
        return -1;
    }

    /// As browsers do: without tabs and newlines anywhere, without control characters around it.
    private static String strip(String address) {
        int start = 0;
        int end = address.length();
        while (start < end && address.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && address.charAt(end - 1) <= ' ') {
            end--;
        }
        String inner = address.substring(start, end);
        boolean broken = firstOf(inner, 0, "\t\r\n") < inner.length();
        return broken ? inner.replace("\t", "").replace("\r", "").replace("\n", "") : inner;
    }

    private static String withoutDots(String address) {
        int query = firstOf(address, 0, "?#");
        String path = address.substring(0, query);
        if (!path.contains("/.")) {
            return address;
        }
        StringBuilder out = new StringBuilder(path.length());
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> out.append(last ? "/" : "");
                case ".." -> {
                    out.setLength(Math.max(0, out.lastIndexOf("/")));
                    out.append(last ? "/" : "");
                }
                default -> out.append('/').append(segments[i]);
            }
        }
        return out.append(address, query, address.length()).toString();
    }

    private static String encode(String text) {
        int i = 0;
        while (i < text.length() && !needsEscape(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (needsEscape(c)) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean needsEscape(char c) {
        return c < 0x80 && !PlainAddress.staysInPath(c);
    }

    private static boolean isSlash(String text, int i) {
        return i < text.length() && (text.charAt(i) == '/' || text.charAt(i) == '\\');
    }

    /// Position of the first of `any` at or behind `from`, or the length.
    private static int firstOf(String text, int from, String any) {
        for (int i = from; i < text.length(); i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
