package daily8.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The canonical names of one document. The namespace of its root counts as the feed's own, since
/// some publishers invent one (`<rss xmlns="http://publisher.example/">`).
final class NameTable {
    private final Map<String, String> known = new HashMap<>();
    private @Nullable String rootNamespace;

    String name(@Nullable String namespace, @Nullable String prefix, String local) {
        String uri = namespace == null ? "" : namespace;
        String written = prefix == null ? "" : prefix;
        if (rootNamespace == null) {
            boolean invented = written.isEmpty() && !local.equalsIgnoreCase("html");
            rootNamespace = invented ? uri : "";
        }
        boolean own = written.isEmpty() && uri.equals(rootNamespace);
        return known.computeIfAbsent(
                uri + ' ' + written + ':' + local,
                key -> XmlNames.canonical(own ? "" : uri, written, local));
    }

    /// An attribute without a prefix belongs to its element, never to a namespace.
    String attribute(@Nullable String namespace, @Nullable String prefix, String local) {
        boolean bare = prefix == null || prefix.isEmpty();
        return bare ? local.toLowerCase(Locale.ROOT) : name(namespace, prefix, local);
    }
}
