package daily8.lab;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The origin's log: which items it served, by feed and guid (feed and link where there is no
/// guid), and under which titles. Reads the documents in its own plain way, so that a mistake of
/// the site's parser shows. Thread-safe.
final class ServedItems {
    /// Titles seen for each item.
    private final Map<Key, Set<String>> titles = new ConcurrentHashMap<>();

    /// An item's identity.
    record Key(String feed, String identity) {}

    void note(String feed, String document) {
        Document xml = Jsoup.parse(document, "", Parser.xmlParser());
        for (Element item : xml.select("item, entry")) {
            String guid = text(item, "guid", "id");
            String identity = guid.isEmpty() ? link(item) : guid;
            titles.computeIfAbsent(new Key(feed, identity), key -> ConcurrentHashMap.newKeySet())
                    .add(text(item, "title", "title"));
        }
    }

    Map<Key, Set<String>> titles() {
        return titles;
    }

    private static String text(Element item, String name, String otherName) {
        for (Element child : item.children()) {
            if (child.normalName().equals(name) || child.normalName().equals(otherName)) {
                return child.text().strip();
            }
        }
        return "";
    }

    private static String link(Element item) {
        for (Element child : item.children()) {
            if (child.normalName().equals("link")) {
                return child.hasAttr("href") ? child.attr("href") : child.text().strip();
            }
        }
        return "";
    }
}
