package daily8.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

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

    private static final List<String> NAMES = List.of("property", "name", "http-equiv");

    private static final Evaluator SCOPE = QueryParser.parse("[itemscope]");

    /// As they stand on the page: few of them are ever asked for.
    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(List<Element> metas) {
        MetaTags tags = new MetaTags();
        for (Element meta : metas.subList(0, Math.min(metas.size(), MAX_TAGS))) {
            String content = meta.attr("content");
            for (String attribute : NAMES) {
                tags.add(meta.attr(attribute), content);
            }
            if (meta.hasAttr("itemprop") && !isAboutPart(meta)) {
                tags.add(meta.attr("itemprop"), content);
            }
        }
        return tags;
    }

    /// Microdata of a picture or a comment in the article: its author is not the article's.
    private static boolean isAboutPart(Element meta) {
        Element scope = meta.closest(SCOPE);
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

    /// The first value of a name as it is written, entities and all; empty where it has none.
    String written(String name) {
        List<String> raw = values.getOrDefault(name, List.of());
        return raw.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    List<String> all(String name) {
        List<String> raw = values.get(name);
        return raw == null
                ? List.of()
                : raw.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList();
    }

    private void add(String name, String content) {
        if (!name.isBlank()) {
            String key = name.strip().toLowerCase(Locale.ROOT);
            values.computeIfAbsent(key, _ -> new ArrayList<>()).add(content);
        }
    }
}
