package daily8.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// Where a page says of itself that its article stands: the headline, and the first words of its
/// description, which most publishers take from the article.
///
/// Found before the page is cleaned; elements keep their identity.
final class Anchors implements NodeFilter {
    /// Shorter openings stand in many places.
    private static final int OPENING_CHARS = 40;

    private static final int MAX_HEADLINE = 400;

    private static final int MIN_HEADLINE = 8;

    private static final Evaluator ARTICLE = QueryParser.parse("article");

    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String title;
    private final String opening;
    private @Nullable Element headline;
    private @Nullable Element article;

    private Anchors(String title, String opening) {
        this.title = title;
        this.opening = opening;
    }

    static Anchors in(Element body, PageMetadata about) {
        String summary = PlainText.folded(about.summary());
        String opening =
                summary.length() < OPENING_CHARS ? "" : summary.substring(0, OPENING_CHARS);
        Anchors anchors = new Anchors(PlainText.folded(about.title()), opening);
        body.filter(anchors);
        return anchors;
    }

    /// Whether an element holds the words that the page's description starts with.
    boolean holdDescription(Element element) {
        return around.contains(element);
    }

    /// The heading that shows the page's title, if there is one.
    @Nullable Element headline() {
        return headline;
    }

    /// The `article` element around the headline, if there is one.
    @Nullable Element article() {
        return article;
    }

    static boolean isInside(@Nullable Element element, @Nullable Element outer) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (Tags.neverHoldsText(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (headline == null && isHeadline(element)) {
                headline = element;
                article = element.closest(ARTICLE);
            }
        } else if (node instanceof TextNode text && !opening.isEmpty()) {
            String words = text.getWholeText();
            if (words.length() >= OPENING_CHARS && startsDescription(words)) {
                for (Node at = node.parent(); at != null; at = at.parent()) {
                    around.add(at);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean startsDescription(String words) {
        int first = 0;
        while (first < words.length() && !Character.isLetterOrDigit(words.charAt(first))) {
            first++;
        }
        if (first == words.length()
                || Character.toLowerCase(words.charAt(first)) != opening.charAt(0)) {
            return false;
        }
        return PlainText.folded(words.substring(0, Math.min(words.length(), 4 * OPENING_CHARS)))
                .startsWith(opening);
    }

    private boolean isHeadline(Element element) {
        boolean heading =
                switch (element.normalName()) {
                    case "h1", "h2", "h3" -> true;
                    default -> element.attr("itemprop").contains("headline");
                };
        if (!heading || title.length() < MIN_HEADLINE) {
            return false;
        }
        String folded = PlainText.folded(PlainText.line(element, MAX_HEADLINE));
        return folded.length() >= MIN_HEADLINE
                && (folded.equals(title) || folded.contains(title) || title.contains(folded));
    }
}
