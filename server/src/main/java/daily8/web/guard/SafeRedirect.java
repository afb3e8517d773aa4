package daily8.web.guard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Lets a form say where to go afterwards, within this site only.
public final class SafeRedirect {
    /// No address of ours is longer.
    private static final int MAX_LENGTH = 500;

    private SafeRedirect() {}

    /// `next` where it is a path of this site, else `otherwise`.
    ///
    /// Browsers read `\` as `/` and drop tabs and line breaks, before and after decoding: a path
    /// with any of these, or with `//`, is not taken.
    public static String orElse(String next, String otherwise) {
        return isLocal(next) && isLocal(decodedPath(next)) ? next : otherwise;
    }

    private static boolean isLocal(String path) {
        return path.startsWith("/")
                && path.length() <= MAX_LENGTH
                && !path.contains("//")
                && path.chars().allMatch(c -> c > ' ' && c != '\\' && c < 0x7f);
    }

    private static String decodedPath(String next) {
        String path = next.contains("?") ? next.substring(0, next.indexOf('?')) : next;
        try {
            String once = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return once.indexOf('%') < 0 ? once : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
