package daily8.feed;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/// One name for each thing, whatever namespace and prefix a feed writes it with.
final class XmlNames {
    /// Namespaces, lower case and without a last `/` or `#`, to their usual prefix; RSS and Atom
    /// have none, so that an Atom element in RSS means the same as at home.
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    entry("", ""),
                    entry("http://backend.userland.com/rss", ""),
                    entry("http://backend.userland.com/rss2", ""),
                    entry("http://blogs.law.harvard.edu/tech/rss", ""),
                    entry("http://cyber.law.harvard.edu/rss/rss.html", ""),
                    entry("http://purl.org/rss/1.0", ""),
                    entry("http://purl.org/net/rss1.1", ""),
                    entry("http://my.netscape.com/rdf/simple/0.9", ""),
                    entry("http://channel.netscape.com/rdf/simple/0.9", ""),
                    entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
                    entry("http://purl.org/atom/ns", ""),
                    entry("http://www.w3.org/2005/atom", ""),
                    entry("http://purl.org/pie", ""),
                    entry("http://purl.org/echo", ""),
                    entry("http://example.com/necho", ""),
                    entry("http://example.com/newformat", ""),
                    entry("uri/of/echo/namespace", ""),
                    entry("http://purl.org/rss/1.0/modules/rss091", ""),
                    entry("http://purl.org/dc/elements/1.1", "dc"),
                    entry("http://purl.org/dc/elements/1.0", "dc"),
                    entry("http://purl.org/dc/terms", "dcterms"),
                    entry("http://purl.org/rss/1.0/modules/content", "content"),
                    entry("http://purl.org/rss/1.0/modules/slash", "slash"),
                    entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
                    entry("http://purl.org/syndication/thread/1.0", "thr"),
                    entry("http://wellformedweb.org/commentapi", "wfw"),
                    entry("http://search.yahoo.com/mrss", "media"),
                    entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
                    entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
                    entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
                    entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
                    entry("http://www.w3.org/1999/xhtml", "xhtml"),
                    entry("http://www.w3.org/1999/xlink", "xlink"),
                    entry("http://www.w3.org/2000/svg", "svg"),
                    entry("http://www.w3.org/1998/math/mathml", "mathml"),
                    entry("http://www.w3.org/xml/1998/namespace", "xml"));

    private XmlNames() {}

    /// The canonical name of an element or attribute. An unknown namespace under a well-known
    /// prefix is taken for the well-known one, misspelt; others keep their names apart with `?`.
    static String canonical(String namespace, String prefix, String local) {
        String known = PREFIXES.get(trimmed(namespace));
        String lower = local.toLowerCase(Locale.ROOT);
        if (known == null || (namespace.isEmpty() && !prefix.isEmpty())) {
            String written = prefix.toLowerCase(Locale.ROOT);
            known = isUsual(written) ? written : written.equals("atom") ? "" : "?" + written;
        }
        return known.isEmpty() ? lower : known + ":" + lower;
    }

    private static boolean isUsual(String prefix) {
        return !prefix.isEmpty() && PREFIXES.containsValue(prefix);
    }

    private static String trimmed(String namespace) {
        if (namespace.isEmpty()) {
            return namespace;
        }
        String lower = namespace.strip().toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        String bare = lower.substring(0, end);
        return bare.startsWith("https://") ? "http://" + bare.substring(8) : bare;
    }
}
