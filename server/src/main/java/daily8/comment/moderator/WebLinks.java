package daily8.comment.moderator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The addresses of pages in a comment, also those written to be overlooked (`hxxp://x[.]example`).
/// Thread-safe; keeps no state.
final class WebLinks {
    private static final List<String> STARTS = List.of("http://", "https://", "hxxp", "www.");

    private WebLinks() {}

    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        String plain = text.replace("[.]", ".").replace("(.)", ".");
        for (String token : plain.split("[\\s()<>\\[\\]\"،]+", -1)) {
            String lower = token.toLowerCase(Locale.ROOT);
            if (STARTS.stream().anyMatch(lower::contains) || isBareHost(lower)) {
                found.add(token);
            }
        }
        return found;
    }

    /// `cheap.example`, `cheap.example/now`: letters, a dot, a name of letters.
    private static boolean isBareHost(String token) {
        int slash = token.indexOf('/');
        String host = slash < 0 ? token : token.substring(0, slash);
        int dot = host.lastIndexOf('.');
        if (dot < 2 || host.indexOf('@') >= 0 || host.contains("..")) {
            return false;
        }
        String end = host.substring(dot + 1);
        String name = host.substring(0, dot);
        boolean latin = end.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean isName = name.chars().allMatch(WebLinks::isInName);
        return latin && isName && end.length() >= 2 && (slash > 0 || isUsual(end));
    }

    private static boolean isInName(int c) {
        return c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /// A missing space behind a full stop is no address: only endings that people know.
    private static boolean isUsual(String end) {
        return List.of("com", "net", "org", "info", "biz", "shop", "xyz", "online", "example", "io")
                .contains(end);
    }
}
