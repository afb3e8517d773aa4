package daily8.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Addresses as feeds write them: relative, broken over lines, with unescaped letters.
final class Addresses {
    private Addresses() {}

    /// The address made absolute; unchanged where it is so already or nothing helps.
    static String resolve(String base, String address) {
        String bare = withoutBreaks(address);
        if (base.isEmpty() || bare.isEmpty() || isAbsolute(bare)) {
            return bare;
        }
        try {
            return new URI(escaped(base)).resolve(new URI(escaped(bare))).toString();
        } catch (URISyntaxException e) {
            return bare;
        }
    }

    /// Whether it starts with a scheme: `http:`, `mailto:`, `tag:`.
    static boolean isAbsolute(String address) {
        int colon = address.indexOf(':');
        if (colon <= 0 || !Character.isLetter(address.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = address.charAt(i);
            boolean part = c < 0x80 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
            if (!part) {
                return false;
            }
        }
        return true;
    }

    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7)
                || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /// An address to follow: of the web, or relative where nothing told to what; else empty.
    static String webOrRelative(String address) {
        boolean fits = address.length() <= FeedLimits.ADDRESS;
        return fits && (isWeb(address) || !isAbsolute(address)) ? address : "";
    }

    private static String withoutBreaks(String address) {
        String bare = address.strip();
        boolean broken =
                bare.indexOf('\n') >= 0 || bare.indexOf('\t') >= 0 || bare.indexOf('\r') >= 0;
        if (!broken) {
            return bare;
        }
        StringBuilder out = new StringBuilder(bare.length());
        bare.chars()
                .filter(c -> c != '\n' && c != '\r' && c != '\t')
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String escaped(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
