package daily8.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
            if (url.isEmpty() || !hasRelation(link, "alternate")) {
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
        String linked = bare.isEmpty() ? page.isEmpty() ? other : page : bare;
        return linked.isEmpty() ? address(element, element.attribute("href")) : linked;
    }

    static Optional<String> withRelation(XmlElement element, String relation) {
        for (XmlElement link : element.elements("link")) {
            if (hasRelation(link, relation) && isPage(link.attribute("type"))) {
                String url = address(link, link.attribute("href"));
                if (!url.isEmpty()) {
                    return Optional.of(url);
                }
            }
        }
        return Optional.empty();
    }

    static String address(XmlElement element, String written) {
        return Addresses.webOrRelative(Addresses.resolve(element.base(), written));
    }

    private static boolean hasRelation(XmlElement link, String relation) {
        String written = link.attribute("rel").toLowerCase(Locale.ROOT);
        if (written.isEmpty()) {
            return relation.equals("alternate");
        }
        String bare = written.replace("http://www.iana.org/assignments/relation/", "");
        return Arrays.asList(bare.split(" ", 10)).contains(relation);
    }

    private static boolean isPage(String type) {
        return type.isEmpty() || type.contains("html");
    }
}
