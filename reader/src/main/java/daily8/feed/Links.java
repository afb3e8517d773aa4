package daily8.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The `link` elements of a feed or item: RSS has the address as text, Atom as attribute with a
/// relation, and many feeds have both.
final class Links {
    private Links() {}

    /// The page that the element is about; empty where none is named.
    static String page(XmlElement element) {
        String bare = "";
        String page = "";
        String other = "";
        for (XmlElement link : element.elements("link")) {
            String url = address(link, link.has("href") ? link.attribute("href") : link.text());
            if (url.isEmpty() || !relations(link).contains("alternate")) {
                continue;
            }
            if (!link.has("rel") && !link.has("type")) {
                bare = url; // of several the last, as feed readers do
            } else if (isPage(link.attribute("type"))) {
                page = page.isEmpty() ? url : page;
            } else {
                other = other.isEmpty() ? url : other;
            }
        }
        return Stream.of(bare, page, other, address(element, element.attribute("href")))
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    static Optional<String> withRelation(XmlElement element, String relation) {
        return element.elements("link").stream()
                .filter(link -> relations(link).contains(relation))
                .filter(link -> isPage(link.attribute("type")))
                .map(link -> address(link, link.attribute("href")))
                .filter(url -> !url.isEmpty())
                .findFirst();
    }

    static String address(XmlElement element, String written) {
        return Addresses.webOrRelative(Addresses.resolve(element.base(), written));
    }

    private static List<String> relations(XmlElement link) {
        String written = link.attribute("rel").toLowerCase(Locale.ROOT);
        String bare = written.replace("http://www.iana.org/assignments/relation/", "");
        return bare.isEmpty() ? List.of("alternate") : Arrays.asList(bare.split(" ", 10));
    }

    private static boolean isPage(String type) {
        return type.isEmpty() || type.contains("html");
    }
}
