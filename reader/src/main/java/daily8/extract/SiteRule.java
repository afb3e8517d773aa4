package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/// What a maintainer knows of one publisher's pages that their structure does not tell.
///
/// A field that is not in the rule, or whose place a page lacks, is found as on any other page, so
/// that a publisher's new layout makes a rule useless, not harmful. Immutable.
record SiteRule(
        String host,
        List<SitePlace> title,
        List<SitePlace> authors,
        List<SitePlace> published,
        List<Evaluator> text,
        List<Evaluator> keep,
        List<Evaluator> drop) {
    static final SiteRule NONE =
            new SiteRule("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    SiteRule {
        title = List.copyOf(title);
        authors = List.copyOf(authors);
        published = List.copyOf(published);
        text = List.copyOf(text);
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
    }

    /// Reads the lines of a rule file, `field: place` or `field: selector`; `#` starts a comment.
    /// An [IllegalArgumentException] names the line that can't be read.
    static SiteRule parse(String host, String file) {
        List<SitePlace> title = new ArrayList<>();
        List<SitePlace> authors = new ArrayList<>();
        List<SitePlace> published = new ArrayList<>();
        List<Evaluator> text = new ArrayList<>();
        List<Evaluator> keep = new ArrayList<>();
        List<Evaluator> drop = new ArrayList<>();
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String field = line.substring(0, Math.max(colon, 0)).strip();
            String value = line.substring(colon + 1).strip();
            switch (field) {
                case "title" -> title.add(SitePlace.parse(value));
                case "authors" -> authors.add(SitePlace.parse(value));
                case "published" -> published.add(SitePlace.parse(value));
                case "text" -> text.add(SitePlace.selector(value));
                case "keep" -> keep.add(SitePlace.selector(value));
                case "drop" -> drop.add(SitePlace.selector(value));
                default ->
                        throw new IllegalArgumentException(
                                "the line '"
                                        + line
                                        + "' starts with none of title, authors, published, text,"
                                        + " keep, drop");
            }
        }
        return new SiteRule(host, title, authors, published, text, keep, drop);
    }

    /// Takes out of the page what the rule says is no part of the article, and what names or tags
    /// must not be held against: what is kept becomes a plain `div`.
    void prepare(Element body, Onlooker onlooker) {
        for (Evaluator evaluator : drop) {
            for (Element element : body.select(evaluator)) {
                if (!element.equals(body)) {
                    onlooker.removed(element, () -> "the rule for " + host + " drops it");
                    element.remove();
                }
            }
        }
        for (Evaluator evaluator : keep) {
            for (Element element : body.select(evaluator)) {
                if (!element.equals(body)) {
                    element.clearAttributes();
                    element.tagName("div");
                }
            }
        }
    }

    /// The outermost elements that hold the article's text; none where the rule names none or the
    /// page has none.
    List<Element> body(Element page) {
        List<Element> found = new ArrayList<>();
        for (Evaluator evaluator : text) {
            if (found.isEmpty()) {
                for (Element element : page.select(evaluator)) {
                    boolean inner = found.stream().anyMatch(o -> Anchors.isInside(element, o));
                    if (!inner && element.hasText()) {
                        found.add(element);
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
