package daily8.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/// Where on a page a value stands. Written as `meta NAME`, `json-ld FIELD`, `css SELECTOR`, or `css
/// SELECTOR @ATTRIBUTE`; rules are written so, and an explanation names its finds so.
sealed interface SitePlace {
    /// More than any field has.
    int MOST_VALUES = 20;

    /// Longer texts are no value of a field.
    int MAX_VALUE = 400;

    /// The values that stand there; none where the page has no such place.
    List<String> values(PageFacts page);

    record Meta(String name) implements SitePlace {
        @Override
        public List<String> values(PageFacts page) {
            return page.meta().all(name);
        }

        @Override
        public String toString() {
            return "meta " + name;
        }
    }

    record Field(String name) implements SitePlace {
        @Override
        public List<String> values(PageFacts page) {
            String text = page.jsonLd().text(name);
            boolean people = name.equals("author");
            List<String> values = people ? page.jsonLd().authors() : List.of(text);
            return values.stream().filter(value -> !value.isEmpty()).toList();
        }

        @Override
        public String toString() {
            return "json-ld " + name;
        }
    }

    record Css(Evaluator where, String attribute, String written) implements SitePlace {
        @Override
        public List<String> values(PageFacts page) {
            return page.page().select(where).stream()
                    .limit(MOST_VALUES)
                    .map(this::value)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        private String value(Element element) {
            return attribute.isEmpty()
                    ? PlainText.line(element, MAX_VALUE)
                    : PlainText.of(element.attr(attribute));
        }

        @Override
        public String toString() {
            return "css " + written;
        }
    }

    /// Reads a place as it is written; an [IllegalArgumentException] says what is wrong with it.
    static SitePlace parse(String written) {
        String[] words = written.strip().split("\\s+", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("'" + written + "' names no place");
        }
        return switch (words[0]) {
            case "meta" -> new Meta(words[1].toLowerCase(Locale.ROOT));
            case "json-ld" -> new Field(words[1]);
            case "css" -> css(words[1]);
            default ->
                    throw new IllegalArgumentException(
                            "a place starts with meta, json-ld or css, not '" + words[0] + "'");
        };
    }

    static Css css(String written) {
        int at = written.lastIndexOf(" @");
        String selector = at < 0 ? written : written.substring(0, at);
        String attribute = at < 0 ? "" : written.substring(at + 2).strip();
        return new Css(selector(selector), attribute, written);
    }

    static Evaluator selector(String css) {
        try {
            return QueryParser.parse(css.strip());
        } catch (Selector.SelectorParseException e) {
            throw new IllegalArgumentException("'" + css + "' is no CSS selector", e);
        }
    }

    /// The first place that has values.
    static List<String> first(List<SitePlace> places, PageFacts page) {
        return places.stream()
                .map(place -> place.values(page))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Places in the order given.
    static List<SitePlace> all(Stream<String> written) {
        return written.map(SitePlace::parse).toList();
    }
}
