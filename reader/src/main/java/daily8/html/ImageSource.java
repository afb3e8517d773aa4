package daily8.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the picture that an `img` is about to show, once a script has had its way.
///
/// In: the element. Out: its address as written, or the empty text for a picture that counts
/// readers or holds a place. Of several sizes takes the smallest that is wide enough for a page.
/// Thread-safe; keeps no state.
final class ImageSource {
    /// What a page shows at most: a column of 640 px on a display of double density.
    private static final int WIDE_ENOUGH = 1280;

    /// What a candidate must have to be better than a plain `src`, which is mostly of this width.
    private static final int WORTH_CHANGING = 640;

    private static final String[] LAZY = {
        "data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src", "data-image"
    };
    private static final String[] SETS = {"srcset", "data-srcset", "data-lazy-srcset"};

    private static final Set<String> COUNTERS =
            Set.of(
                    "doubleclick.net",
                    "feedsportal.com",
                    "google-analytics.com",
                    "imrworldwide.com",
                    "pixel.wp.com",
                    "quantserve.com",
                    "scorecardresearch.com",
                    "stats.wordpress.com");

    private ImageSource() {}

    static String of(Element image) {
        if (isPixel(image)) {
            return "";
        }
        Candidate best = bestOf(image);
        String plain = plain(image);
        if (best.width >= WORTH_CHANGING || plain.isEmpty()) {
            return best.url.isEmpty() ? bestOfPicture(image) : best.url;
        }
        return plain;
    }

    /// Whether the host is known to count readers and to show nothing.
    static boolean isCounter(String address) {
        String host = host(address);
        for (int dot = -1; ; ) {
            if (COUNTERS.contains(host.substring(dot + 1))) {
                return true;
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return false;
            }
        }
    }

    static String host(String address) {
        int start = address.indexOf("://") + 3;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return start < 3 ? "" : address.substring(start, end);
    }

    /// A length in pixels, or -1.
    static int pixels(String attribute) {
        String digits = attribute.strip();
        if (digits.endsWith("px")) {
            digits = digits.substring(0, digits.length() - 2).strip();
        }
        boolean plain = !digits.isEmpty() && digits.length() <= 5;
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return plain ? Integer.parseInt(digits) : -1;
    }

    private static boolean isPixel(Element image) {
        int width = pixels(image.attr("width"));
        int height = pixels(image.attr("height"));
        return width == 0 || height == 0 || (width == 1 && height == 1);
    }

    private static String plain(Element image) {
        for (String name : LAZY) {
            String lazy = image.attr(name);
            if (!lazy.isEmpty() && !isPlaceholder(lazy)) {
                return lazy;
            }
        }
        String src = image.attr("src");
        return isPlaceholder(src) ? "" : src;
    }

    private static boolean isPlaceholder(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.startsWith("data:")
                || lower.startsWith("about:")
                || lower.endsWith("/blank.gif")
                || lower.endsWith("/spacer.gif")
                || lower.endsWith("/1x1.gif")
                || lower.endsWith("/transparent.gif");
    }

    private static Candidate bestOfPictureSources(Element picture) {
        Candidate best = Candidate.NONE;
        for (Element source : picture.children()) {
            boolean unreadable = source.attr("type").contains("avif");
            if (source.normalName().equals("source") && !unreadable) {
                best = best.orBetter(bestOf(source));
            }
        }
        return best;
    }

    private static String bestOfPicture(Element image) {
        Element parent = image.parent();
        return parent == null || !parent.normalName().equals("picture")
                ? ""
                : bestOfPictureSources(parent).url;
    }

    private static Candidate bestOf(Element element) {
        Candidate best = Candidate.NONE;
        for (String name : SETS) {
            String set = element.attr(name);
            if (!set.isEmpty()) {
                best = best.orBetter(bestOf(set));
            }
        }
        return best;
    }

    /// The candidates of a `srcset`: an address that may hold commas, a width or density, a comma.
    private static Candidate bestOf(String set) {
        Candidate best = Candidate.NONE;
        int at = 0;
        while (at < set.length()) {
            int start = skip(set, at, true);
            int end = skip(set, start, false);
            int comma = set.indexOf(',', end);
            int stop = comma < 0 ? set.length() : comma;
            String url = set.substring(start, end);
            if (url.endsWith(",")) {
                stop = end;
                url = url.substring(0, url.length() - 1);
            }
            if (!isPlaceholder(url)) {
                best = best.orBetter(new Candidate(url, width(set.substring(end, stop).strip())));
            }
            at = stop + 1;
        }
        return best;
    }

    private static int skip(String set, int from, boolean separators) {
        int i = from;
        while (i < set.length()
                && (Escape.isSpace(set.charAt(i)) || (separators && set.charAt(i) == ','))
                        == separators) {
            i++;
        }
        return i;
    }

    /// `640w` is 640; `2x` is twice a column.
    private static int width(String descriptor) {
        if (descriptor.endsWith("w")) {
            return Math.max(0, pixels(descriptor.substring(0, descriptor.length() - 1)));
        }
        return descriptor.startsWith("2") ? WIDE_ENOUGH : WORTH_CHANGING - 1;
    }

    private record Candidate(String url, int width) {
        static final Candidate NONE = new Candidate("", 0);

        Candidate orBetter(Candidate other) {
            if (url.isEmpty() || other.url.isEmpty()) {
                return url.isEmpty() ? other : this;
            }
            boolean wide = width >= WIDE_ENOUGH;
            boolean otherWide = other.width >= WIDE_ENOUGH;
            if (wide && otherWide) {
                return other.width < width ? other : this;
            }
            return other.width > width ? other : this;
        }
    }
}
