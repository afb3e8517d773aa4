package daily8.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Reads what was meant as XML: unclosed and crossing tags, loose `&`, unquoted attributes, HTML
/// entities, a torn end. Thread-safe; keeps no state.
final class LenientXml {
    /// Elements of an item that hold text only, and those that never stand in them.
    private static final Set<String> LEAVES = Set.of("title", "link", "guid", "pubdate");

    private static final Set<String> FIELDS =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "pubdate",
                    "description",
                    "category",
                    "author",
                    "item",
                    "entry",
                    "content:encoded",
                    "dc:creator");

    private LenientXml() {}

    static Optional<XmlElement> read(XmlProlog document, String base) {
        // A level more than is allowed, so that XmlTree sees it and refuses.
        Parser parser = Parser.xmlParser().setMaxDepth(FeedLimits.DEPTH + 2);
        Document parsed = parser.parseInput(document.fromRoot(), "");
        XmlTree tree = new XmlTree(base);
        NameTable names = new NameTable();
        for (Node node : parsed.childNodes()) {
            if (node instanceof Element root && !tree.isComplete()) {
                copy(root, tree, names);
            }
        }
        return tree.root();
    }

    private static void copy(Element element, XmlTree tree, NameTable names) {
        String local = local(element.tagName());
        String name = names.name(namespace(element), prefix(element.tagName()), local);
        tree.start(name, local, attributes(element, names));
        boolean open = true;
        for (Node child : element.childNodes()) {
            if (open && LEAVES.contains(name) && isField(child)) {
                tree.end(); // nobody closed it: what follows stands beside it
                open = false;
            }
            switch (child) {
                case Element inner -> copy(inner, tree, names);
                case TextNode text -> tree.text(text.getWholeText());
                default -> {} // comments and the like say nothing to a reader
            }
        }
        if (open) {
            tree.end();
        }
    }

    private static boolean isField(Node node) {
        return node instanceof Element element && FIELDS.contains(element.normalName());
    }

    private static XmlAttributes attributes(Element element, NameTable names) {
        int count = element.attributesSize();
        if (count > FeedLimits.ATTRIBUTES) {
            throw new FeedException(
                    FeedException.Reason.HOSTILE,
                    "an element has more than " + FeedLimits.ATTRIBUTES + " attributes");
        }
        Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            attributes.put(names.attribute("", prefix(key), local(key)), attribute.getValue());
        }
        return XmlAttributes.of(
                attributes.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    /// jsoup puts elements whose prefix nobody declared into XML's own namespace.
    private static String namespace(Element element) {
        String namespace = element.tag().namespace();
        return namespace.equals(Parser.NamespaceXml) ? "" : namespace;
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
