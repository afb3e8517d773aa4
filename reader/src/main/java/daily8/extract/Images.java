package daily8.extract;

import daily8.html.PlainAddress;
import daily8.model.Image;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/// Reads pictures: the real address of one that is loaded late, and no tracking pixels.
final class Images {
    /// Narrower pictures are icons, avatars and counters.
    private static final int MIN_PIXELS = 80;

    /// Where pages keep the address that a script moves into `src`.
    private static final List<String> LATE =
            List.of(
                    "data-src",
                    "data-lazy-src",
                    "data-original",
                    "data-lazyload",
                    "data-hi-res-src",
                    "data-orig-file");

    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");

    /// Parts of addresses that no picture of an article has.
    private static final List<String> NEVER =
            List.of("pixel", "spacer", "blank.", "1x1", "gravatar.com", "/emoji/", "transparent.");

    private Images() {}

    static Optional<Image> read(Element img, String caption) {
        if (isSmall(img.attr("width")) || isSmall(img.attr("height"))) {
            return Optional.empty();
        }
        return address(img).map(url -> new Image(url, caption));
    }

    private static Optional<String> address(Element img) {
        for (String attribute : LATE) {
            Optional<String> url = absolute(img, img.attr(attribute));
            if (url.isPresent()) {
                return url;
            }
        }
        return absolute(img, img.attr("src")).or(() -> fromSets(img));
    }

    private static Optional<String> fromSets(Element img) {
        for (String attribute : SETS) {
            Optional<String> url = absolute(img, largest(img.attr(attribute)));
            if (url.isPresent()) {
                return url;
            }
        }
        Element parent = img.parent();
        if (parent == null || !parent.normalName().equals("picture")) {
            return Optional.empty();
        }
        for (Element source : parent.children()) {
            String set = source.hasAttr("srcset") ? "srcset" : "data-srcset";
            Optional<String> url = absolute(source, largest(source.attr(set)));
            if (url.isPresent()) {
                return url;
            }
        }
        return Optional.empty();
    }

    /// The last candidate of a `srcset`: sets are written from small to large.
    static String largest(String set) {
        String trimmed = set.strip();
        int comma = trimmed.lastIndexOf(", ");
        String last = comma < 0 ? trimmed : trimmed.substring(comma + 2).strip();
        int space = last.indexOf(' ');
        return space < 0 ? last : last.substring(0, space);
    }

    static Optional<String> absolute(Element base, String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("data:")) {
            return Optional.empty();
        }
        String url = resolved(base, trimmed);
        String lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        return web && NEVER.stream().noneMatch(lower::contains)
                ? Optional.of(url)
                : Optional.empty();
    }

    /// An address as it stands in an element, made absolute.
    static String resolved(Element base, String address) {
        if (PlainAddress.is(address)) {
            return address;
        }
        String page = base.baseUri();
        return PlainAddress.isPath(address) && PlainAddress.is(page)
                ? PlainAddress.site(page) + address
                : StringUtil.resolve(page, address);
    }

    private static boolean isSmall(String pixels) {
        if (pixels.isEmpty() || pixels.length() > 4) {
            return false;
        }
        int number = 0;
        for (int i = 0; i < pixels.length(); i++) {
            int digit = Character.digit(pixels.charAt(i), 10);
            if (digit < 0) {
                return false;
            }
            number = 10 * number + digit;
        }
        return number < MIN_PIXELS;
    }
}
