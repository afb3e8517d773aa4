package daily8.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An element of a feed's document, the same from the strict and from the lenient reading.
///
/// `name` is canonical: lower case, with the usual prefix of its namespace and none for those of
/// RSS and Atom (`title`, `dc:creator`); `tag` the name in markup (`p`); attributes likewise by
/// canonical name; `base` what relative addresses in it are relative to, or empty.
record XmlElement(
        String name,
        String tag,
        Map<String, String> attributes,
        String base,
        List<XmlNode> children)
        implements XmlNode {

    /// The attribute's value without surrounding space; empty where it is absent.
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
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

    /// Its elements of a name. No streams: this is asked some forty times for each item.
    List<XmlElement> elements(String wanted) {
        List<XmlElement> found = List.of();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element && element.name.equals(wanted)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(element);
            }
        }
        return found;
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
