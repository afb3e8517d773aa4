package daily8.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which namespace a prefix stands for where, and the canonical names that follow from it.
final class XmlNamespaces {
    private static final Map<String, String> XML =
            Map.of("xml", "http://www.w3.org/XML/1998/namespace");

    /// The namespaces by prefix from an element on, which stands at `depth`.
    private record Scope(Map<String, String> namespaces, int depth) {}

    private final NameTable table = new NameTable();
    private final NameCache elements = new NameCache();
    private final NameCache attributes = new NameCache();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private int depth;

    XmlNamespaces() {
        scopes.push(new Scope(XML, 0));
    }

    /// An element begins: takes the declarations among its attributes (name, value, …).
    void open(String[] pairs, int count) {
        depth++;
        Map<String, String> declared = null;
        for (int i = 0; i < count; i += 2) {
            if (isDeclaration(pairs[i])) {
                declared = declared == null ? new HashMap<>(namespaces()) : declared;
                declared.put(pairs[i].length() == 5 ? "" : pairs[i].substring(6), pairs[i + 1]);
            }
        }
        if (declared != null) {
            enter(new Scope(declared, depth));
        }
    }

    void close() {
        if (scopes.getFirst().depth() == depth) {
            scopes.pop();
            elements.clear();
            attributes.clear();
        }
        depth--;
    }

    static boolean isDeclaration(String attribute) {
        return attribute.charAt(0) == 'x' // most names differ here
                && attribute.startsWith("xmlns")
                && (attribute.length() == 5 || attribute.charAt(5) == ':');
    }

    NameCache.Name element(String text, int from, int to) throws XmlFlaw {
        NameCache.Name known = elements.find(text, from, to);
        return known == null ? added(text.substring(from, to), from) : known;
    }

    /// The attribute's name as a string, the same for each time that it is written.
    String written(String text, int from, int to) {
        NameCache.Name known = attributes.find(text, from, to);
        return known == null ? text.substring(from, to) : known.written();
    }

    /// The canonical name of an attribute.
    String attribute(String written, int place) throws XmlFlaw {
        NameCache.Name known = attributes.find(written, 0, written.length());
        if (known == null) {
            String prefix = prefix(written);
            String namespace = prefix.isEmpty() ? "" : namespace(prefix, place);
            String local = local(written);
            String canonical = table.attribute(namespace, prefix, local);
            known = new NameCache.Name(written, canonical, local);
            attributes.add(known);
        }
        return known.canonical();
    }

    private NameCache.Name added(String written, int place) throws XmlFlaw {
        String prefix = prefix(written);
        String local = local(written);
        String canonical = table.name(namespace(prefix, place), prefix, local);
        NameCache.Name name = new NameCache.Name(written, canonical, local);
        elements.add(name);
        return name;
    }

    private String namespace(String prefix, int place) throws XmlFlaw {
        @Nullable String namespace = namespaces().get(prefix);
        if (namespace == null && !prefix.isEmpty()) {
            throw new XmlFlaw("undeclared prefix " + prefix, place);
        }
        return namespace == null ? "" : namespace;
    }

    private Map<String, String> namespaces() {
        return scopes.getFirst().namespaces();
    }

    private void enter(Scope scope) {
        scopes.push(scope);
        elements.clear();
        attributes.clear();
    }

    private static String prefix(String written) {
        int colon = written.indexOf(':');
        return colon < 0 ? "" : written.substring(0, colon);
    }

    private static String local(String written) {
        return written.substring(written.indexOf(':') + 1);
    }
}
