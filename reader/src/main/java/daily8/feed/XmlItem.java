package daily8.feed;

import daily8.model.FeedItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one `item` or `entry`: for each field the elements that may carry it, best first, whatever
/// the format says; publishers mix them freely.
final class XmlItem {
    private static final List<String> TITLE =
            List.of("title", "dc:title", "media:title", "itunes:title");
    private static final List<String> TEASER =
            List.of(
                    "description",
                    "summary",
                    "abstract",
                    "dc:description",
                    "itunes:summary",
                    "media:description",
                    "dcterms:abstract");
    private static final List<String> WHOLE_TEXT =
            List.of("content:encoded", "content", "xhtml:body", "body", "fullitem");
    private static final List<String> PUBLISHED =
            List.of(
                    "published",
                    "pubdate",
                    "issued",
                    "dcterms:issued",
                    "dc:date",
                    "created",
                    "dcterms:created",
                    "date");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "dcterms:modified", "lastmod", "dc:date");

    private final XmlElement item;
    private final boolean atom;
    private final Problems problems;

    XmlItem(XmlElement item, boolean atom, Problems problems) {
        this.item = item;
        this.atom = atom;
        this.problems = problems;
    }

    FeedItem read(List<String> authorsOfFeed) {
        Texts texts = texts();
        Attachments attachments = Attachments.of(item);
        List<String> authors = People.authors(item);
        return new FeedItem(
                id(),
                FeedLimits.cut(title(), FeedLimits.TITLE),
                url(),
                date(PUBLISHED),
                date(UPDATED).or(() -> parsed(item.attribute("lastmod"))),
                authors.isEmpty() ? authorsOfFeed : authors,
                Categories.of(item),
                FeedLimits.cut(texts.content, FeedLimits.CONTENT),
                FeedLimits.cut(texts.summary, FeedLimits.SUMMARY),
                attachments.image(),
                attachments.enclosures(),
                comments());
    }

    private String id() {
        for (String name : List.of("guid", "id")) {
            for (XmlElement id : item.elements(name)) {
                String text = id.text().strip();
                if (!text.isEmpty()) {
                    return FeedLimits.id(Addresses.isAbsolute(text) ? text : resolvedId(id, text));
                }
            }
        }
        return FeedLimits.id(item.attribute("rdf:about"));
    }

    /// An Atom id is an address, so a relative one has a base; a guid of RSS is any text.
    private String resolvedId(XmlElement id, String text) {
        return atom && text.indexOf('/') >= 0 ? Addresses.resolve(id.base(), text) : text;
    }

    private String url() {
        for (XmlElement original : item.elements("feedburner:origlink")) {
            String url = Links.address(original, original.text());
            if (Addresses.isWeb(url)) {
                return url;
            }
        }
        String link = Links.page(item);
        return link.isEmpty() ? permanentId() : link;
    }

    private String permanentId() {
        for (XmlElement guid : item.elements("guid")) {
            String text = guid.text().strip();
            boolean permanent = !guid.attribute("ispermalink").equalsIgnoreCase("false");
            if (permanent && Addresses.isWeb(text)) {
                return FeedLimits.cut(text, FeedLimits.ADDRESS);
            }
        }
        String about = item.attribute("rdf:about");
        return Addresses.isWeb(about) ? about : "";
    }

    private String title() {
        for (String name : TITLE) {
            for (XmlElement title : item.elements(name)) {
                String text = TextConstruct.plain(title);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private record Texts(String content, String summary) {}

    /// Teaser and whole text. Of two teasers the second is the text: so do feeds that carry both a
    /// `description` and a `summary`, in either order.
    private Texts texts() {
        String content = firstHtml(WHOLE_TEXT);
        List<String> plain = new ArrayList<>(2);
        for (XmlNode node : item.children()) {
            if (node instanceof XmlElement element && isTeaser(element.name())) {
                String html = TextConstruct.html(element, atom);
                if (!html.isEmpty()) {
                    plain.add(html);
                }
            }
        }
        if (plain.isEmpty()) {
            return new Texts(content, firstHtml(TEASER));
        }
        String summary = plain.getFirst();
        boolean second = content.isEmpty() && !plain.getLast().equals(summary);
        return new Texts(second ? plain.getLast() : content, summary);
    }

    private static boolean isTeaser(String name) {
        return name.equals("description") || name.equals("summary");
    }

    private String firstHtml(List<String> names) {
        for (String name : names) {
            for (XmlElement element : item.elements(name)) {
                String html = TextConstruct.html(element, atom);
                if (!html.isEmpty()) {
                    return html;
                }
            }
        }
        return "";
    }

    private Optional<Instant> date(List<String> names) {
        for (String name : names) {
            Optional<Instant> last = Optional.empty();
            for (XmlElement element : item.elements(name)) {
                Optional<Instant> date = parsed(element.text());
                last = date.isPresent() ? date : last;
            }
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> parsed(String written) {
        Optional<Instant> date = FeedDates.parse(written);
        if (date.isEmpty() && !written.isBlank()) {
            problems.add("a date that means nothing: \"" + written.strip() + "\"");
        }
        return date;
    }

    private String comments() {
        for (XmlElement comments : item.elements("comments")) {
            String url = Links.address(comments, comments.text());
            if (!url.isEmpty()) {
                return url;
            }
        }
        return Links.withRelation(item, "replies").orElse("");
    }

    /// The publisher's own tags.
    private static final class Categories {
        static List<String> of(XmlElement item) {
            Set<String> found = new LinkedHashSet<>();
            for (XmlNode node : item.children()) {
                if (node instanceof XmlElement element) {
                    take(element, found);
                }
            }
            found.remove("");
            if (found.isEmpty()) {
                return List.of();
            }
            return found.stream()
                    .limit(FeedLimits.CATEGORIES)
                    .map(name -> FeedLimits.cut(name, FeedLimits.CATEGORY))
                    .toList();
        }

        private static void take(XmlElement element, Set<String> found) {
            switch (element.name()) {
                case "category", "dc:subject", "media:category", "itunes:category" ->
                        add(element, found);
                case "itunes:keywords", "media:keywords" -> {
                    for (String word : element.text().split(",", FeedLimits.CATEGORIES)) {
                        found.add(PlainText.of(word));
                    }
                }
                default -> {}
            }
        }

        private static void add(XmlElement element, Set<String> found) {
            for (String name : List.of("term", "text", "label")) {
                if (!element.attribute(name).isEmpty()) {
                    found.add(PlainText.of(element.attribute(name)));
                    element.elements("itunes:category").forEach(inner -> add(inner, found));
                    return;
                }
            }
            found.add(TextConstruct.plain(element));
        }
    }
}
