package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Finds the elements that hold the article's body on a cleaned page, in reading order.
///
/// The best element is where the most prose gathers as children; names and marks of the publisher
/// weigh in. Neighbours with prose of their own join it: pages cut the body around advertisements.
final class BodyFinder {
    /// An element marked as `articleBody` is trusted against three times as much prose elsewhere.
    private static final double MARKED = 3;

    private static final double NAMED = 1.5;
    private static final double ARTICLE = 1.2;
    private static final double DOUBTFUL = 0.5;

    /// A neighbour joins when it gathers this share of the best element's prose.
    private static final double JOIN_SHARE = 0.15;

    private static final double JOIN_SHARE_IN_BODY = 0.02;

    private static final double JOIN_MAX_LINK_SHARE = 0.3;

    /// What stands outside the article element around the headline, where that one holds prose.
    private static final double ELSEWHERE = 0.12;

    /// A page whose article element holds less prose (in hundreds of characters) marks something
    /// else with it.
    private static final double ARTICLE_PROSE = 3;

    /// Where the page's description stands, too.
    private static final double DESCRIBED = 1.6;

    private final TextMeasure measure;
    private final Anchors anchors;

    private BodyFinder(TextMeasure measure, Anchors anchors) {
        this.measure = measure;
        this.anchors = anchors;
    }

    static List<Element> find(Element root, Anchors anchors) {
        BodyFinder finder = new BodyFinder(TextMeasure.of(root), anchors);
        Element best = finder.best(root);
        if (finder.measure.in(best).prose == 0) {
            return List.of();
        }
        return isMarked(best) ? finder.marked(root) : finder.joined(best, root);
    }

    private Element best(Element root) {
        Element best = root;
        double bestScore = 0;
        Element article = anchors.article();
        boolean inArticle = article != null && measure.in(article).prose > ARTICLE_PROSE;
        for (Element element : root.getAllElements()) {
            if (!Tags.isInline(element)) {
                double score = score(element);
                if (inArticle && !Anchors.isInside(element, article)) {
                    score *= ELSEWHERE;
                }
                if (score > bestScore) {
                    best = element;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private double score(Element element) {
        TextMeasure.Count count = measure.in(element);
        double text = count.gathered + count.own;
        double described = anchors.holdDescription(element) ? DESCRIBED : 1;
        return text == 0 ? 0 : text * (1 - count.linkShare()) * weight(element) * described;
    }

    private static double weight(Element element) {
        if (isMarked(element)) {
            return MARKED;
        }
        double tag =
                switch (element.normalName()) {
                    case "article", "main" -> ARTICLE;
                    case "li", "td", "blockquote", "p" -> DOUBTFUL;
                    default -> 1;
                };
        return switch (ClassHints.of(element)) {
            case BODY -> tag * NAMED;
            case NONE -> tag;
            case DOUBTFUL, BOILERPLATE -> tag * DOUBTFUL;
        };
    }

    /// Goes up from the best element and takes the neighbours that belong to it on each level.
    private List<Element> joined(Element best, Element root) {
        List<Element> body = List.of(best);
        Element at = best;
        Element parent = at.parent();
        while (parent != null && !at.equals(root) && !isWhole(at)) {
            List<Element> level = new ArrayList<>();
            for (Element sibling : parent.children()) {
                if (sibling.equals(at)) {
                    level.addAll(body);
                } else if (belongs(sibling, best, shareOf(parent))) {
                    level.add(sibling);
                }
            }
            body = level;
            at = parent;
            parent = at.parent();
        }
        return body;
    }

    private static boolean isWhole(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("body");
    }

    /// All outermost elements that are marked as the body: pages cut it around advertisements.
    private List<Element> marked(Element root) {
        List<Element> marked = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            boolean inner = !marked.isEmpty() && Anchors.isInside(element, marked.getLast());
            if (!inner && isMarked(element) && measure.in(element).prose > 0) {
                marked.add(element);
            }
        }
        return marked;
    }

    static boolean isMarked(Element element) {
        return element.attr("itemprop").contains("articleBody");
    }

    /// The share of the best element's prose that a neighbour needs: little inside an element that
    /// is called the body.
    private static double shareOf(Element parent) {
        boolean body = isMarked(parent) || ClassHints.of(parent) == ClassHints.Hint.BODY;
        return body ? JOIN_SHARE_IN_BODY : JOIN_SHARE;
    }

    private boolean belongs(Element sibling, Element best, double share) {
        TextMeasure.Count count = measure.in(sibling);
        if (count.linkShare() > JOIN_MAX_LINK_SHARE
                || ClassHints.of(sibling) == ClassHints.Hint.BOILERPLATE) {
            return false;
        }
        boolean alike =
                !sibling.className().isEmpty() && sibling.className().equals(best.className());
        double needed = (alike ? 0.3 : 1) * share * measure.in(best).prose;
        return count.prose > needed;
    }
}
