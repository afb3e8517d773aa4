package daily8.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by name, property, itemprop or http-equiv, in lower case.
final class MetaTags {
    /// Real pages have up to 150.
    private static final int MAX_TAGS = 1_000;

    private static final List<String> PARTS =
            List.of(
                    "ImageObject",
                    "VideoObject",
                    "AudioObject",
                    "MediaObject",
                    "Comment",
                    "Person",
                    "Organization",
                    "Rating");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]").stream().limit(MAX_TAGS).toList()) {
            String content = PlainText.of(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : List.of("property", "name", "http-equiv")) {
                    tags.add(meta.attr(attribute), content);
                }
                if (meta.hasAttr("itemprop") && !isAboutPart(meta)) {
                    tags.add(meta.attr("itemprop"), content);
                }
            }
        }
        return tags;
    }

    /// Microdata of a picture or a comment in the article: its author is not the article's.
    private static boolean isAboutPart(Element meta) {
        Element scope = meta.closest("[itemscope]");
        String type = scope == null ? "" : scope.attr("itemtype");
        return PARTS.stream().anyMatch(type::endsWith);
    }

    /// The first value of the first name that has one; empty where none has.
    String first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return "";
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private void add(String name, String content) {
        if (!name.isBlank()) {
            String key = name.strip().toLowerCase(Locale.ROOT);
            values.computeIfAbsent(key, _ -> new ArrayList<>()).add(content);
        }
    }
}
