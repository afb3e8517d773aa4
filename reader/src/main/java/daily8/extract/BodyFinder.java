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
    private static final double ARTICLE_PROSE = 2.5;

    /// Where the page's description stands, too.
    private static final double DESCRIBED = 1.6;

    private final PageTree tree;
    private final Anchors anchors;

    private BodyFinder(PageTree tree, Anchors anchors) {
        this.tree = tree;
        this.anchors = anchors;
    }

    static List<Element> find(PageTree tree, Anchors anchors) {
        BodyFinder finder = new BodyFinder(tree, anchors);
        int best = finder.best();
        if (tree.sums(best).prose == 0) {
            return List.of();
        }
        List<Integer> found = isMarked(tree.element(best)) ? finder.marked() : finder.joined(best);
        return found.stream().map(tree::element).toList();
    }

    private int best() {
        int best = 0;
        double bestScore = 0;
        int article = tree.indexOf(anchors.article());
        boolean inArticle = article >= 0 && tree.sums(article).prose > ARTICLE_PROSE;
        for (int i = 0; i < tree.size(); i++) {
            double score = score(i);
            if (inArticle && (i < article || i >= tree.end(article))) {
                score *= ELSEWHERE;
            }
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(int i) {
        PageTree.Sums sums = tree.sums(i);
        double text = sums.gathered + sums.own;
        Element element = tree.element(i);
        if (text == 0 || Tags.isInline(element)) {
            return 0;
        }
        double described = anchors.holdDescription(element) ? DESCRIBED : 1;
        return text * (1 - sums.linkShare()) * weight(element) * described;
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
    private List<Integer> joined(int best) {
        List<Integer> body = List.of(best);
        int at = best;
        while (at > 0 && !isWhole(tree.element(at))) {
            int parent = tree.parent(at);
            double share = shareOf(tree.element(parent));
            List<Integer> level = new ArrayList<>();
            for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
                if (child == at) {
                    level.addAll(body);
                } else if (!tree.isRemoved(child) && belongs(child, best, share)) {
                    level.add(child);
                }
            }
            body = level;
            at = parent;
        }
        return body;
    }

    private static boolean isWhole(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("body");
    }

    /// All outermost elements that are marked as the body: pages cut it around advertisements.
    private List<Integer> marked() {
        List<Integer> marked = new ArrayList<>();
        int i = 0;
        while (i < tree.size()) {
            boolean found = tree.sums(i).prose > 0 && isMarked(tree.element(i));
            if (found) {
                marked.add(i);
            }
            i = found || tree.isRemoved(i) ? tree.end(i) : i + 1;
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

    private boolean belongs(int i, int best, double share) {
        PageTree.Sums sums = tree.sums(i);
        Element element = tree.element(i);
        if (sums.prose == 0
                || sums.linkShare() > JOIN_MAX_LINK_SHARE
                || ClassHints.of(element) == ClassHints.Hint.BOILERPLATE) {
            return false;
        }
        String name = element.className();
        boolean alike = !name.isEmpty() && name.equals(tree.element(best).className());
        return sums.prose > (alike ? 0.3 : 1) * share * tree.sums(best).prose;
    }
}
