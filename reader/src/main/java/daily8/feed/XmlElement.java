package daily8.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An element of a feed's document, the same from the strict and from the lenient reading.
///
/// `name` is canonical: lower case, with the usual prefix of its namespace and none for those of
/// RSS and Atom (`title`, `dc:creator`); `tag` the name in markup (`p`); attributes likewise by
/// canonical name; `base` what relative addresses in it are relative to, or empty.
final class XmlElement implements XmlNode {
    /// An item is asked for some forty names; from so many children on an index is cheaper.
    private static final int INDEXED = 6;

    private final String name;
    private final String tag;
    private final XmlAttributes attributes;
    private final String base;
    private final List<XmlNode> children = new ArrayList<>(1); // most hold one text
    private @Nullable Map<String, List<XmlElement>> byName;

    XmlElement(String name, String tag, XmlAttributes attributes, String base) {
        this.name = name;
        this.tag = tag;
        this.attributes = attributes;
        this.base = base;
    }

    String name() {
        return name;
    }

    String tag() {
        return tag;
    }

    XmlAttributes attributes() {
        return attributes;
    }

    String base() {
        return base;
    }

    List<XmlNode> children() {
        return children;
    }

    /// The attribute's value without surrounding space; empty where it is absent.
    String attribute(String attribute) {
        return attributes.get(attribute).strip();
    }

    boolean has(String attribute) {
        return attributes.has(attribute);
    }

    List<XmlElement> elements() {
        List<XmlElement> found = new ArrayList<>(children.size());
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                found.add(element);
            }
        }
        return found;
    }

    /// Its elements of a name; asked only when the tree is complete.
    List<XmlElement> elements(String wanted) {
        if (children.size() >= INDEXED) {
            return index().getOrDefault(wanted, List.of());
        }
        List<XmlElement> found = List.of();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element && element.name.equals(wanted)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(element);
            }
        }
        return found;
    }

    private Map<String, List<XmlElement>> index() {
        Map<String, List<XmlElement>> index = byName;
        if (index == null) {
            index = HashMap.newHashMap(children.size());
            for (XmlNode child : children) {
                if (child instanceof XmlElement element) {
                    index.computeIfAbsent(element.name, _ -> new ArrayList<>(1)).add(element);
                }
            }
            byName = index;
        }
        return index;
    }

    boolean hasElements() {
        for (XmlNode child : children) {
            if (child instanceof XmlElement) {
                return true;
            }
        }
        return false;
    }

    /// All text in it, that of its elements included.
    String text() {
        if (children.size() == 1 && children.getFirst() instanceof XmlText only) {
            return only.text();
        }
        StringBuilder out = new StringBuilder();
        appendText(out);
        return out.toString();
    }

    /// The text that stands in it directly.
    String ownText() {
        StringBuilder out = new StringBuilder();
        for (XmlNode child : children) {
            if (child instanceof XmlText run) {
                out.append(run.text());
            }
        }
        return out.toString();
    }

    private void appendText(StringBuilder out) {
        for (XmlNode child : children) {
            switch (child) {
                case XmlText run -> out.append(run.text());
                case XmlElement element -> element.appendText(out);
            }
        }
    }
}
